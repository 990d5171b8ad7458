import { tell, type Structure } from '../../../lib/model/index.ts';
import { down, sources, up } from '../cases.ts';

const { answer, ask, move, set, show, showAt, signal, together } = tell;

const visits = (id: string, link: string, to: string) =>
	ask(
		{ link, from: 'users', to },
		{ id, label: 'GET /', method: 'GET', path: '/', evidence: sources.ingress }
	);
const served = (id: string, link: string, to: string) =>
	answer(
		{ link, from: 'users', to },
		{ id: `${id}-200`, label: 'GET 200', answers: id, status: 200, evidence: sources.ingress }
	);

const works = (task: string) => set(`task-${task}`, { status: 'busy' });
const door = (host: string) => ({ in: `door-${host}`, slot: 0 });

const hosts = ['worker1', 'manager1', 'worker2'] as const;

export const mesh = [
	{
		id: 'publish',
		subject: 'port-worker2',
		acts: [
			show('port-manager1'),
			together(showAt('port-worker1', door('manager1')), showAt('port-worker2', door('manager1'))),
			together(
				move('port-worker1', door('worker1'), { on: 'mesh-w1' }),
				move('port-worker2', door('worker2'), { on: 'mesh-w2' })
			),
			together(...hosts.map((host) => set(host, { status: 'idle' })))
		],
		claims: [{ id: 'every-node', sources: [sources.ingress] }]
	},
	{
		id: 'direct',
		subject: 'task-1',
		acts: [
			visits('first', 'visit-w1', 'worker1'),
			works('1'),
			served('first', 'visit-w1', 'worker1')
		],
		claims: [{ id: 'serves-itself', sources: [sources.ingress] }]
	},
	{
		id: 'forwarded',
		subject: 'forward',
		acts: [
			visits('second', 'visit-w2', 'worker2'),
			signal(up(2), 'forward', sources.ingress),
			works('2'),
			signal(down(2), 'forwarded', sources.ingress),
			served('second', 'visit-w2', 'worker2')
		],
		claims: [{ id: 'no-task-no-matter', sources: [sources.ingress] }]
	},
	{
		id: 'spread-out',
		subject: 'share',
		acts: [
			visits('third', 'visit-m1', 'manager1'),
			signal(down(1), 'share', sources.ingress),
			works('1'),
			signal(up(1), 'shared', sources.ingress),
			served('third', 'visit-m1', 'manager1')
		],
		claims: [{ id: 'balanced', sources: [sources.ingress] }]
	}
] as const satisfies Structure['steps'];
