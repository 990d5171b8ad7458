import { expect, it } from 'vitest';
import { handMade } from '../playback/hand-made.ts';
import { fromTrack, toTrack } from './track.ts';

const film = handMade([500, 2000, 1000]);

it('has every label at a whole unit', () => {
	expect([0, 500, 2500, 3500].map((time) => toTrack(film, time))).toEqual([0, 1000, 2000, 3000]);
	expect([0, 1000, 2000, 3000].map((place) => fromTrack(film, place))).toEqual([
		0, 500, 2500, 3500
	]);
});

it('leads back to the same time', () => {
	for (const time of [1, 250, 501, 1700, 3499]) {
		expect(Math.abs(fromTrack(film, toTrack(film, time)) - time)).toBeLessThanOrEqual(1);
	}
});
