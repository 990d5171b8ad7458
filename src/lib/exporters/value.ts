import { PictureError } from './error.ts';

export type Theme = 'night' | 'paper';

/** Custom properties by name, as they are written. */
export type Tokens = Readonly<Record<string, string>>;

const reference = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/;
const pair = /light-dark\(\s*([^(),]+),\s*([^(),]+)\)/g;
const mixture = /color-mix\(in srgb,\s*#([\da-f]{6})\s+(\d+)%,\s*#([\da-f]{6})\s*\)/gi;

const channels = (hex: string) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** `color-mix` of two opaque colours. */
function mix(first: string, percent: string, second: string): string {
	const share = Number(percent) / 100;
	const others = channels(second);
	const mixed = channels(first).map((value, i) =>
		Math.round(value * share + (others[i] ?? 0) * (1 - share))
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A value of a style sheet as programs understand it that know neither variables nor themes.
 * Throws a PictureError on an unknown variable or function.
 */
export function valueOf(written: string, tokens: Tokens, theme: Theme): string {
	let value = written;
	for (let found = reference.exec(value); found; found = reference.exec(value)) {
		const [whole, name = '', fallback] = found;
		const meant = tokens[name] ?? fallback;
		if (meant === undefined)
			throw new PictureError(
				'picture/unknown-variable',
				written,
				`needs ${name}, which is not set`
			);
		// A function: in a string a `$` would mean something.
		value = value.replace(whole, () => meant);
	}
	value = value
		.replace(pair, (_, paper: string, night: string) => (theme === 'paper' ? paper : night).trim())
		.replace(mixture, (_, first: string, percent: string, second: string) =>
			mix(first, percent, second)
		);
	if (value.includes('('))
		throw new PictureError('picture/unknown-function', written, `comes to "${value}", not a value`);
	return value;
}
