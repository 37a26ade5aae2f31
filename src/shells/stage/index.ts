import { beginning } from '../../ports/beginning';
import { safe } from '../../ports/safe.svelte';
import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Stage from './Stage.svelte';

export default { component: Stage, ports: () => [beginning, url(), safe] } satisfies Shell;
