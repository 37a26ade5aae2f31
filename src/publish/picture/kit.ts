import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { PAGE, type How, type Kit, type Piece } from '../../pictures/kit';
import type { Session } from '../../session/session.svelte';
import { onPaper } from '../paper';
import { dress, textOf, tokens } from './dress';
import { labels, letters } from './letters';
import { rules, type Rule } from './rules';

/** A kit without a browser. */

function drawn<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	{
		paper,
		selector,
		prefix,
		bare = false,
		session,
		sheet
	}: How & { session: Session; sheet: readonly Rule[] }
): readonly Piece[] {
	const context = onPaper(session, paper);
	const { body } = render<typeof component, Props>(component, { props, context, idPrefix: prefix });
	const markup = bare ? `<div style="--halo: var(--paper)">${body}</div>` : body;
	return dress(markup, selector, sheet).map((piece) => {
		const [svg = ''] = /<svg.*<\/svg>/s.exec(piece) ?? [];
		return { svg, text: textOf(piece) };
	});
}

/** Pictures of this story, whatever is chosen in the session; `css` is the style sheet of the page. */
export function kit(session: Session, css: string): Kit {
	const width = letters();
	const sheet = rules(css, PAGE);
	const token = tokens(sheet);
	return {
		session,
		letters: width,
		measure: labels(width),
		colour: (name) => token(`--${name}`),
		drawn: (component, props, how) => drawn(component, props, { ...how, session, sheet })
	};
}
