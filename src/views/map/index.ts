import type { View } from '../view';
import Map from './Map.svelte';

export default { name: 'map', place: 'side', order: 50, jump: true, component: Map } satisfies View;
