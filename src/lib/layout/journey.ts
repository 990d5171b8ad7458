import { sum } from 'd3';
import type { Box, Point } from './types.ts';

/** The open part of a lane: the box of a mover at its two ends. */
export type OpenLane = readonly [Box, Box];

const centre = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });

const away = (a: Box, b: Box): number => {
	const [p, q] = [centre(a), centre(b)];
	return Math.hypot(q.x - p.x, q.y - p.y);
};

/** The box of `size`'s extent, centred at this x and that y. */
const at = (size: Box, x: number, y: number): Box => ({
	...size,
	x: x - size.w / 2,
	y: y - size.h / 2
});

/**
 * The boxes that a mover passes on its way over a lane: out of its place along the lane's direction,
 * over the lane, on through the party at its end, and straight to its goal from above or below.
 */
export function journey(
	start: Box,
	goal: Box,
	lane: OpenLane,
	startsOn: boolean,
	endsOn: boolean
): Box[] {
	const [first, last] = away(start, lane[0]) <= away(start, lane[1]) ? lane : [lane[1], lane[0]];
	const horizontal = first.y === last.y;
	const way = [start];
	if (!startsOn) {
		const [from, to] = [centre(start), centre(first)];
		way.push(horizontal ? at(first, to.x, from.y) : at(first, from.x, to.y), first);
	}
	if (!endsOn) way.push(last, at(last, centre(goal).x, centre(last).y));
	return [...way, goal];
}

/** Length of a way, in units. */
export const lengthOf = (way: readonly Box[]): number =>
	sum(way.slice(1), (box, i) => away(way[i] ?? box, box));

/** The box at a share of a way, 0–1, at an even speed. */
export function along(way: readonly Box[], share: number): Box {
	let left = share * lengthOf(way);
	for (let i = 1; i < way.length; i++) {
		const [a, b] = [way[i - 1], way[i]];
		if (!a || !b) break;
		const length = away(a, b);
		if (left <= length && length > 0) {
			const mix = (from: number, to: number) => from + ((to - from) * left) / length;
			return { x: mix(a.x, b.x), y: mix(a.y, b.y), w: mix(a.w, b.w), h: mix(a.h, b.h) };
		}
		left -= length;
	}
	const end = way.at(-1);
	if (!end) throw new RangeError('a way has at least one box');
	return end;
}
