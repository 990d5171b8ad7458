import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../lib/locales/languages.ts';
import { allChoices, choiceKey, stepsOf, type Choice, type Scene } from '../lib/model/index.ts';
import { pathOf } from './paths.ts';
import { readPlace } from '../lib/model/place.ts';
import { hrefOf } from './place.ts';

/** As much of a scene as an address has to do with: two parameters, one step of each alone. */
const scene = {
	id: 'run',
	parameters: [
		{ id: 'image', values: ['missing', 'present'], default: 'missing' },
		{ id: 'os', values: ['linux', 'macos', 'windows'], default: 'linux' }
	],
	steps: [
		{ id: 'type' },
		{ id: 'create' },
		{ id: 'pull', when: { image: 'missing' } },
		{ id: 'found', when: { image: 'present' } },
		{ id: 'boot', when: { os: ['macos', 'windows'] } }
	]
} as unknown as Scene;
const choice = (values: Record<string, string>) => values as unknown as Choice;
const standard = choice({ image: 'missing', os: 'linux' });

/** What a router makes of an address: the decoded parts behind `/scenes/run`. */
function route(href: string) {
	const path = pathOf(new URL(href, 'https://hatoba.test'));
	const parts = path
		.replace(/^\/ja(?=\/)/, '')
		.split('/')
		.map(decodeURIComponent);
	return readPlace(scene, parts[3], parts[4]);
}

const places = fc
	.constantFrom(...allChoices(scene))
	.chain((choice) =>
		fc.constantFrom(...stepsOf(scene, choice)).map(({ id }) => ({ step: id, choice }))
	);

describe('an address', () => {
	it('leads back to the place it was made of, in every language', () => {
		fc.assert(
			fc.property(places, fc.constantFrom(...languages), (place, language) => {
				const read = route(hrefOf(language, scene, place.step, place.choice));
				expect(read).toEqual({ place, slips: [] });
			})
		);
	});

	it('says only what differs from the default', () => {
		const [first] = stepsOf(scene, standard);
		if (!first) throw new Error('the scene has no step');
		expect(hrefOf('en', scene, first.id, standard)).toBe('/scenes/run/type');
		expect(hrefOf('ja', scene, first.id, choice({ image: 'present', os: 'macos' }))).toBe(
			'/ja/scenes/run/type?image=present&os=macos'
		);
	});

	it('leads to a step that exists, and is set right by a second reading, whatever it says', () => {
		const word = fc.oneof(fc.string(), fc.constantFrom('image', 'os', 'present', 'creat', 'pull'));
		const query = fc.array(fc.tuple(word, word)).map((pairs) => new URLSearchParams(pairs));
		fc.assert(
			fc.property(word, query, (step, search) => {
				const { place } = route(`/scenes/run/${encodeURIComponent(step)}?${search.toString()}`);
				const ids = stepsOf(scene, place.choice).map(({ id }) => id);
				expect(ids).toContain(place.step);
				expect(route(hrefOf('en', scene, place.step, place.choice))).toEqual({ place, slips: [] });
			})
		);
	});
});

describe('readPlace', () => {
	it.each([
		['', '', 'type', '', []],
		['create', 'os=macos', 'create', 'os=macos', []],
		['image=present', '', 'type', 'image=present', []],
		['creat', '', 'create', '', [{ kind: 'step', word: 'creat', instead: 'create' }]],
		['xxxxxx', '', 'type', '', [{ kind: 'step', word: 'xxxxxx', instead: 'type' }]],
		['found', '', 'pull', '', [{ kind: 'elsewhere', word: 'found', instead: 'pull' }]],
		['pull', 'colour=red', 'pull', '', [{ kind: 'parameter', word: 'colour' }]],
		['pull', 'imag=x', 'pull', '', [{ kind: 'parameter', word: 'imag', near: 'image' }]],
		[
			'pull',
			'image=presnt,os=macos',
			'pull',
			'os=macos',
			[{ kind: 'value', word: 'image=presnt', instead: 'image=missing', near: 'image=present' }]
		],
		['pull', 'os=beos', 'pull', '', [{ kind: 'value', word: 'os=beos', instead: 'os=linux' }]]
	])('%s, %s', (step, key, shown, shownKey, slips) => {
		const { place, slips: found } = readPlace(scene, step, key);
		expect([place.step, choiceKey(scene, place.choice), found]).toEqual([shown, shownKey, slips]);
	});
});
