import { scaleLinear, scaleLog } from 'd3';
import type { Axis } from '../model/index.ts';

/** Where a value lies on an axis: 0 at its beginning, 1 at its end, and never beyond. */
export function position({ scale, from, to }: Axis, value: number): number {
	const make = scale === 'log' ? scaleLog : scaleLinear;
	const at = make([from, to], [0, 1]).clamp(true);
	return at(scale === 'log' ? Math.max(value, from) : value);
}
