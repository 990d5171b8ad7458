import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast/cast.ts';
import { trace } from './steps/acts.ts';
import { nowSteps } from './steps/now.ts';
import { thenSteps } from './steps/then.ts';
import { now, then } from './times.ts';

export const structure = {
	id: 'machine',
	poster: 'use',
	parameters: [{ id: 'time', values: ['then', 'now'], default: 'then' }],
	arrangement: 'row',
	nodes,
	links,
	steps: [...thenSteps, ...nowSteps],
	omissions: [
		{ trace, entries: [2], reason: 'ping', when: then },
		{ trace, entries: [4, 5, 6], reason: 'around', when: then },
		{ trace, entries: [25], reason: 'ping', when: now }
	]
} as const satisfies Structure;
