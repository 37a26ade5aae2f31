import type { Sign } from '../story/story';

/** Line icons of the subjects, as path data in a box of 16 × 16. */
export const SIGNS: Readonly<Record<Sign, string>> = {
	ballot: 'M2.5 7.5h11v6h-11zM5.5 7.5V2.8h5v4.7M6.5 10h3',
	banner: 'M3.5 14V2.5M3.5 3.5c3-1.6 5 1.6 9 0v5c-4 1.6-6-1.6-9 0',
	bars: 'M2.5 3h11M2.5 13h11M4.5 3v10M8 3v10M11.5 3v10',
	asterisk: 'M8 2.5v11M3.2 5.2l9.6 5.6M12.8 5.2l-9.6 5.6',
	door: 'M7.5 3H3v10h4.5M6.5 8h7M10.6 5l3 3-3 3',
	dot: 'M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0 -7z'
};
