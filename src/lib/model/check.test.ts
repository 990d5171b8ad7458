import { expect, test } from 'vitest';
import run from '../../scenes/run/index.ts';
import { assertScene, checkScene } from './check.ts';
import { asScene } from './parse.ts';
import { spell } from './problem.ts';
import type { Scene, SceneSource } from './schema.ts';

const words = (caption: string) => ({
	title: 'A title',
	promise: 'A promise.',
	nodes: { a: 'A', b: 'B' },
	parameters: { p: { name: 'P', values: { x: 'X', y: 'Y' } } },
	steps: { hello: { caption, note: 'A note.' } },
	claims: { said: 'It is said.' },
	omissions: {}
});

const source = (): SceneSource => ({
	id: 'tiny',
	poster: 'hello',
	parameters: [{ id: 'p', values: ['x', 'y'], default: 'x' }],
	arrangement: 'row',
	nodes: [
		{ id: 'a', look: 'box', named: true },
		{ id: 'b', look: 'box', named: true },
		{ id: 'lonely', look: 'box' }
	],
	links: [{ id: 'wire', from: 'a', to: 'b' }],
	steps: [
		{
			id: 'hello',
			subject: 'hi',
			acts: [
				{
					does: 'send',
					message: {
						id: 'hi',
						kind: 'request',
						link: 'wire',
						from: 'a',
						to: 'b',
						label: 'hi',
						evidence: { repository: 'owner/name', path: 'file.md' }
					}
				}
			],
			claims: [{ id: 'said', sources: [{ repository: 'owner/name', path: 'file.md' }] }]
		}
	],
	narration: { en: words('Hello.'), ja: words('こんにちは。') }
});

/** A tiny scene with one thing changed. */
const broken = (spoil: (scene: SceneSource) => void): Scene => {
	const scene = source();
	spoil(scene);
	return asScene(scene);
};

const message = (scene: SceneSource) => {
	const act = scene.steps[0]?.acts[0];
	if (act?.does !== 'send') throw new Error('the first act sends');
	return act.message;
};

test('every scene is sound', () => {
	expect(checkScene(asScene(source()))).toEqual([]);
	expect(assertScene(run)).toBe(run);
});

test('a scene is plain data', () => {
	expect(JSON.parse(JSON.stringify(run))).toEqual(run);
});

test.each<[string, (scene: SceneSource) => void, string]>([
	[
		'unknown node',
		(s) => (message(s).to = 'bb'),
		'scene/unknown-node: tiny › hello sends to or from "bb"; did you mean "b"?'
	],
	[
		'unknown link',
		(s) => (message(s).link = 'wier'),
		'scene/unknown-link: tiny › hello sends "hi" along "wier"; did you mean "wire"?'
	],
	[
		'no link between',
		(s) => (message(s).to = 'lonely'),
		'scene/no-link: tiny › hello sends "hi" from "a" to "lonely", which "wire" does not join'
	],
	[
		'unknown lane',
		(s) => (message(s).lane = 3),
		'scene/unknown-lane: tiny › hello sends "hi" in lane 3 of "wire", which has 1'
	],
	[
		'unknown poster',
		(s) => (s.poster = 'helo'),
		'scene/unknown-step: tiny has its poster at "helo"; did you mean "hello"?'
	],
	[
		'unknown value',
		(s) => (s.steps[0]!.when = { p: ['x', 'z'] }),
		'scene/unknown-value: tiny › hello depends on p= "z"; did you mean "x"?'
	],
	[
		'a dial of a step that is not there',
		(s) => (s.dials = [{ node: 'a', from: 'hello', to: 'helo', most: 9 }]),
		'scene/unknown-step: tiny › dials have an end at "helo"; did you mean "hello"?'
	],
	[
		'a dial that goes nowhere',
		(s) => (s.dials = [{ node: 'a', from: 'hello', to: 'hello', most: 9 }]),
		'scene/empty-dial: tiny › dials go from "hello" to "hello", which is not later'
	],
	[
		'an outdated statement without words',
		(s) =>
			(s.steps[0]!.outdated = [
				{
					id: 'old',
					correction: 'C01',
					then: '2014',
					now: '2021',
					sources: [{ repository: 'a/b', path: 'c' }]
				}
			]),
		'scene/missing-text: tiny › hello has no sentence "now" for "old" in "ja"'
	],
	[
		'unknown parameter',
		(s) => (s.nodes[2]!.when = { q: 'x' }),
		'scene/unknown-parameter: tiny › lonely depends on "q"; did you mean "p"?'
	],
	[
		'unknown value of an omission',
		(s) => (s.omissions = [{ trace: 't', entries: [0], reason: 'small', when: { p: 'xx' } }]),
		'scene/unknown-value: tiny › small depends on p= "xx"; did you mean "x"?'
	],
	[
		'unknown default',
		(s) => (s.parameters[0]!.default = 'w'),
		'scene/unknown-value: tiny › p has the default "w"; did you mean "x"?'
	],
	[
		'unknown answered message',
		(s) => (message(s).answers = 'ho'),
		'scene/unknown-message: tiny › hello answers, with "hi", "ho"'
	],
	[
		'duplicate node',
		(s) => s.nodes.push({ id: 'a', look: 'box' }),
		'scene/duplicate-id: tiny has two nodes with the id "a" under one choice'
	],
	[
		'missing text',
		(s) => (s.narration.ja.steps.hello!.note = ' '),
		'scene/missing-text: tiny › hello has no note in "ja"'
	],
	[
		'missing name',
		(s) => delete s.narration.en.nodes.a,
		'scene/missing-text: tiny › a has no name in "en"'
	],
	[
		'long caption',
		(s) => (s.narration.ja.steps.hello!.caption = 'あ'.repeat(73)),
		'scene/long-caption: tiny › hello has a caption of 73 characters in "ja"; 72 fit'
	],
	[
		'still subject',
		(s) => (s.steps[0]!.subject = 'lonely'),
		'scene/still-subject: tiny › hello follows "lonely", which does not move'
	],
	[
		'unknown subject',
		(s) => (s.steps[0]!.subject = 'hii'),
		'scene/unknown-subject: tiny › hello follows "hii"; did you mean "hi"?'
	],
	[
		'unknown slot',
		(s) => s.steps[0]!.acts.push({ does: 'move', node: 'a', to: { in: 'b', slot: 1 } }),
		'scene/unknown-slot: tiny › hello stands at slot 1 of "b", which has 0'
	]
])('%s', (_, spoil, sentence) => {
	expect(checkScene(broken(spoil)).map(spell)).toContain(sentence);
});

test('all problems are reported together', () => {
	const scene = broken((s) => {
		s.poster = 'nowhere';
		message(s).link = 'wier';
	});
	expect(() => assertScene(scene)).toThrow(/unknown-step[^]*unknown-link/);
});

test('a wrong shape is named with its place', () => {
	const scene = source();
	scene.nodes[0]!.id = 'Not An Id';
	expect(() => asScene(scene)).toThrow(
		'scene/shape: tiny › nodes.0.id an id is lower-case letters'
	);
});

test('a duplicate id is fine where conditions keep the two apart', () => {
	const scene = broken((s) => {
		s.nodes[2]!.when = { p: 'x' };
		s.nodes.push({ id: 'lonely', look: 'box', when: { p: 'y' } });
	});
	expect(checkScene(scene)).toEqual([]);
});
