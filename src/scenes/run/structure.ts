import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast.ts';
import { missing, present } from './recordings.ts';
import { steps } from './steps.ts';

export const structure = {
	id: 'run',
	poster: 'process',
	parameters: [{ id: 'image', values: ['missing', 'present'], default: 'missing' }],
	arrangement: 'parties',
	nodes,
	links,
	steps,
	omissions: [
		{ trace: missing.trace, entries: [30, 31, 46, 47], reason: 'second-terminal-ps' },
		{ trace: missing.trace, entries: [32], reason: 'second-terminal-stop' },
		{ trace: missing.trace, entries: [4, 8], reason: 'registry-small' },
		{ trace: present.trace, entries: [14, 15, 30, 31], reason: 'second-terminal-ps' },
		{ trace: present.trace, entries: [16], reason: 'second-terminal-stop' }
	]
} as const satisfies Structure;
