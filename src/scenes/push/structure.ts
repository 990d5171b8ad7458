import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast.ts';
import { steps } from './steps.ts';

export const structure = {
	id: 'push',
	poster: 'manifest',
	parameters: [
		{
			id: 'case',
			values: ['new', 'again', 'second-tag', 'other-repo', 'private'],
			default: 'new'
		}
	],
	arrangement: 'parties',
	nodes,
	links,
	steps,
	omissions: [
		{ trace: 'push-new', entries: [0], reason: 'ping' },
		{ trace: 'push-again', entries: [0], reason: 'ping' },
		{ trace: 'push-second-tag', entries: [0, 2], reason: 'ping' },
		{ trace: 'push-other-repository', entries: [0, 2], reason: 'ping' },
		{ trace: 'auth-basic', entries: [0, 7, 11, 41], reason: 'ping' },
		{ trace: 'auth-basic', entries: [3, 4], reason: 'wrong-password' },
		{ trace: 'auth-basic', entries: [25, 26, 27, 28], reason: 'pull-with-password' }
	]
} as const satisfies Structure;
