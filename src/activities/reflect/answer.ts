import type { Json } from '../../session/room';
import { fieldOf, textOf } from '../stored';

/** What was written. */
export const written = (answer: Json): string => textOf(fieldOf(answer, 'text'));
