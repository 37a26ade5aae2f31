import { beginning } from '../../ports/beginning';
import { safe } from '../../ports/safe.svelte';
import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Speaker from './Speaker.svelte';

export default { component: Speaker, ports: () => [beginning, url(), safe] } satisfies Shell;
