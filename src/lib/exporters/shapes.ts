import { isDrawn } from './cascade.ts';
import { PictureError } from './error.ts';

/** The attributes that say where a shape is. */
export const places = {
	rect: ['x', 'y', 'width', 'height', 'rx'],
	circle: ['cx', 'cy', 'r'],
	line: ['x1', 'y1', 'x2', 'y2'],
	path: ['d'],
	polyline: ['points'],
	polygon: ['points'],
	ellipse: ['cx', 'cy', 'rx', 'ry']
} as const;

export type Shape = keyof typeof places;

export const isShape = (name: string): name is Shape => Object.hasOwn(places, name);
/** What an element may say that is not seen, or that is seen to. */
const quiet = /^(class|lang|role|xmlns|xml:space|transform|viewBox|data-.*|aria-.*)$/;
const said = new Set<string>(['x', 'y', 'width', 'height', ...Object.values(places).flat()]);

/** Filters, clips and whatever else a look may come to use would be missing without a word. */
export function check(element: Element): void {
	for (const { name } of element.attributes)
		if (!quiet.test(name) && !said.has(name) && !isDrawn(name))
			throw new PictureError(
				'picture/unknown-attribute',
				`<${element.localName} ${name}>`,
				'says something that pictures do not know'
			);
}
