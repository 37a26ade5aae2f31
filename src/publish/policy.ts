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
 * an address that asks for another language is that of another page, with the same query and hash. Where links to
 * sources are not wanted (`safe=text`), each loses its address while it arrives. And whoever leaves need not wait for
 * the program: the page is empty and gone with the press.
 */
const FIRST = [
	'{const d=document.documentElement,{search:s,hash:h,pathname:p}=location,',
	"a=k=>(RegExp('[#&]'+k+'=([^&]*)').exec(h)||RegExp('[?&]'+k+'=([^&]*)').exec(s)||[])[1],l=a('lang'),",
	"e=l&&l!==d.lang&&(d.dataset.editions||'').split(' ').find(e=>e.startsWith(l+'='));",
	'if(/[?&]calm(&|=|$)/.test(s))d.hidden=true;',
	"if(e){d.hidden=true;location.replace(d.dataset.root+e.split('=')[1]+p.split('/').pop()+s+h)}",
	"if(/(^|~)text(~|$)/.test(a('safe'))){",
	"const f=()=>d.querySelectorAll('a[rel=noreferrer]').forEach(n=>n.removeAttribute('href')),",
	'o=new MutationObserver(f);o.observe(d,{childList:true,subtree:true});',
	"document.addEventListener('DOMContentLoaded',()=>{f();o.disconnect()})}",
	"addEventListener('click',v=>{if(v.target.closest&&v.target.closest('[data-leave]')){v.preventDefault();",
	"document.title='';d.textContent='';location.replace('about:blank')}},true)}"
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
