import { placeWords } from '../../lens/wording';
import { detailWords } from '../../locales/detail';
import type { Locale } from '../../locales/locale';
import type { Place } from '../../story/story';

/** A place with how well it is known: "Akrestsina detention centre (building or site, to within 100 m)". */
export const where = (place: Place | undefined, locale: Locale): string =>
	place ? detailWords(locale).place(place.name, placeWords(place, locale)) : placeWords(place, locale);
