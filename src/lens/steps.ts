/** Where the powers of ten give way to their double, their five-fold and the next: as d3 has it. */
const FACTORS = [
	[Math.sqrt(50), 10],
	[Math.sqrt(10), 5],
	[Math.sqrt(2), 2]
] as const;

/**
 * Round values from 0 to `max`, about `count` apart from 0: 1, 2 or 5 times a power of ten from each other.
 * The first view's own, because d3's would bring the whole of its arrays with it (2 kB).
 */
export function steps(max: number, count: number): number[] {
	if (!(max > 0)) return [0];
	const power = 10 ** Math.floor(Math.log10(max / count));
	const factor = FACTORS.find(([least]) => max / count / power >= least)?.[1] ?? 1;
	const step = power * factor;
	return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) => i * step);
}
