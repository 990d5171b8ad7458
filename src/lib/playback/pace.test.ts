import { expect, it } from 'vitest';
import { clampSpeed, readingStop } from './pace.ts';

it('rests longer on a longer caption, by words or by characters', () => {
	expect(readingStop('The client asks again', 'en')).toBeCloseTo(1.2 + 4 * 0.3);
	expect(readingStop('もう一度\n頼む', 'ja')).toBeCloseTo(1.2 + 7 * 0.12);
	expect(readingStop('', 'en')).toBeCloseTo(1.2);
});

it('keeps the speed between a half and two', () => {
	expect([0.1, 0.5, 1.25, 9].map(clampSpeed)).toEqual([0.5, 0.5, 1.25, 2]);
});
