import { createHash } from 'node:crypto';

/** The security policies of built pages: nothing is loaded from elsewhere, nothing is run that the build did not make. */

const COMMON = ["default-src 'none'"];
const REST = [
	'worker-src blob:',
	"style-src-attr 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
];

const source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Runs before the page is seen. What it shows until the program has arrived is not for a calm classroom, and
 * an address that asks for another language is that of another page, with the same query and hash.
 */
const FIRST = [
	'{const d=document.documentElement,{search:s,hash:h,pathname:p}=location,',
	'l=(/[#&]lang=([^&]*)/.exec(h)||/[?&]lang=([^&]*)/.exec(s)||[])[1],',
	"e=l&&l!==d.lang&&(d.dataset.editions||'').split(' ').find(e=>e.startsWith(l+'='));",
	'if(/[?&]calm(&|=|$)/.test(s))d.hidden=true;',
	"if(e){d.hidden=true;location.replace(d.dataset.root+e.split('=')[1]+p.split('/').pop()+s+h)}}"
].join('');
export const started = `<script>${FIRST}</script>`;

/** For pages whose scripts, styles and embeds lie beside them. */
export const siteful = [
	...COMMON,
	`script-src 'self' ${source(FIRST)}`,
	"style-src 'self'",
	// The preview of an embed.
	"frame-src 'self'",
	...REST
].join('; ');

/** For a page that is one file: these scripts and styles, to the letter, and no others. */
export const selfContained = (scripts: readonly string[], styles: readonly string[]) =>
	[
		...COMMON,
		`script-src ${[...scripts, FIRST].map(source).join(' ')}`,
		`style-src ${styles.map(source).join(' ')}`,
		...REST
	].join('; ');
