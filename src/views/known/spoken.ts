import type { Dates } from '../../locales/locale';
import type { Story } from '../../story/story';

/** "Friday 14 August 2020, 10:00", for those who listen. */
export const spoken = (at: number, dates: Dates): string => `${dates.longDate(at)}, ${dates.time(at)}`;

/** "Minsk time" of "Minsk time (UTC+3)". */
export const zoneName = ({ zoneLabel }: Story): string => zoneLabel.replace(/\s*\(.*\)$/, '');
