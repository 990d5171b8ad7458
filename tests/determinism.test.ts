import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGently, frameAt } from '../src/lib/film/index.ts';
import { handClock } from '../src/lib/playback/hand-clock.ts';
import { Playback } from '../src/lib/playback/playback.svelte.ts';
import { allFilms } from './films.ts';

/* Invariant 3 for every film: however a viewer gets to a moment, the frame is frameAt(film, time). */

const films = await allFilms();

const wait = handClock();

const deeds = fc.array(
	fc.oneof(
		fc.record({ does: fc.constantFrom('next', 'back', 'toggle', 'replay', 'restart', 'last') }),
		fc.record({ does: fc.constant('scrub'), to: fc.double({ min: 0, max: 1, noNaN: true }) }),
		fc.record({ does: fc.constant('speed'), to: fc.double({ min: 0.5, max: 2, noNaN: true }) }),
		fc.record({ does: fc.constant('wait'), to: fc.double({ min: 0.01, max: 2, noNaN: true }) })
	),
	{ minLength: 1, maxLength: 14 }
);

function walk(playback: Playback, { does, to = 0 }: { does: string; to?: number }): void {
	if (does === 'scrub') playback.scrub(Math.round(to * playback.film.duration));
	else if (does === 'speed') playback.setSpeed(to);
	else if (does === 'wait') wait(to);
	else playback[does as 'next']();
}

test.each(films)('%s', (_, film) => {
	fc.assert(
		fc.property(deeds, (list) => {
			const [first] = film.steps;
			const playback = new Playback(film, first!.id);
			for (const deed of list) {
				walk(playback, deed);
				expect(playback.frame).toEqual(frameAt(film, playback.time));
			}
			playback.scrub(Math.round(film.duration / 3));
			expect(playback.frame).toEqual(frameAt(film, Math.round(film.duration / 3)));
			const step = film.steps[playback.index]!;
			playback.goTo(step.id);
			expect(playback.frame).toBe(step.keyframe);
			playback.destroy();
		}),
		{ numRuns: 25 }
	);
});

test('a film that is made in portions is the same, whatever is made in its breaks', async () => {
	const two = films.slice(0, 2);
	let portions = 0;
	const made = two.map(([, { choice, language, shape }, scene]) =>
		compileGently([scene, choice, language, shape], async () => void portions++)
	);
	expect(await Promise.all(made)).toEqual(two.map(([, film]) => film));
	expect(portions).toBe(two.reduce((sum, [, { steps }]) => sum + steps.length, 0));
});
