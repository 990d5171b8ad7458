import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../parts.ts';
import { history } from './history.ts';
import { limits, limitLinks } from './limits.ts';
import { walls, wallLinks } from './walls.ts';

/** Who is on the stage, and what stands in what. */
export const nodes = [
	{ id: 'host', look: 'host', named: true, share: 1 },
	...walls,
	...limits,
	...history,
	{
		id: 'kernel',
		look: 'kernel',
		role: 'kernel',
		in: 'host',
		named: true,
		arrange: 'cells',
		slots: 3,
		when: only('walls', 'limits')
	},
	{
		id: 'kernel',
		look: 'kernel',
		role: 'kernel',
		in: 'host',
		arrange: 'cells',
		slots: 3,
		state: { label: 'Unix V7' },
		when: only('history')
	}
] as const satisfies Structure['nodes'];

export const links = [...wallLinks, ...limitLinks] as const satisfies Structure['links'];
