import { expect, test } from 'vitest';
import { isKnownScene } from '../src/scenes/index.ts';
import { statements } from '../src/scenes/statements.ts';
import { allScenes } from './films.ts';

/* Which statements the scenes teach, and where. */

const steps = (await allScenes()).flatMap((scene) =>
	scene.steps.map(({ id, teaches, outdated }) => ({
		place: `${scene.id} › ${id}`,
		teaches,
		outdated
	}))
);

const placesOf = (id: string): string[] => [
	...new Set(steps.filter(({ teaches }) => teaches.includes(id)).map(({ place }) => place))
];

const table = Object.entries(statements)
	.map(([id, { en }]) => `${id.padEnd(4)}${en}: ${placesOf(id).join(', ') || '–'}`)
	.join('\n');

test('the statements are numbered from 1 to 98', () => {
	expect(Object.keys(statements)).toEqual(Array.from({ length: 98 }, (_, i) => `S${i + 1}`));
});

test('a gist is short in both languages, and no two are the same', () => {
	const english = Object.values(statements).map(({ en }) => en);
	const japanese = Object.values(statements).map(({ ja }) => ja);
	expect(english.filter((gist) => gist.split(' ').length > 8)).toEqual([]);
	expect(japanese.filter((gist) => [...gist].length > 30 || !/[ぁ-ヶ一-龠]/.test(gist))).toEqual(
		[]
	);
	for (const gists of [english, japanese]) expect(new Set(gists).size).toBe(gists.length);
});

test('a step teaches statements that there are, each once, at most three', () => {
	const unknown = steps.flatMap(({ place, teaches }) =>
		teaches.filter((id) => !Object.hasOwn(statements, id)).map((id) => `${place} teaches ${id}`)
	);
	expect(unknown).toEqual([]);
	expect(steps.filter(({ teaches }) => teaches.length > 3)).toEqual([]);
	expect(steps.filter(({ teaches }) => new Set(teaches).size < teaches.length)).toEqual([]);
});

// Of a selection of the scenes there is nothing to say.
test.skipIf(process.env['SCENE'])('every statement is taught by a step', () => {
	const missing = Object.keys(statements).filter((id) => placesOf(id).length === 0);
	expect(missing, `the scenes teach\n${table}\n`).toEqual([]);
});

/** The rows of the list of corrections that are about what is outdated, not only imprecise. */
const corrections = Array.from({ length: 10 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`);

test.skipIf(process.env['SCENE'])('each outdated statement has a mark: then and now', () => {
	const marked = new Set(steps.flatMap(({ outdated }) => outdated.map((o) => o.correction)));
	expect(corrections.filter((id) => !marked.has(id))).toEqual([]);
});

test('then was before now', () => {
	const wrong = steps.flatMap(({ place, outdated }) =>
		outdated.filter((one) => one.then >= one.now).map((one) => `${place} › ${one.id}`)
	);
	expect(wrong).toEqual([]);
});

test('a door leads to a scene that there is', async () => {
	const doors = (await allScenes()).flatMap(({ id, nodes }) =>
		nodes.flatMap(({ door }) => (door === undefined ? [] : [`${id} → ${door}`]))
	);
	expect(doors.filter((door) => !isKnownScene(door.split(' → ')[1] ?? ''))).toEqual([]);
});
