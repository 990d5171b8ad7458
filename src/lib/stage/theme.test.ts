import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');
const roles = ['client', 'daemon', 'registry', 'image', 'container', 'kernel', 'machine'];
const grounds = ['bg', 'surface', 'raised'];

const [plain = '', high = ''] = css.split(":root[data-contrast='high']");

/** The colours of one theme, by token. */
function colours(theme: 'paper' | 'night', from: string): (token: string) => string {
	const pairs = [...from.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
	const found = new Map(pairs.map(([, name, paper, night]) => [name, { paper, night }[theme]]));
	return (token) => {
		const colour = found.get(token);
		if (!colour) throw new Error(`theme.css has no colour --${token}`);
		return colour;
	};
}

/** Relative luminance (WCAG 2) of `#rrggbb`. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

it('measures contrast as WCAG does', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
	['paper', plain, 4.5],
	['night', plain, 4.5],
	['paper', high, 7],
	['night', high, 7]
] as const)('%s', (theme, from, least) => {
	const of = colours(theme, from);
	const texts = [
		...['ink', 'ink-soft', ...roles].flatMap((text) => grounds.map((ground) => [text, ground])),
		...roles.map((role) => [role, `${role}-tint`]),
		...roles.map((role) => ['ink', `${role}-tint`]),
		...[...roles, 'ink-soft'].map((role) => ['on-role', role])
	] as [string, string][];

	it.each(texts)(`--%s can be read on --%s, ${least}:1`, (text, ground) => {
		expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(least);
	});

	it.each(grounds.flatMap((ground) => ['line', 'focus'].map((mark) => [mark, ground] as const)))(
		'--%s can be seen on --%s',
		(mark, ground) => {
			expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3);
		}
	);

	it('has a different colour for each role', () => {
		expect(new Set(roles.map(of)).size).toBe(roles.length);
	});
});

it('gives every colour a value of the system in forced colours', () => {
	const forced = css.slice(css.indexOf('forced-colors'));
	for (const [, token] of css.matchAll(/--([\w-]+): light-dark/g))
		expect(forced).toMatch(new RegExp(`--${token}: (Canvas|CanvasText|GrayText|Highlight);`));
});
