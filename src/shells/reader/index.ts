import { url } from '../../ports/url';
import type { Shell } from '../shell';
import Reader from './Reader.svelte';

export default { component: Reader, ports: () => [url()] } satisfies Shell;
