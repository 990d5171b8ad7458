import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricsOf, toSfnt } from '../../tools/fonts.js';
import files from './generated/fonts.json' with { type: 'json' };
import { heights, isWide, measure, type TextStyle } from './measure.ts';

const shipped = async (key: keyof typeof files) =>
	metricsOf(await toSfnt(readFileSync(`static${files[key]}`)));

const sum = (text: string, { advance }: Awaited<ReturnType<typeof shipped>>) =>
	[...text].reduce((width, character) => width + (advance(character) ?? NaN), 0);

const set = (family: TextStyle['family'], weight: TextStyle['weight'], size = 1000): TextStyle => ({
	family,
	weight,
	size
});

describe('measure', () => {
	it.each(['Docker host', 'hello-world', 'AVA → “Ty”…'])(
		'adds up what the shipped faces say of %s',
		async (text) => {
			const regular = await shipped('sans400');
			const semiBold = await shipped('sans600');
			expect(measure(text, set('sans', 400))).toBe(sum(text, regular));
			expect(measure(text, set('sans', 600))).toBe(sum(text, semiBold));
			expect(sum(text, regular)).not.toBe(sum(text, semiBold));
		}
	);
	it('gives every character of Mono the same width', async () => {
		expect(measure('il W', set('mono', 400))).toBe(sum('il W', await shipped('mono500')));
		expect(measure('il W', set('mono', 600, 30))).toBe(4 * measure('i', set('mono', 400, 30)));
	});
	it('grows with the size', () =>
		expect(measure('Docker', set('sans', 400, 34))).toBeCloseTo(
			0.034 * measure('Docker', set('sans', 400))
		));
	it('gives Japanese one em a character, in each family', () => {
		expect(measure('波止場、「層」', set('sans', 400))).toBe(7000);
		expect(measure('波止場', set('mono', 400))).toBe(3000);
	});
	it('does not count marks', () =>
		expect(measure('a\u200bb', set('sans', 400))).toBe(measure('ab', set('sans', 400))));
	it('guesses what no face has', () => {
		expect(measure('𝌆', set('sans', 400))).toBe(600);
		expect(measure('🐳', set('sans', 400))).toBe(1000);
	});
});

describe('isWide', () => {
	it('tells Japanese from Latin', () => {
		expect([...'層ア「。Ａ'].every(isWide)).toBe(true);
		expect([...'aé→ｱ…'].some(isWide)).toBe(false);
	});
});

describe('heights', () => {
	it('are those of the shipped face, at the size', async () => {
		const { ascender, descender, capHeight } = await shipped('sans400');
		expect(heights({ family: 'sans', size: 1000 })).toEqual({
			ascender,
			descender: -descender,
			capHeight
		});
		expect(heights({ family: 'sans', size: 500 }).capHeight).toBe(capHeight / 2);
	});
});
