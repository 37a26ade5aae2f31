import { beginning } from '../../ports/beginning';
import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Speaker from './Speaker.svelte';

export default { component: Speaker, ports: () => [beginning, url()] } satisfies Shell;
