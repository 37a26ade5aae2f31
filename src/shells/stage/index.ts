import { beginning } from '../../ports/beginning';
import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Stage from './Stage.svelte';

export default { component: Stage, ports: () => [beginning, url()] } satisfies Shell;
