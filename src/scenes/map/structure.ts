import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast/cast.ts';
import { manySteps } from './steps/many.ts';
import { wordsSteps } from './steps/words.ts';

export const structure = {
	id: 'map',
	poster: 'open',
	parameters: [],
	arrangement: 'row',
	nodes,
	links,
	steps: [...wordsSteps, ...manySteps],
	omissions: [
		{ trace: 'build-first', entries: [0], reason: 'ping' },
		{ trace: 'push-new', entries: [0], reason: 'ping' },
		{ trace: 'pull-miss', entries: [0, 1], reason: 'who-asked' }
	]
} as const satisfies Structure;
