import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast/cast.ts';
import { steps } from './steps.ts';

export const structure = {
	id: 'kubernetes',
	poster: 'run',
	parameters: [{ id: 'version', values: ['before', 'now'], default: 'now' }],
	arrangement: 'row',
	nodes,
	links,
	steps
} as const satisfies Structure;
