import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

const found = (language: 'en' | 'ja', ...captions: string[]) =>
	explain(captions, language).map((list) => list.map(({ from, to, id }) => `${id} ${from}–${to}`));

describe('terms in captions', () => {
	it('are explained where they are used first', () => {
		expect(found('en', 'The image has layers.', 'A layer of the image, a registry.')).toEqual([
			['image 4–9', 'layer 14–20'],
			['registry 24–32']
		]);
	});
	it('are whole words, the longest first', () => {
		expect(found('en', 'An imagery; the writable layer.')).toEqual([['writable-layer 16–30']]);
	});
	it('are found in Japanese, whatever marks stand between', () => {
		expect(found('ja', 'イメージは\u200bレイヤの\u200b重なり')).toEqual([
			['image 0–4', 'layer 5–8']
		]);
		expect(found('ja', 'プレイヤ、レイヤ')).toEqual([['layer 5–8']]);
	});
	it('say in the language of the caption what they are', () => {
		const [[en] = []] = explain(['An image.'], 'en');
		const [[ja] = []] = explain(['イメージ。'], 'ja');
		expect([en?.term, ja?.term]).toEqual(['image', 'イメージ']);
		expect(en?.says).toMatch(/^[A-Z].*\.$/);
		expect(ja?.says).toMatch(/[ぁ-ん]/);
	});
});
