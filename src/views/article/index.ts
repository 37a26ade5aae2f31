import type { View } from '../view';
import Article from './Article.svelte';

export default { name: 'article', place: 'below', order: 80, jump: true, component: Article } satisfies View;
