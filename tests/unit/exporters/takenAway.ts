import { readFileSync } from 'node:fs';
import type { Here, Scope, Taken } from '../../../src/exporters/taken';
import { taken } from '../../../src/exporters/taken';
import { citation } from '../../../src/locales/en/citation';
import { takeAwayData } from '../../../src/locales/en/takeAwayData';
import { english } from '../../../src/locales/english';
import { Session } from '../../../src/session/session.svelte';
import { read } from '../../../src/story/read';
import type { Story } from '../../../src/story/story';

/** Takes a view away as the dialog does. */

export const FILE = readFileSync('data/belarus-2020/story.json', 'utf8');
export const PAGE = 'https://stories.example.org/belarus-2020/';
const words = { ...takeAwayData, citation };

export function takenFrom(story: Story, address = '', scope: Scope = 'shown'): Taken {
	const session = new Session(story, english);
	session.go(address);
	const here: Here = { home: PAGE, address: session.address, today: '2026-11-24' };
	return taken(session, scope, words, here);
}

export const { story: BELARUS } = read(JSON.parse(FILE), 'en');
export const belarus = (address?: string, scope?: Scope): Taken => takenFrom(BELARUS, address, scope);
