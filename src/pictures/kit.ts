import type { Component } from 'svelte';
import { facts, sentence } from '../lens/sentence';
import type { Measure } from '../marks/lanes/label';
import type { Paper } from '../marks/paper';
import type { Session } from '../session/session.svelte';
import type { Claim } from '../story/story';
import { paragraph, type Block } from './blocks';
import type { Face, Letters } from './letters';

/** What every picture of one story is made with: the build has one without a browser, a page has its own. */
export interface Kit {
	readonly session: Session;
	readonly letters: Letters;
	readonly measure: Measure;
	/** A colour of the theme. */
	colour(token: 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'line-strong' | 'panel' | 'land'): string;
	/** What `selector` names in a component, in plain SVG. */
	drawn<Props extends Record<string, unknown>>(
		component: Component<Props>,
		props: Props,
		how: How
	): readonly Piece[];
}

export interface How {
	readonly paper: Omit<Paper, 'measure'>;
	readonly selector: string;
	/** Begins the ids in it: no two drawings of one picture may share them. */
	readonly prefix: string;
	/** Stands on paper, and not in a panel. */
	readonly bare?: boolean;
}

/** One drawing out of a component. */
export interface Piece {
	/** The element, if it is an `<svg>`, else the first in it; empty if there is none. */
	readonly svg: string;
	/** Its words. */
	readonly text: string;
}

interface Look {
	readonly face?: Face;
	readonly size?: number;
	readonly quiet?: boolean;
}

/** Container queries are asked as in a page of this width. */
export const PAGE = 700;
const SIZE = 12;
const LEADING: Readonly<Record<Face, number>> = { regular: 1.38, bold: 1.38, text: 1.38, title: 1.16 };

/** Words of one face and size, wrapped. */
export function say(kit: Kit, text: string, room: number, look: Look = {}): Block {
	const { face = 'regular', size = SIZE, quiet = false } = look;
	const style = { size, leading: size * LEADING[face], fill: kit.colour(quiet ? 'ink-2' : 'ink') };
	return paragraph([{ text, face }], room, style, kit.letters);
}

/** What the picture shows, as the page says it. */
export const told = ({ session }: Kit) =>
	sentence(facts(session, session.locale), session.locale, session.dates);

/** What is said about the events that pass every filter, as far as it was out. */
export const claimsShown = ({ session }: Kit): readonly Claim[] =>
	session.visible.filter(({ published }) => published).flatMap(({ claims }) => claims);
