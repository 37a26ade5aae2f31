/** Where a sheet comes to rest when it is let go. */
export type Rest = 'closed' | 'low' | 'tall';

/** A sheet let go at `height` px settles at the nearest of its heights: none, `low` or `tall`. */
export function settle(height: number, low: number, tall: number): Rest {
	if (height < low / 2) return 'closed';
	return height > (low + tall) / 2 ? 'tall' : 'low';
}
