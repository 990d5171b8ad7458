import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast.ts';
import { askOmissions, askSteps } from './steps/ask.ts';
import { fetchOmissions, fetchSteps } from './steps/fetch.ts';
import { workOmissions, workSteps } from './steps/work.ts';

export const structure = {
	id: 'architecture',
	poster: 'chain',
	parameters: [{ id: 'daemon', values: ['local', 'ssh', 'tcp'], default: 'local' }],
	arrangement: 'parties',
	nodes,
	links,
	steps: [...askSteps, ...fetchSteps, ...workSteps],
	omissions: [...askOmissions, ...fetchOmissions, ...workOmissions]
} as const satisfies Structure;
