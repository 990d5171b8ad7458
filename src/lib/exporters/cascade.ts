import { rules, tokens } from 'hatoba:styles';
import { valueOf, type Theme, type Tokens } from './value.ts';

/** What an element looks like: computed values by property. */
export type Look = Readonly<Record<string, string>>;

export interface Styled {
	readonly look: Look;
	readonly tokens: Tokens;
}

/** What children take over from their parents. */
const inherited = new Set([
	'color',
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
	'paint-order',
	'white-space'
]);
const own = new Set(['opacity', 'text-decoration']);

/** What an element can say by an attribute, or by a rule of the stage, and a picture shows. */
export const isDrawn = (property: string): boolean => inherited.has(property) || own.has(property);

/** The same for the root of all. */
export const blank: Styled = { look: { color: '#000000', fill: '#000000' }, tokens };

type Declared = ReadonlyMap<Element, (readonly [string, string])[]>;

/** What was found of a stage holds for both themes. */
const searched = new WeakMap<ParentNode, Declared>();

/** The declarations that hold for each element in a `scope` that never changes, the stronger later. */
export function declared(scope: ParentNode): Declared {
	const known = searched.get(scope) ?? search(scope);
	searched.set(scope, known);
	return known;
}

function search(scope: ParentNode): Declared {
	const found = new Map<Element, (readonly [string, string])[]>();
	const classes = new Set<string>();
	for (const element of scope.querySelectorAll('[class]'))
		for (const name of (element.getAttribute('class') ?? '').split(' ')) classes.add(name);
	for (const [selector, declarations] of rules) {
		// A parser's search is slow, and most rules speak of classes that are not there.
		if (![...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name)))
			continue;
		for (const element of scope.querySelectorAll(selector)) {
			const list = found.get(element);
			if (list) list.push(...declarations);
			else found.set(element, [...declarations]);
		}
	}
	return found;
}

/**
 * The computed style of an element: what it inherits, then its own attributes, then the rules.
 * Lengths are units without `px`; `currentcolor` is a colour.
 */
export function styledOf(
	element: Element,
	declarations: readonly (readonly [string, string])[],
	parent: Styled,
	theme: Theme
): Styled {
	const variables = declarations.filter(([property]) => property.startsWith('--'));
	const known = variables.length
		? { ...parent.tokens, ...Object.fromEntries(variables) }
		: parent.tokens;
	const look: Record<string, string> = {};
	for (const [property, value] of Object.entries(parent.look))
		if (inherited.has(property)) look[property] = value;
	for (const { name, value } of element.attributes) if (isDrawn(name)) look[name] = value;
	for (const [property, value] of declarations)
		if (isDrawn(property)) look[property] = valueOf(value, known, theme).replace(/px\b/g, '');
	for (const paint of ['fill', 'stroke'] as const)
		if (look[paint]?.toLowerCase() === 'currentcolor') look[paint] = look['color'] ?? '#000000';
	return { look, tokens: known };
}
