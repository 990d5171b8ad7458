import { expect, test } from 'vitest';
import { namesOf } from '../src/lib/player/exchanges.ts';
import { allFilms } from './films.ts';

/* The wire panel says who sends to whom in words, not in the names that authors use. */

const films = await allFilms();

test.each(films)('%s', (_, film, scene) => {
	const names = namesOf(scene, film.language);
	const parties = film.steps.flatMap(({ messages }) =>
		messages.flatMap(({ message: { from, to } }) => [from, to])
	);
	expect(parties.filter((id) => !names[id])).toEqual([]);
});
