import type { Box, Point } from '../layout/types.ts';
import { round } from './round.ts';

/** How far the tip of a pill stands out, in units. */
const tip = 11;
const half = 11;

/**
 * Outline of a message (units, around its own centre), with a tip in the direction of its travel:
 * a round pill for a request, a square-cornered tag for an answer.
 */
export function pillPath({ w, h }: Pick<Box, 'w' | 'h'>, direction: Point, square: boolean): string {
	const [x, y] = [w / 2, h / 2];
	const r = Math.min(x, y, square ? 5 : 22);
	const horizontal = Math.abs(direction.x) > Math.abs(direction.y);
	const right = horizontal && direction.x > 0 ? `V${-half}L${x + tip} 0L${x} ${half}` : '';
	const left = horizontal && direction.x < 0 ? `V${half}L${-x - tip} 0L${-x} ${-half}` : '';
	const down = !horizontal && direction.y > 0 ? `H${half}L0 ${y + tip}L${-half} ${y}` : '';
	const up = !horizontal && direction.y < 0 ? `H${-half}L0 ${-y - tip}L${half} ${-y}` : '';
	const [rx, ry] = [round(x), round(y)];
	return [
		`M${round(-x + r)} ${-ry}${up}H${round(x - r)}A${r} ${r} 0 0 1 ${rx} ${round(-y + r)}`,
		`${right}V${round(y - r)}A${r} ${r} 0 0 1 ${round(x - r)} ${ry}`,
		`${down}H${round(-x + r)}A${r} ${r} 0 0 1 ${-rx} ${round(y - r)}`,
		`${left}V${round(-y + r)}A${r} ${r} 0 0 1 ${round(-x + r)} ${-ry}Z`
	].join('');
}
