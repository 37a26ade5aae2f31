import { safe } from '../../ports/safe.svelte';
import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Scroll from './Scroll.svelte';

export default { component: Scroll, ports: () => [url(true), safe] } satisfies Shell;
