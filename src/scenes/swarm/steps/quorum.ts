import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../cases.ts';
import { back, dies, orders2, raft12, scaled, scales } from './acts.ts';

const { answer, ask, hide, set, show, signal, together } = tell;

const use = { link: 'use', from: 'users', to: 'worker1' };
const asked = (n: number) =>
	ask(use, {
		id: `page-${n}`,
		label: 'GET /',
		method: 'GET',
		path: '/',
		evidence: sources.admin
	});
const served = (n: number) =>
	answer(use, {
		id: `served-${n}`,
		label: 'GET 200',
		answers: `page-${n}`,
		status: 200,
		evidence: sources.admin
	});

const alive = (managers: number) =>
	set('quorum', { level: managers / 3, label: `manager ${managers}/3` });

export const quorum = [
	{
		id: 'first-dies',
		subject: 'manager3',
		acts: [
			dies(3, 1),
			alive(2),
			signal(back(raft12), 'vote', sources.raft),
			signal(raft12, 'voted', sources.raft),
			show('leader-2')
		],
		claims: [{ id: 'one-tolerated', sources: [sources.admin] }]
	},
	{
		id: 'second-dies',
		subject: 'manager2',
		acts: [dies(2, 1), alive(1)],
		claims: [{ id: 'no-majority', sources: [sources.raft] }]
	},
	{
		id: 'nobody',
		subject: 'scale-4-500',
		acts: [
			scales('scale-4'),
			together(set('entry-1-1', { status: 'planned' }), show('entry-1-1')),
			hide('entry-1-1'),
			scaled('scale-4', 500)
		],
		claims: [
			{
				id: 'nothing-changes',
				// The status of a deadline that has passed stands in the second.
				sources: [
					sources.admin,
					{ repository: 'moby/moby', path: 'daemon/server/httpstatus/status.go' }
				]
			}
		],
		teaches: ['S40']
	},
	{
		id: 'still-served',
		subject: 'use',
		acts: [asked(1), served(1), asked(2), served(2)],
		claims: [{ id: 'keep-running', sources: [sources.admin] }]
	},
	{
		id: 'crash',
		subject: 'task-2',
		acts: [set('task-2', { status: 'busy' }), set('task-2', { status: 'ended' })],
		claims: [{ id: 'not-replaced', sources: [sources.raft, sources.admin] }]
	},
	{
		id: 'recovered',
		subject: 'task-2-new',
		acts: [
			together(set('manager2', { status: 'idle' }), hide('dead-2'), show('log-2', 'entry-2-0')),
			alive(2),
			signal(back(raft12), 'vote-2', sources.raft),
			signal(raft12, 'voted-2', sources.raft),
			show('leader-2'),
			signal(orders2, 'order-2', sources.tasks),
			show('task-2-new')
		],
		claims: [{ id: 'bring-back', sources: [sources.admin] }]
	}
] as const satisfies Structure['steps'];
