import { range, scalePoint } from 'd3';
import type { Box, Point, Shape } from './types.ts';

/** The line of one lane of a link, from its `from` end to its `to` end. */
export type Lane = readonly [Point, Point];

const spacing = { wide: { horizontal: 54, vertical: 54 }, tall: { horizontal: 54, vertical: 146 } };

/** The middle lane is the link itself. */
export const mainLane = (lanes: number): number => Math.floor((lanes - 1) / 2);

/**
 * Straight parallel lines between the facing edges of two boxes, evenly spaced around the middle of
 * the stretch in which the boxes face each other. Vertical lines stay right of `clear`, where the
 * headings end that they pass. Throws when the boxes do not face each other.
 */
export function lanesBetween(a: Box, b: Box, count: number, shape: Shape, clear = 0): Lane[] {
	const horizontal = a.x + a.w <= b.x || b.x + b.w <= a.x;
	const [start, length] = horizontal ? (['y', 'h'] as const) : (['x', 'w'] as const);
	const from = Math.max(a[start], b[start], horizontal ? 0 : clear);
	const to = Math.min(a[start] + a[length], b[start] + b[length]);
	if (to <= from) throw new RangeError('two linked nodes do not face each other');
	const wanted = spacing[shape][horizontal ? 'horizontal' : 'vertical'];
	const distance = count > 1 ? Math.min(wanted, (to - from - 12) / (count - 1)) : 0;
	const middle = (from + to) / 2;
	const reach = (distance * (count - 1)) / 2;
	const at = scalePoint(range(count), [middle - reach, middle + reach]);
	const [pos, size] = horizontal ? (['x', 'w'] as const) : (['y', 'h'] as const);
	const forward = a[pos] < b[pos];
	const first = forward ? a[pos] + a[size] : a[pos];
	const second = forward ? b[pos] : b[pos] + b[size];
	return range(count).map((lane) => {
		const across = count === 1 ? middle : (at(lane) ?? middle);
		return horizontal
			? [
					{ x: first, y: across },
					{ x: second, y: across }
				]
			: [
					{ x: across, y: first },
					{ x: across, y: second }
				];
	});
}
