import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, segments, wrap, wrapMono } from './breaks.ts';
import { measure, type TextStyle } from './measure.ts';

const style: TextStyle = { family: 'sans', weight: 400, size: 30 };
const fits = (text: string) => measure(text, style);

const character = fc.constantFrom(
	...'abcdefg xyz  レイヤーを取得する最後に現れる、。「」（）…—\u200b\u200b'
);
const text = fc.string({ unit: character, maxLength: 60 });
const squeezed = (s: string) => plain(s).replaceAll(' ', '');

describe('segments', () => {
	it('ends a segment after each space and at each mark', () =>
		expect(segments('docker run は\u200b要求です。')).toEqual(['docker ', 'run は', '要求です。']));
	it('begins none with a closing mark and ends none with an opening one', () =>
		expect(segments('層\u200b、空\u200b「\u200b上\u200b」の')).toEqual(['層、空', '「上」の']));
	it('loses nothing', () =>
		fc.assert(
			fc.property(text, (t) => {
				expect(segments(t).join('')).toBe(plain(t));
			})
		));
});

describe('wrap', () => {
	it('keeps a text that fits on one line', () =>
		expect(wrap('The layers drop', style, 1000)).toEqual(['The layers drop']));
	it('balances two lines', () => {
		const words = 'one two three four five six';
		expect(wrap(words, style, fits('one two three four five') + 1)).toEqual([
			'one two three',
			'four five six'
		]);
	});
	it('has no lines for no text', () => expect(wrap('', style, 100)).toEqual([]));
	it('cuts only a word that is wider than the line', () => {
		const lines = wrap('a sha256:0123456789abcdef b', style, fits('sha256:012'));
		expect(squeezed(lines.join(''))).toBe('asha256:0123456789abcdefb');
		expect(lines.every((line) => fits(line) <= fits('sha256:012'))).toBe(true);
		expect(wrap('short words only', style, fits('words'))).toEqual(['short', 'words', 'only']);
	});
	it('loses nothing but spaces at the breaks', () =>
		fc.assert(
			fc.property(text, fc.integer({ min: 20, max: 900 }), (t, width) => {
				expect(squeezed(wrap(t, style, width).join(''))).toBe(squeezed(t));
			})
		));
	it('begins no line but the first with 、。」, and ends none but the last with 「', () =>
		fc.assert(
			fc.property(text, fc.integer({ min: 20, max: 900 }), (t, width) => {
				const lines = wrap(t, style, width);
				for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）…]/);
				for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
			})
		));
	it('stays within the width as long as no part is wider', () =>
		fc.assert(
			fc.property(text, fc.integer({ min: 20, max: 900 }), (t, width) => {
				fc.pre(segments(t).every((part) => fits(part.trimEnd()) <= width));
				for (const line of wrap(t, style, width)) expect(fits(line)).toBeLessThanOrEqual(width);
			})
		));
});

describe('wrapMono', () => {
	it('breaks at a space where there is one, else at the edge', () => {
		expect(wrapMono('docker run hello-world', 12)).toEqual(['docker run', 'hello-world']);
		expect(wrapMono('0123456789', 4)).toEqual(['0123', '4567', '89']);
		expect(wrapMono('ab cd', 2)).toEqual(['ab', 'cd']);
	});
	it('keeps an indent, and rows that are full to the last column', () => {
		expect(wrapMono('  0123456', 6)).toEqual(['  0123', '456']);
		expect(wrapMono('abc def', 7)).toEqual(['abc def']);
		expect(wrapMono('', 7)).toEqual(['']);
	});
	it('counts two columns for a wide character', () =>
		expect(wrapMono('取得中です', 4)).toEqual(['取得', '中で', 'す']));
	it('loses nothing but spaces at the breaks, and keeps to the columns', () =>
		fc.assert(
			fc.property(text, fc.integer({ min: 2, max: 40 }), (t, columns) => {
				const rows = wrapMono(t, columns);
				expect(squeezed(rows.join(''))).toBe(squeezed(t));
				for (const row of rows) {
					const used = [...row].reduce(
						(n, c) => n + (/[\u2e80-\u9fff\uff00-\uff60]/.test(c) ? 2 : 1),
						0
					);
					expect(used).toBeLessThanOrEqual(columns);
				}
			})
		));
});
