import type { Voice, When } from '../../story/story';

/** What the key under the lanes explains. */
export const VOICES: readonly Voice[] = [
	'official',
	'independent',
	'eyewitness',
	'agency',
	'campaign',
	'note'
];

const when = (sense: When['sense']): When => ({
	start: 0,
	end: 1,
	sense,
	precision: 'minute',
	uncertain: false,
	approximate: false,
	softStart: false,
	softEnd: false,
	openStart: false,
	openEnd: false
});

/** One example a kind of bar. */
export const WHENS = [
	['around', when('around')],
	['within', when('within')],
	['lasted', when('throughout')]
] as const;
