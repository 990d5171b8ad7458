import { expect, it } from 'vitest';
import type { Scene, StepId } from '../model/index.ts';
import { captionOf } from './caption.ts';

const scene = {
	parameters: [],
	steps: [
		{ id: 'create', says: 'missing', when: { image: 'missing' } },
		{ id: 'create', says: 'found', when: { image: 'present' } }
	],
	narration: { en: { steps: { missing: { caption: '404' }, found: { caption: '2\u200b01' } } } }
} as unknown as Scene;

it('is that of the step under the choice, without marks', () => {
	const caption = (image: string, step = 'create') => {
		const choice = { image } as unknown as Parameters<typeof captionOf>[0]['choice'];
		return captionOf({ scene, choice, language: 'en' }, step as StepId);
	};
	expect([caption('missing'), caption('present'), caption('missing', 'none')]).toEqual([
		'404',
		'201',
		''
	]);
});
