import { safe } from '../../ports/safe.svelte';
import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Print from './Print.svelte';

export default { component: Print, ports: () => [url(), safe] } satisfies Shell;
