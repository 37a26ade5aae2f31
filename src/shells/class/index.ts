import { safe } from '../../ports/safe.svelte';
import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Start from './Start.svelte';

export default { component: Start, ports: () => [url(), safe] } satisfies Shell;
