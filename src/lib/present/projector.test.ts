import { expect, it } from 'vitest';
import { readAdjustment, untouched } from './projector.svelte.ts';

it('reads what has been kept', () => {
	const kept = { brightness: 1.2, contrast: 0.8, heavier: 1, high: true };
	expect(readAdjustment(JSON.stringify(kept))).toEqual(kept);
});
it('leaves alone what is broken, unknown or out of range', () => {
	for (const text of [null, '', '{', 'null', '3', '{"brightness":9,"heavier":"2","high":1}'])
		expect(readAdjustment(text), `${text}`).toEqual(untouched);
});
