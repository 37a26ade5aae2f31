/** Words of the player. */
export const play = {
	name: 'Play the story',
	known: 'Play what became known',
	play: 'Play',
	pause: 'Pause',
	earlier: 'One step back',
	later: 'One step on',
	of: (n: string, all: string) => `${n} of ${all}`,
	lead: 'From one event to the next. Any touch elsewhere stops it.',
	none: 'There is nothing to play: no event passes the filters.',
	more: (n: string) => `and ${n} more`,
	calm: 'Your device asks for less motion, so nothing moves by itself: step from one to the next.',
	speed: 'Speed',
	speeds: { slow: 'slow', usual: 'medium', quick: 'quick' },
	shows: 'Shows',
	everything: 'all so far',
	hours: (n: string) => `the last ${n} hours`,
	back: 'Back to before',
	close: 'Close'
};
