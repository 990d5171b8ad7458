import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast/cast.ts';
import { parts } from './parts.ts';
import { historySteps } from './steps/history.ts';
import { limitSteps } from './steps/limits.ts';
import { wallSteps } from './steps/walls.ts';

export const structure = {
	id: 'container',
	poster: 'container',
	parameters: [{ id: 'part', values: parts, default: 'walls' }],
	arrangement: 'row',
	nodes,
	links,
	steps: [...wallSteps, ...limitSteps, ...historySteps],
	omissions: []
} as const satisfies Structure;
