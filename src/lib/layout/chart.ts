import { scaleLinear, scaleLog } from 'd3';
import type { Axis } from '../model/index.ts';
import { lookSpace } from './looks.ts';

/** Room right of the longest bar for its number, in units. */
const numberRoom = 190;

/** Where a value lies on an axis: 0 at its beginning, 1 at its end, and never beyond. */
export function position({ scale, from, to }: Axis, value: number): number {
	const make = scale === 'log' ? scaleLog : scaleLinear;
	const at = make([from, to], [0, 1]).clamp(true);
	return at(scale === 'log' ? Math.max(value, from) : value);
}

/** The stretch in which the bars of a chart lie, from the left of a bar's box `w` units wide. */
export const plot = (w: number): { x: number; w: number } => {
	const { left } = lookSpace.bar;
	return { x: left, w: w - left - numberRoom };
};
