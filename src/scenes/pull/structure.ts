import type { Structure } from '../../lib/model/index.ts';
import { cases, traces } from './cases.ts';
import { links, nodes } from './cast.ts';
import { steps } from './steps.ts';

export const structure = {
	id: 'pull',
	poster: 'check',
	parameters: [{ id: 'case', values: cases, default: 'fresh' }],
	arrangement: 'parties',
	nodes,
	links,
	steps,
	omissions: [
		{ trace: traces.fresh, entries: [0], reason: 'ping' },
		{ trace: traces.current, entries: [0], reason: 'ping' },
		{ trace: traces.shared, entries: [0], reason: 'ping' },
		{ trace: traces['not-found'], entries: [0], reason: 'ping' },
		{ trace: traces.refused, entries: [0, 6], reason: 'ping' },
		{ trace: traces.refused, entries: [7, 8, 9, 10], reason: 'run' },
		{ trace: traces.login, entries: [7, 27, 41], reason: 'ping' }
	]
} as const satisfies Structure;
