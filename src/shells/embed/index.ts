import { host } from '../../ports/host';
import { language } from '../../ports/language.svelte';
import { url } from '../../ports/url';
import { dress } from '../dress';
import { leave } from '../leave';
import type { Shell } from '../shell';
import Embed from './Embed.svelte';

export default {
	component: Embed,
	ports: () => [url(true), host(), language(leave)],
	fresh: true,
	dress
} satisfies Shell;
