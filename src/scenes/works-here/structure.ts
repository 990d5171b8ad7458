import type { Structure } from '../../lib/model/index.ts';
import { links } from './cast/links.ts';
import { pcs } from './cast/pcs.ts';
import { stages } from './cast/stages.ts';
import { packSteps } from './steps/pack.ts';
import { pcSteps } from './steps/pcs.ts';
import { stageSteps } from './steps/stages.ts';

export const structure = {
	id: 'works-here',
	poster: 'both',
	parameters: [
		{ id: 'part', values: ['pcs', 'stages'], default: 'pcs' },
		{ id: 'cause', values: ['file', 'version', 'setting'], default: 'file' }
	],
	arrangement: 'row',
	nodes: [...pcs, ...stages],
	links,
	steps: [...pcSteps, ...packSteps, ...stageSteps]
} as const satisfies Structure;
