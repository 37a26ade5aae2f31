import type { Story } from '../../story/story';
import { inert } from '../inert';
import { newsArticle } from './article';
import { dataset } from './dataset';
import { happenings } from './happenings';

/** Everything that a search engine can know of a story, as inert JSON-LD for its page. */
export const structured = (story: Story, site: string): string =>
	inert(
		{
			'@context': 'https://schema.org',
			'@graph': [newsArticle, dataset, happenings].map((describe) => describe(story, site))
		},
		'',
		'application/ld+json'
	);
