import type { Frame, Page } from 'playwright';

/** One text of a page, as it is seen or spoken. */
export interface Said {
	readonly text: string;
	/** The language that the page says it is in. */
	readonly lang: string;
	/** Where it stands: tag and class, or the attribute that holds it. */
	readonly where: string;
}

/** All that is seen or spoken in a page: texts, accessible names, and what its head tells others. Every part that folds is opened. */
const inFrame = (frame: Frame): Promise<Said[]> =>
	// It runs in the page, so all of it stands in one function.
	// eslint-disable-next-line complexity
	frame.evaluate(() => {
		const found: { text: string; lang: string; where: string }[] = [];
		/** Read out, shown on hover, or standing in an empty field. */
		const NAMES = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
		const SHOWN = ['alt', 'title', 'placeholder', 'label', 'summary'];
		const HEAD =
			'meta:is([name=description], [property="og:title"], [property="og:description"], [property$=":alt"]), link[title]';
		const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
		const add = (text: string | null, element: Element, where: string) => {
			const said = (text ?? '').replace(/\s+/g, ' ').trim();
			if (said) found.push({ text: said, lang: langOf(element), where });
		};
		for (const folded of document.querySelectorAll('details')) folded.open = true;
		add(document.title, document.documentElement, 'title');
		for (const told of document.head.querySelectorAll(HEAD))
			add(told.getAttribute('content') ?? told.getAttribute('title'), told, told.outerHTML.slice(0, 40));
		for (const none of document.querySelectorAll('noscript'))
			add(new DOMParser().parseFromString(none.innerText, 'text/html').body.innerText, none, 'noscript');
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (!element || element.closest('script, style, textarea, code, pre')) continue;
			if (element.closest('option') || element.checkVisibility({ visibilityProperty: true }))
				add(node.nodeValue, element, `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
		}
		for (const element of document.body.querySelectorAll('*')) {
			if (!element.checkVisibility()) continue;
			for (const name of [...NAMES, ...SHOWN]) add(element.getAttribute(name), element, `@${name}`);
			if (element.matches('input[type=button], input[type=submit]'))
				add(element.getAttribute('value'), element, '@value');
		}
		return found;
	});

/** The same of a page and of the frames in it, each text once. */
export async function saidOn(page: Page): Promise<Said[]> {
	const all = (await Promise.all(page.frames().map(inFrame))).flat();
	return [...new Map(all.map((said) => [`${said.lang}|${said.text}|${said.where}`, said])).values()];
}
