import { blank, declared, styledOf, type Styled } from './cascade.ts';
import { PictureError } from './error.ts';
import { facesFor, type Face, type Use } from './faces.ts';
import { tag } from './markup.ts';
import { strokeOf } from './paint.ts';
import { check, isShape, places, type Shape } from './shapes.ts';
import { textOf } from './text.ts';
import type { Theme } from './value.ts';

/** As the others write it: `0`, `.5` and `1` are numbers, nothing is 1. */
const opacityOf = ({ look }: Styled) => Number(look['opacity'] ?? 1);

/** A stage as markup that needs no style sheet, and what it needs of which face. */
export interface Drawing {
	readonly body: string;
	readonly use: Use;
}

/**
 * Draws a stage anew, each element with all that it looks like in attributes of its own.
 * @param stage the `<svg>` of a Stage, of a browser or of a parser. Throws a PictureError.
 */
export function drawingOf(stage: Element, theme: Theme): Drawing {
	const scope = stage.parentNode;
	if (!scope) throw new PictureError('picture/no-scope', 'stage', 'stands in nothing');
	const rules = declared(scope);
	const use = new Map<Face, Set<string>>();
	const styled = (element: Element, parent: Styled) =>
		styledOf(element, rules.get(element) ?? [], parent, theme);

	function note(text: string, families: string, weight: number) {
		for (const [face, character] of facesFor(text, families, weight))
			use.set(face, (use.get(face) ?? new Set()).add(character));
	}

	const inside = (element: Element, style: Styled) =>
		[...element.children].map((child) => draw(child, style)).join('');

	function group(inner: string, style: Styled, transform: string | null): string {
		const opacity = opacityOf(style);
		if (!inner || (!transform && opacity === 1)) return inner;
		return tag(
			'g',
			{ transform: transform ?? undefined, opacity: opacity < 1 ? opacity : undefined },
			`\n${inner}`
		).concat('\n');
	}

	/** An icon is an `<svg>` of its own, in which some programs lose their way. */
	function icon(element: Element, style: Styled): string {
		const at = (name: string) => Number(element.getAttribute(name) ?? 0);
		const [left = 0, top = 0, width = 1] = (element.getAttribute('viewBox') ?? '')
			.split(' ')
			.map(Number);
		const scale = at('width') / width;
		const [x, y] = [at('x') - left * scale, at('y') - top * scale];
		return group(inside(element, style), style, `translate(${x} ${y}) scale(${scale})`);
	}

	function shape(element: Element, name: Shape, style: Styled): string {
		const fill = style.look['fill'] ?? '#000000';
		const stroke = strokeOf(style);
		const empty = ['width', 'height', 'r'].some((side) => element.getAttribute(side) === '0');
		if (empty || ((fill === 'none' || name === 'line') && !stroke)) return '';
		const opacity = opacityOf(style);
		const attributes = {
			...Object.fromEntries(
				[...places[name], 'transform'].map((key) => [key, element.getAttribute(key) ?? undefined])
			),
			fill: name === 'line' ? undefined : fill,
			...stroke,
			opacity: opacity < 1 ? opacity : undefined
		};
		return `${tag(name, attributes)}\n`;
	}

	function draw(element: Element, parent: Styled): string {
		check(element);
		const style = styled(element, parent);
		// What nobody sees now would be found by whoever takes the picture apart.
		if (opacityOf(style) === 0) return '';
		const name = element.localName;
		if (name === 'g')
			return group(inside(element, style), style, element.getAttribute('transform'));
		if (name === 'svg') return icon(element, style);
		if (name === 'text') return textOf(element, style, note);
		if (isShape(name)) return shape(element, name, style);
		throw new PictureError(
			'picture/unknown-element',
			`<${name}>`,
			'cannot be drawn in every program that opens an SVG'
		);
	}

	return { body: inside(stage, styled(stage, blank)), use };
}
