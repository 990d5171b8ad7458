import type { Styled } from './cascade.ts';
import type { Attributes } from './markup.ts';

/** The attributes of a stroke, if one can be seen. */
export function strokeOf({ look }: Styled): Attributes | undefined {
	const { stroke = 'none' } = look;
	const width = look['stroke-width'] ?? '1';
	if (stroke === 'none' || Number(width) === 0) return undefined;
	const unless = (usual: string, value: string | undefined) =>
		value === usual ? undefined : value;
	return {
		stroke,
		'stroke-width': width,
		'stroke-dasharray': unless('none', look['stroke-dasharray']),
		'stroke-linecap': unless('butt', look['stroke-linecap']),
		'stroke-linejoin': unless('miter', look['stroke-linejoin'])
	};
}
