import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../cases.ts';
import {
	back,
	copies,
	dies,
	orders2,
	orders3,
	raft12,
	raft13,
	scaled,
	scales,
	writes
} from './acts.ts';

const { show, signal, together } = tell;

export const manager = [
	{
		id: 'passed-on',
		subject: 'entry-3-1',
		acts: [scales('scale-4', true), signal(raft13, 'to-leader', sources.nodes), writes(3, 1)],
		claims: [{ id: 'one-leads', sources: [sources.nodes, sources.raft] }],
		teaches: ['S40']
	},
	{
		id: 'agreed',
		subject: 'entry-1-1',
		acts: [
			writes(3, 1, 1, 2),
			together(copies(1, 1, 'raft-13'), copies(2, 1, 'raft-23')),
			together(scaled('scale-4', 200), signal(orders3, 'order-4', sources.tasks)),
			show('task-4')
		],
		claims: [{ id: 'majority-agrees', sources: [sources.raft] }]
	},
	{
		id: 'leader-dies',
		subject: 'manager3',
		acts: [dies(3, 2)],
		claims: [{ id: 'state-copied', sources: [sources.raft] }]
	},
	{
		id: 'election',
		subject: 'leader-2',
		acts: [
			signal(back(raft12), 'vote', sources.raft),
			signal(raft12, 'voted', sources.raft),
			show('leader-2')
		],
		claims: [{ id: 'elected', sources: [sources.raft] }]
	},
	{
		id: 'goes-on',
		subject: 'task-5',
		acts: [
			scales('scale-5'),
			signal(raft12, 'to-new-leader', sources.nodes),
			writes(2, 2, 1),
			copies(1, 2, 'raft-12'),
			together(scaled('scale-5', 200), signal(orders2, 'order-5', sources.tasks)),
			show('task-5')
		],
		claims: [{ id: 'management-goes-on', sources: [sources.raft, sources.admin] }],
		teaches: ['S40']
	}
] as const satisfies Structure['steps'];
