import type { Look } from '../../model/index.ts';

const corner = 16;

/** Outline of something to carry, in a box of `w` × `h` units. */
export function sheetPath(look: Look, w: number, h: number): string {
	if (look === 'document')
		return `M0 0H${w - corner}L${w} ${corner}V${h}H0ZM${w - corner} 0V${corner}H${w}`;
	if (look === 'tag') return `M0 0H${w - corner}L${w} ${h / 2}L${w - corner} ${h}H0Z`;
	return `M0 0H${w}V${h}H0Z`;
}
