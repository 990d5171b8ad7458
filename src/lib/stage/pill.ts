import type { Box, Point } from '../layout/types.ts';
import { round } from './round.ts';

/** How far the tip stands out, and half of its base, in units. */
const tip = 11;
const half = 11;

/**
 * Outline of a message (units, around its own centre), with a tip in the direction of its travel:
 * a round pill for a request, a square-cornered tag for an answer.
 */
export function pillPath(
	{ w, h }: Pick<Box, 'w' | 'h'>,
	direction: Point,
	square: boolean
): string {
	const [x, y] = [round(w / 2), round(h / 2)];
	const corner = Math.min(x, y, square ? 5 : 22);
	const horizontal = Math.abs(direction.x) > Math.abs(direction.y);
	const [dx, dy] = horizontal ? [Math.sign(direction.x), 0] : [0, Math.sign(direction.y)];
	// The base of the tip needs a straight edge.
	const right = dx > 0 ? Math.min(corner, y - half) : corner;
	const left = dx < 0 ? Math.min(corner, y - half) : corner;
	const arc = (r: number, toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
	return [
		`M${-x + left} ${-y}`,
		dy < 0 ? `H${-half}L0 ${-y - tip}L${half} ${-y}` : '',
		`H${x - right}${arc(right, x, -y + right)}`,
		dx > 0 ? `V${-half}L${x + tip} 0L${x} ${half}` : '',
		`V${y - right}${arc(right, x - right, y)}`,
		dy > 0 ? `H${half}L0 ${y + tip}L${-half} ${y}` : '',
		`H${-x + left}${arc(left, -x, y - left)}`,
		dx < 0 ? `V${half}L${-x - tip} 0L${-x} ${-half}` : '',
		`V${-y + left}${arc(left, -x + left, -y)}Z`
	].join('');
}
