import type { Sheet } from '../../sheet';

export default {
	id: 'glossary',
	place: 8,
	whom: 'pupils',
	fits: ({ glossary }) => glossary.length > 0,
	load: () => import('./Glossary.svelte')
} satisfies Sheet;
