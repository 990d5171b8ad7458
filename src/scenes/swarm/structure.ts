import type { Structure } from '../../lib/model/index.ts';
import { dramas, only, toldIn } from './cases.ts';
import { people, registry } from './cast/around.ts';
import { field } from './cast/field.ts';
import { table } from './cast/table.ts';
import { tasks } from './cast/tasks.ts';
import { keepers } from './cast/towers.ts';
import { links } from './links.ts';
import { grow } from './steps/grow.ts';
import { majority } from './steps/majority.ts';
import { manager } from './steps/manager.ts';
import { mesh } from './steps/mesh.ts';
import { quorum } from './steps/quorum.ts';
import { update } from './steps/update.ts';
import { worker } from './steps/worker.ts';

const trace = 'swarm-three-nodes';
const loss = 'swarm-worker-loss';

export const structure = {
	id: 'swarm',
	poster: 'six',
	parameters: [{ id: 'drama', values: dramas, default: 'grow' }],
	arrangement: 'row',
	nodes: [...people, ...field, ...tasks, ...keepers, ...table, ...registry],
	links,
	steps: [
		...toldIn('grow', grow),
		...toldIn('update', update),
		...toldIn('worker', worker),
		...toldIn('manager', manager),
		...toldIn('quorum', quorum),
		...toldIn('majority', majority),
		...toldIn('mesh', mesh)
	],
	omissions: [
		{ trace, entries: [0, 4, 7, 15, 66], reason: 'ping', when: only('grow') },
		{ trace, entries: [2, 6, 9], reason: 'who', when: only('grow') },
		{ trace, entries: [16, 67], reason: 'looks-up', when: only('grow') },
		{ trace, entries: [77, 103], reason: 'ping', when: only('update') },
		{
			trace,
			entries: [78, 104, 105, 107, 108, 109, 110],
			reason: 'looks-up',
			when: only('update')
		},
		{ trace: loss, entries: [11, 25, 37], reason: 'ping', when: only('worker') },
		{ trace: loss, entries: [13], reason: 'who', when: only('worker') },
		{ trace: loss, entries: [38, 39, 41, 42, 43], reason: 'looks-up', when: only('worker') }
	]
} as const satisfies Structure;
