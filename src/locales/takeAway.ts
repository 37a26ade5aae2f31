import { citation } from './en/citation';
import { takeAway as dialog } from './en/takeAway';
import { takeAwayData } from './en/takeAwayData';
import type { Spoken } from './locale';

const takeAway = { ...takeAwayData, citation, dialog };

export type TakeAwayWords = typeof takeAway;

/** Words of what is taken away, in the reader’s language. They come with the dialog, because the first view needs none of them. */
export const takeAwayWords = ({ parts }: Spoken): TakeAwayWords => parts.takeAway ?? takeAway;
