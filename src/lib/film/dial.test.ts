import { describe, expect, test } from 'vitest';
import { defaultChoice, type Choice } from '../model/index.ts';
import scene from '../../scenes/vm-vs-container/index.ts';
import { compile, frameAt, momentOf, numberIn, stretchOf } from './index.ts';

const choice = { ...defaultChoice(scene), part: 'many' } as Choice;
const [dial] = scene.dials;
if (!dial) throw new Error('the scene has no dial');

describe.each(['wide', 'tall'] as const)('the dial of a hundred programs, %s', (shape) => {
	const film = compile(scene, choice, 'en', shape);
	const at = (number: number) => frameAt(film, momentOf(film, dial, number));

	test('every number from 1 to 100 has a moment that shows it', () => {
		const numbers = Array.from({ length: 100 }, (_, i) => i + 1);
		expect(numbers.map((n) => numberIn(at(n), dial))).toEqual(numbers);
	});

	test('both sides stand for the number that is shown', () => {
		for (const n of [1, 2, 37, 64, 100])
			for (const side of ['machines', 'containers'])
				expect(at(n).nodes.find(({ id }) => id === side)?.state.count).toBe(n);
	});

	test('its ends are the ends of the steps, also for numbers beyond', () => {
		const { start, end } = stretchOf(film, dial);
		expect(momentOf(film, dial, 0)).toBe(start);
		expect(momentOf(film, dial, 1)).toBe(start);
		expect(momentOf(film, dial, 100)).toBe(end);
		expect(momentOf(film, dial, 1000)).toBe(end);
	});

	test('a number brings what follows from it: the memory that was measured', () => {
		const memory = (n: number) => at(n).nodes.find(({ id }) => id === 'memory')?.state.label;
		expect([1, 19, 20, 49, 50, 100].map(memory)).toEqual(
			[13, 13, 83, 83, 196, 388].map((mb) => `${mb} MB / 25 GB`)
		);
	});
});

test('a step that is not there is an error', () => {
	const film = compile(scene, defaultChoice(scene), 'en', 'wide');
	expect(() => stretchOf(film, dial)).toThrow('the film has no step "one"');
});
