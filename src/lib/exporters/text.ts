import type { Styled } from './cascade.ts';
import { PictureError } from './error.ts';
import { plainOf } from './families.ts';
import { escaped, tag } from './markup.ts';
import { strokeOf } from './paint.ts';

/** A line through or below the letters; browsers give it their colour, whatever is asked for. */
const decorationOf = ({ look }: Styled) =>
	/\b(line-through|underline)\b/.exec(look['text-decoration'] ?? '')?.[0];

const placesOf = (element: Element, names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [name, element.getAttribute(name) ?? undefined]));

/**
 * A `<text>` with all that it looks like. A halo is a text of its own below it: not every program
 * can paint a stroke behind the letters.
 * @param note hears which text is set in which families and weight
 */
export function textOf(
	element: Element,
	style: Styled,
	note: (text: string, families: string, weight: number) => void
): string {
	const { look } = style;
	const preserved =
		look['white-space'] === 'pre' || element.getAttribute('xml:space') === 'preserve';
	const said = (node: Node) => {
		const text = node.textContent ?? '';
		return preserved ? text : text.replace(/\s+/g, ' ').trim();
	};
	const families = look['font-family'] ?? '';
	const weight = look['font-weight'] ?? '400';
	const whole = said(element);
	if (!whole.trim()) return '';
	note(whole, families, Number(weight));

	const lines = [...element.children];
	const odd = lines.find(({ localName, attributes }) =>
		[...attributes].some(({ name }) => localName !== 'tspan' || !['x', 'dy'].includes(name))
	);
	if (odd)
		throw new PictureError(
			'picture/unknown-element',
			`<text> › <${odd.localName}>`,
			'is more than a line of its own'
		);
	const inner =
		lines.length < 2
			? escaped(whole)
			: lines
					.map((line) => tag('tspan', placesOf(line, ['x', 'dy']), escaped(said(line))))
					.join('');
	const attributes = {
		...placesOf(element, ['x', 'y', 'transform']),
		'font-family': plainOf(families),
		'font-size': look['font-size'],
		'font-weight': weight,
		'text-anchor': look['text-anchor'] === 'start' ? undefined : look['text-anchor'],
		'xml:space': preserved ? 'preserve' : undefined
	};
	const stroke = strokeOf(style);
	const halo = stroke
		? tag(
				'text',
				{ ...attributes, fill: stroke['stroke'], ...stroke, 'aria-hidden': 'true' },
				inner
			)
		: '';
	const text = tag(
		'text',
		{ ...attributes, fill: look['fill'], 'text-decoration': decorationOf(style) },
		inner
	);
	return [halo, text].filter(Boolean).join('\n').concat('\n');
}
