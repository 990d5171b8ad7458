import { expect, test } from 'vitest';
import { statements, type StatementId } from '../src/scenes/statements.ts';
import { allScenes } from './films.ts';

/* Which statements the scenes teach, and where. */

/** Those that no scene teaches yet. A scene that teaches one of them takes it off the list. */
const notYet = `
	S4 S5 S6 S7 S38 S39 S40 S41
	S45 S46 S47 S48 S49 S50 S51 S52 S53 S54
	S55 S56 S57 S58 S59 S60
`
	.trim()
	.split(/\s+/) as StatementId[];

const steps = (await allScenes()).flatMap((scene) =>
	scene.steps.map(({ id, teaches }) => ({ place: `${scene.id} › ${id}`, teaches }))
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
test.skipIf(process.env['SCENE'])('the scenes teach all but those of the list', () => {
	const missing = Object.keys(statements).filter((id) => placesOf(id).length === 0);
	expect(missing, `the scenes teach\n${table}\n`).toEqual(notYet);
});
