import type { View } from '../view';
import List from './List.svelte';

export default { name: 'list', place: 'below', order: 70, jump: true, component: List } satisfies View;
