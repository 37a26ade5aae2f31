import { foundWords } from '../../locales/found';
import type { Place, PlaceKind, Story } from '../../story/story';
import { by, citation, given, name, web } from './article';
import { coverage, known } from '../../exporters/dates';
import { places } from './places';
import { plain } from '../../story/prose';
import { clipped } from './plain';

/** The story as schema.org's Dataset: what is in its file, of when and where, and under which licence. */

const KINDS: Readonly<Record<PlaceKind, string>> = {
	site: 'Place',
	city: 'City',
	region: 'AdministrativeArea',
	country: 'Country'
};

/** A place by its name. Only a single site has a point: a town's would be false precision. */
export const location = ({ name, kind, at }: Place) =>
	given({
		'@type': KINDS[kind],
		name,
		geo: kind === 'site' && at ? { '@type': 'GeoCoordinates', latitude: at[1], longitude: at[0] } : undefined
	});

/** Between 50 and 5,000 signs, as search engines ask: the last sentence alone is longer than 50. */
function description(story: Story): string {
	const { standfirst, about, events, claims, sources } = story;
	const holds = foundWords(story.language).holds(`${events.length}`, `${claims.length}`, `${sources.length}`);
	const rest = [standfirst, about ?? ''].map((text) => plain(text)).filter(Boolean);
	return `${clipped(rest.join(' '), 4900 - holds.length)} ${holds}`.trim();
}

export function dataset(story: Story, site: string): Record<string, unknown> {
	const at = places(story, site);
	const [published, revised] = [story.published, story.revised].map(
		(when) => when && known(when, story.timeZone)
	);
	const based = story.sources.filter(({ id }) => !story.article || story.article.source === id);
	return given({
		'@type': 'Dataset',
		'@id': `${at.page}#dataset`,
		name: name(story),
		description: description(story),
		url: at.page,
		license: web(story.licence?.url) ?? story.licence?.name,
		creator: by(story.publisher ?? story.editor),
		inLanguage: story.language,
		isAccessibleForFree: true,
		datePublished: published,
		dateModified: revised ?? published,
		version: revised ?? published,
		temporalCoverage: coverage(story.span, story.timeZone),
		spatialCoverage: story.places.map(location),
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: at.data, name: 'story.json' }
		],
		isBasedOn: based.map((source) => citation(source, story.timeZone))
	});
}
