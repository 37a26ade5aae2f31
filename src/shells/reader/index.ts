import { language } from '../../ports/language.svelte';
import { safe } from '../../ports/safe.svelte';
import { url } from '../../ports/url';
import { leave } from '../leave';
import type { Shell } from '../shell';
import Reader from './Reader.svelte';

export default { component: Reader, ports: () => [url(), safe, language(leave)] } satisfies Shell;
