import { describe, expect, test } from 'vitest';
import { allChoices, defaultChoice, stepsOf } from '../../lib/model/index.ts';
import { languages } from '../../lib/locales/languages.ts';
import { loadScene } from '../../scenes/index.ts';
import { cut, hashOf, preferred, readHash } from './address.ts';

const scene = await loadScene('run');
const first = stepsOf(scene, defaultChoice(scene))[0]?.id;

describe('the part of an address after #', () => {
	test('every place in every language reads back as it was written', () => {
		for (const language of languages)
			for (const choice of allChoices(scene))
				for (const { id: step } of stepsOf(scene, choice)) {
					const hash = hashOf(language, scene, { step, choice });
					expect(readHash(scene, hash)).toEqual({ language, place: { step, choice }, slips: [] });
				}
	});

	test('looks like an address of the site', () => {
		const step = scene.steps.find(({ id }) => id === 'create')?.id;
		const choice = allChoices(scene).find(
			({ image }: Record<string, string>) => image === 'present'
		);
		if (!step || !choice) throw new Error('the scene has changed');
		expect(hashOf('ja', scene, { step, choice })).toBe('#/ja/create?image=present');
		expect(hashOf('en', scene, { step, choice: defaultChoice(scene) })).toBe('#/create');
	});

	test.each(['', '#', '#/'])(
		'“%s” says nothing: the first step, in the reader’s language',
		(hash) => {
			expect(readHash(scene, hash, 'ja')).toMatchObject({
				language: 'ja',
				place: { step: first },
				slips: []
			});
		}
	);

	test('who names a place without a language means the first one', () => {
		expect(readHash(scene, '#/create', 'ja').language).toBe('en');
		expect(readHash(scene, '#/?image=present', 'ja').language).toBe('en');
	});

	test('what there is not gives the nearest place, and is said', () => {
		const { place, slips } = readHash(scene, '#/ja/creat?image=gone&colour=red');
		expect(place).toEqual({ step: 'create', choice: defaultChoice(scene) });
		expect(slips.map(({ kind, word }) => [kind, word])).toEqual([
			['value', 'image=gone'],
			['parameter', 'colour'],
			['step', 'creat']
		]);
	});

	test.each(['#/%', '#/%E3%81?a=%', '#//', '#/ja/ja/ja', '#?=', '#/<img onerror=alert(1)>'])(
		'“%s” is survived',
		(hash) => {
			expect(stepsOf(scene, readHash(scene, hash).place.choice)).toContainEqual(
				expect.objectContaining({ id: readHash(scene, hash).place.step })
			);
		}
	);

	test('a word that was encoded is read as it was meant', () => {
		expect(cut('#/ja/%E4%BD%9C%E6%88%90?a=b%20c').parts).toEqual(['ja', '作成']);
		expect(cut('#/ja/x?a=b%20c').query.get('a')).toBe('b c');
	});
});

test('the reader’s first language that is spoken here', () => {
	expect(preferred(['fr-FR', 'ja-JP', 'en'])).toBe('ja');
	expect(preferred(['EN-gb'])).toBe('en');
	expect(preferred(['fr'])).toBe('en');
	expect(preferred([])).toBe('en');
});
