import { expect, it } from 'vitest';
import type { Choice, Scene, Step } from '../model/index.ts';
import { factsOf } from '../evidence/index.ts';
import { leftOut, spokenOf, unlike } from './reasons.ts';

const missing = await factsOf('run-missing-layers');
const present = await factsOf('run-present-attached');
const buildkit = await factsOf('build-buildkit');

it('names what is left out under a choice, of the recordings at hand, each request once', () => {
	const trace = 'run-missing-layers';
	const scene = {
		omissions: [
			{ trace, entries: [0, 30, 31], reason: 'always' },
			{ trace, entries: [1], reason: 'sometimes', when: { image: 'present' } },
			{ trace: 'run-present-attached', entries: [0], reason: 'elsewhere' }
		]
	} as unknown as Pick<Scene, 'omissions'>;
	const under = (image: string) => leftOut(scene, { image } as unknown as Choice, [missing]);
	expect(under('missing')).toEqual([
		{ reason: 'always', requests: ['HEAD /_ping', 'GET /containers/json'] }
	]);
	expect(under('present')).toHaveLength(2);
});

it('knows of which recordings a step speaks', () => {
	const step = {
		acts: [
			{ does: 'send', trace: 'run-present-attached' },
			{ does: 'together', acts: [{ does: 'print', trace: 'run-missing-layers' }] }
		]
	} as unknown as Step;
	expect(spokenOf(step, [missing, present])).toEqual([missing]);
});

it('names versions once', () => {
	expect(unlike([missing, present])).toHaveLength(1);
	expect(unlike([missing, buildkit, present])).toHaveLength(2);
});
