import type { Box, Colour, DrawnShape, DrawnStage } from './read-stage.ts';

/** Relative luminance as WCAG defines it. */
function luminance([r, g, b]: Colour): number {
	const [x, y, z] = [r, g, b].map((value) => {
		const s = value / 255;
		return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

/** 1–21. */
export function contrast(a: Colour, b: Colour): number {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** One colour over another, opaque one. */
function over([r, g, b, a]: Colour, opacity: number, below: Colour): Colour {
	const part = a * opacity;
	const mix = (top: number, bottom: number) => top * part + bottom * (1 - part);
	return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
}

const holds = ({ x, y, w, h }: Box, at: { x: number; y: number }) =>
	at.x > x && at.x < x + w && at.y > y && at.y < y + h;

/** What is painted at a point before the shape or text of that order. */
function behind({ background, shapes }: DrawnStage, at: { x: number; y: number }, order: number) {
	return shapes
		.filter((shape) => shape.order < order && shape.tag !== 'line' && holds(shape.box, at))
		.reduce((below, shape) => over(shape.fill, shape.opacity, below), background);
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Texts with less contrast than asked for against what is painted behind them. */
export const faintTexts = (stage: DrawnStage, least = 4.5) =>
	stage.texts.flatMap(({ box, order, fill, opacity, text, owner }) => {
		const below = behind(stage, { x: box.x + box.w / 2, y: box.y + box.h / 2 }, order);
		const ratio = contrast(over(fill, opacity, below), below);
		return ratio >= least ? [] : [`“${text}” (${owner}) has ${round(ratio)}:1`];
	});

/** Where a stroke meets what is around it: along a line, or just outside the left edge. */
function besides({ ends, box, strokeWidth }: DrawnShape) {
	if (!ends) return [{ x: box.x - strokeWidth - 1, y: box.y + box.h / 2 }];
	const [x1, y1, x2, y2] = ends;
	return [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => ({
		x: x1 + share * (x2 - x1),
		y: y1 + share * (y2 - y1)
	}));
}

/** Outlines, links and icons with less than 3:1 against what is around them. */
export function faintStrokes(stage: DrawnStage) {
	const drawn = stage.shapes.filter(({ strokeWidth, stroke, opacity }) =>
		Boolean(strokeWidth > 0 && stroke[3] > 0 && opacity > 0)
	);
	const found = drawn.flatMap((shape) =>
		besides(shape).flatMap((at) => {
			const outside = behind(stage, at, shape.order);
			// A socket is a ring around a hole of its own: against that it is seen, whatever it touches.
			const below = shape.part === 'socket' ? over(shape.fill, shape.opacity, outside) : outside;
			const ratio = contrast(over(shape.stroke, shape.opacity, below), below);
			return ratio >= 3 ? [] : [`${shape.owner} (${shape.part}) has ${round(ratio)}:1`];
		})
	);
	return [...new Set(found)];
}
