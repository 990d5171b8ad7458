import { describe, expect, test } from 'vitest';
import { languages } from '../lib/locales/languages.ts';
import { groups, terms, type Term } from './terms.ts';

const all: readonly Term[] = terms;

test('every term is there, each once', () => {
	const counts = groups.map((group) => [group, all.filter((term) => term.group === group).length]);
	expect(Object.fromEntries(counts)).toEqual({
		basics: 15,
		kernel: 13,
		images: 23,
		engine: 19,
		registry: 8,
		clusters: 30
	});
	expect(new Set(all.map(({ id }) => id)).size).toBe(108);
});

test('an id is a slug, and the groups follow their order', () => {
	expect(all.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	const order = all.map(({ group }) => groups.indexOf(group));
	expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('what is never marked needs no other forms', () => {
	expect(all.filter((term) => term.silent && (term.en.forms || term.ja.forms))).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
	const wordings = all.map((term) => term[language]);

	test('every term has a spelling and a sentence', () => {
		const texts = wordings.flatMap(({ term, forms = [], says }) => [term, ...forms, says]);
		expect(texts.filter((text) => text === '' || text.trim() !== text)).toEqual([]);
	});

	test('no two terms share a spelling', () => {
		const spellings = wordings.flatMap(({ term, forms = [] }) => [term, ...forms]);
		const seen = spellings.map((spelling) => spelling.toLowerCase());
		expect(seen.filter((spelling, i) => seen.indexOf(spelling) < i)).toEqual([]);
	});
});

test('a definition is short and ends as the others do', () => {
	const english = all.map(({ en }) => en.says);
	expect(english.filter((says) => says.split(/\s+/).length > 25)).toEqual([]);
	expect(english.filter((says) => !/^[A-Z].*\.$/.test(says))).toEqual([]);
	const japanese = all.map(({ ja }) => ja.says);
	expect(japanese.filter((says) => [...says].length > 60)).toEqual([]);
	expect(japanese.filter((says) => says.endsWith('。'))).toEqual([]);
});
