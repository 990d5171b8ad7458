import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast.ts';
import { cabinSteps, lastSteps } from './steps/cabins.ts';
import { engineSteps } from './steps/engine.ts';
import { otherSteps } from './steps/other.ts';

export const structure = {
	id: 'kernel',
	poster: 'second',
	parameters: [{ id: 'kernel', values: ['linux', 'windows', 'macos'], default: 'linux' }],
	arrangement: 'column',
	nodes,
	links,
	steps: [...engineSteps, ...otherSteps, ...cabinSteps, ...lastSteps]
} as const satisfies Structure;
