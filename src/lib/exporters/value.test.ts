import { expect, test } from 'vitest';
import { valueOf } from './value.ts';

const tokens = {
	'--a': 'light-dark(#ffffff, #000000)',
	'--b': 'var(--a)',
	'--c': 'color-mix(in srgb, var(--b) 25%, #ff0000)',
	'--font': "'A', 'B', serif"
};

test.each([
	['#123456', '#123456', '#123456'],
	['var(--a)', '#ffffff', '#000000'],
	['var(--b)', '#ffffff', '#000000'],
	['var(--c)', '#ff4040', '#bf0000'],
	['var(--none, 0)', '0', '0'],
	['var(--font)', "'A', 'B', serif", "'A', 'B', serif"],
	['line-through 2px var(--a)', 'line-through 2px #ffffff', 'line-through 2px #000000']
])('%s is %s on paper and %s at night', (written, paper, night) => {
	expect(valueOf(written, tokens, 'paper')).toBe(paper);
	expect(valueOf(written, tokens, 'night')).toBe(night);
});

test('what no program could follow is an error with a code, a sentence and a place', () => {
	expect(() => valueOf('var(--none)', tokens, 'paper')).toThrow(
		'picture/unknown-variable: var(--none) needs --none, which is not set'
	);
	expect(() => valueOf('oklch(1 0 0)', tokens, 'paper')).toThrow(
		'picture/unknown-function: oklch(1 0 0) comes to "oklch(1 0 0)", not a value'
	);
});
