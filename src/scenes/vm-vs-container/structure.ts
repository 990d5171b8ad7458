import type { Structure } from '../../lib/model/index.ts';
import { many } from './cast/many.ts';
import { numbers } from './cast/numbers.ts';
import { stackLinks, stacks } from './cast/stacks.ts';
import { start, startLinks } from './cast/start.ts';
import { wall, wallLinks } from './cast/wall.ts';
import { parts } from './parts.ts';
import { many as manySteps } from './steps/many.ts';
import { numbers as numberSteps } from './steps/numbers.ts';
import { stacks as stackSteps } from './steps/stacks.ts';
import { start as startSteps } from './steps/start.ts';
import { wall as wallSteps } from './steps/wall.ts';

export const structure = {
	id: 'vm-vs-container',
	poster: 'kernels',
	parameters: [{ id: 'part', values: parts, default: 'stacks' }],
	arrangement: 'row',
	nodes: [...stacks, ...start, ...numbers, ...many, ...wall],
	links: [...stackLinks, ...startLinks, ...wallLinks],
	steps: [...stackSteps, ...startSteps, ...numberSteps, ...manySteps, ...wallSteps],
	dials: [{ node: 'slider', from: 'one', to: 'hundred', most: 100, when: { part: 'many' } }],
	omissions: [
		{ trace: 'stop-start-remove', entries: [16], reason: 'ping', when: { part: 'start' } }
	]
} as const satisfies Structure;
