import { describe, expect, it } from 'vitest';
import { choiceKey, type Scene } from '../../lib/model/index.ts';
import { sceneIds, loadScene } from '../../scenes/index.ts';
import { choiceKeyOf, optionNames, optionsOf, seatOf } from './options.ts';

/** As much of an element as is read: its attributes, and those of what surrounds it. */
function element(attributes: Record<string, string>, around?: Element): Element {
	const self = {
		parentElement: around ?? null,
		getAttribute: (name: string) => attributes[name] ?? null,
		hasAttribute: (name: string) => name in attributes,
		closest: (): Element | null =>
			'lang' in attributes ? (self as unknown as Element) : (around?.closest('[lang]') ?? null)
	};
	return self as unknown as Element;
}

/** Two parameters, and a step that exists under one value only. */
const scene = {
	id: 'run',
	parameters: [
		{ id: 'image', values: ['missing', 'present'], default: 'missing' },
		{ id: 'os', values: ['linux', 'macos'], default: 'linux' }
	],
	steps: [
		{ id: 'type' },
		{ id: 'create' },
		{ id: 'pull', when: { image: 'missing' } },
		{ id: 'start' },
		{ id: 'end' }
	]
} as unknown as Scene;
const nothing = { step: '', from: '', to: '' };

describe('attributes', () => {
	it('have defaults', () => {
		expect(optionsOf(element({ scene: 'run' }))).toEqual({
			scene: 'run',
			step: '',
			from: '',
			to: '',
			language: 'en',
			theme: 'auto',
			controls: false,
			captions: false,
			keys: 'focus',
			shape: 'auto',
			loading: 'lazy'
		});
	});

	it('that say what is not known say nothing', () => {
		const read = optionsOf(element({ theme: 'pink', keys: 'all', shape: 'round', lang: 'xx' }));
		expect(read).toMatchObject({ theme: 'auto', keys: 'focus', shape: 'auto', language: 'en' });
	});

	it.each([
		[{ lang: 'ja' }, undefined, 'ja'],
		[{ lang: 'ja-JP' }, undefined, 'ja'],
		[{}, element({ lang: 'JA' }), 'ja'],
		[{ lang: 'fr' }, element({ lang: 'ja' }), 'ja'],
		[{ lang: 'en' }, element({ lang: 'ja' }), 'en'],
		[{}, undefined, 'en']
	])('%o: the language is its own, or that of the text around it', (own, around, language) => {
		expect(optionsOf(element(own, around)).language).toBe(language);
	});

	it('of options are no parameters of any scene', async () => {
		for (const id of sceneIds) {
			const { parameters } = await loadScene(id);
			const names = parameters.map(({ id }) => id as string);
			expect(names.filter((name) => optionNames.some((option) => option === name))).toEqual([]);
		}
	});

	it('that are parameters choose; others are of no concern', () => {
		const key = choiceKeyOf(element({ image: 'present', class: 'x' }), scene, {});
		expect(key).toBe('image=present');
		expect(choiceKeyOf(element({}), scene, { colour: 'red' })).toBe('colour=red');
	});
});

describe('a seat', () => {
	const ids = (seat: ReturnType<typeof seatOf>) => [seat.step, ...seat.steps].join(' ');

	it.each([
		['', '', '', '', 'type type create pull start end', 0],
		['create', '', '', '', 'create type create pull start end', 0],
		['', 'create', 'start', '', 'create create pull start', 0],
		['start', 'create', 'start', '', 'start create pull start', 0],
		// outside of the stretch: its beginning
		['end', 'create', 'start', '', 'create create pull start', 0],
		// the wrong way round: one step
		['', 'start', 'create', '', 'start start', 0],
		['', '', 'pull', 'image=present', 'type type create', 0],
		['creat', '', '', '', 'create type create pull start end', 1],
		['', '', 'strat', '', 'type type create pull start', 1]
	])('step=%s from=%s to=%s %s', (step, from, to, key, seats, slips) => {
		const seat = seatOf(scene, { step, from, to }, key);
		expect([ids(seat), seat.slips.length]).toEqual([seats, slips]);
	});

	it('says what there was not', () => {
		const seat = seatOf(scene, nothing, 'image=presnt,colour=red');
		expect(choiceKey(scene, seat.choice)).toBe('');
		expect(seat.slips.map(({ kind, word }) => `${kind} ${word}`)).toEqual([
			'value image=presnt',
			'parameter colour'
		]);
	});
});
