import { describe, expect, test } from 'vitest';
import run from '../../scenes/run/index.ts';
import { allChoices, keepStep, type StepId } from '../model/index.ts';
import { compile } from './compile.ts';
import { frameAt } from './frame-at.ts';
import { transition } from './transition.ts';

const [missing, present] = allChoices(run).map((choice) => compile(run, choice, 'en'));
if (!missing || !present) throw new Error('the scene has two choices');

const end = (film: typeof missing, step: string) => {
	const found = film.steps.find(({ id }) => id === step);
	if (!found) throw new Error(`no step ${step}`);
	return found;
};

describe('a change of parameters', () => {
	const from = end(missing, 'fetch').keyframe;
	const step = keepStep(run, 'fetch' as StepId, present.choice);
	const change = transition(from, present, step);

	test('keeps the step, or goes to the nearest one before it', () => {
		expect(step).toBe('create');
		expect(keepStep(run, 'wait' as StepId, present.choice)).toBe('wait');
	});

	test('begins with what is seen and ends in the keyframe', () => {
		const seen = (frame: typeof from) => frame.nodes.filter(({ opacity }) => opacity > 0);
		expect(seen(frameAt(change, 0))).toHaveLength(seen(from).length);
		expect(seen(frameAt(change, 0))).toEqual(expect.arrayContaining(seen(from)));
		expect(frameAt(change, change.duration)).toBe(end(present, 'create').keyframe);
	});

	test('what both sides have moves and does not blink', () => {
		const after = end(present, 'create').keyframe;
		const both = from.nodes.filter(
			(n) => n.opacity === 1 && after.nodes.some((m) => m.id === n.id && m.opacity === 1)
		);
		expect(both.map(({ id }) => id)).toContain('layer-3');
		for (let time = 0; time <= change.duration; time += 50)
			for (const { id } of both)
				expect(frameAt(change, time).nodes.find((n) => n.id === id)?.opacity, id).toBe(1);
	});

	test('refuses a step that the other choice lacks', () => {
		expect(() => transition(from, present, 'pull' as StepId)).toThrow('has no step "pull"');
	});
});
