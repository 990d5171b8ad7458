import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast.ts';
import { ifCommit, traces } from './recordings.ts';
import { steps } from './steps.ts';

export const structure = {
	id: 'build',
	poster: 'tagged',
	parameters: [
		{ id: 'way', values: ['first', 'again', 'changed', 'buildkit', 'commit'], default: 'first' }
	],
	arrangement: 'row',
	nodes,
	links,
	steps,
	omissions: [
		{ trace: traces.first, entries: [0, 40], reason: 'ping' },
		{ trace: traces.again, entries: [0], reason: 'ping' },
		{ trace: traces.changed, entries: [0], reason: 'ping' },
		{ trace: traces.buildkit, entries: [0, 3], reason: 'ping' },
		{ trace: traces.commit, entries: [0, 23, 25, 27], reason: 'ping' },
		{ trace: traces.commit, entries: [2, 3], reason: 'attach', when: ifCommit }
	]
} as const satisfies Structure;
