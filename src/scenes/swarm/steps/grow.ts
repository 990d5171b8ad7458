import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, apiOf, down, sources, threeNodesSeen, threeNodesWire, up } from '../cases.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt } = tell;
const { signal, together, type } = tell;

const trace = 'swarm-three-nodes';
const nginx = '/distribution/localhost:5000/library/nginx:1.22/json';

const asks = (id: string, entry: number, method: string, path: string) =>
	ask(api, { id, label: id, method, path, evidence: recorded(trace, entry) });
const answered = (id: string, entry: number, status = 200) =>
	answer(api, {
		id: `${id}-${status}`,
		label: `${id} ${status}`,
		answers: id,
		status,
		evidence: recorded(trace, entry)
	});

const counts = (running: number, wanted: number) =>
	set('state', { level: running / wanted, label: `web ${running}/${wanted}` });

/** A newcomer shows the token at the manager's door, and gets a certificate of its own. */
const joins = (worker: 1 | 2, entry: number) => [
	together(
		type('shell', trace, 'docker swarm join…'),
		showAt(`pass-w${worker}`, { in: 'purse', slot: 0 })
	),
	together(
		ask(apiOf(worker), {
			id: `join-${worker}`,
			label: 'join',
			method: 'POST',
			path: '/swarm/join',
			evidence: recorded(trace, entry)
		}),
		move(`pass-w${worker}`, { in: `desk-w${worker}`, slot: 0 }, { on: `api-w${worker}`, lane: 2 })
	),
	together(signal(up(worker), `proof-${worker}`, sources.pki), set('manager1', { status: 'idle' })),
	together(
		signal(down(worker), `cert-${worker}`, sources.pki),
		set(`pass-w${worker}`, { label: 'cert' }),
		set(`worker${worker}`, { status: 'idle' })
	),
	answer(apiOf(worker), {
		id: `joined-${worker}`,
		label: 'join 200',
		answers: `join-${worker}`,
		status: 200,
		evidence: recorded(trace, entry)
	})
];

const floor = (id: string) => ({ in: `floor-${id}`, slot: 0 });

/** Where the task will run. */
const at = (id: string) => ({ in: `place-${id}` });

/** The one that this happens on. */
const keeps = set('manager1', { status: 'idle' });

/** The manager makes a pile of tasks, and deals them out: one stays, one goes to each worker. */
const assigns = (w1: string, here: string, w2: string) => [
	together(...[w1, w2, here].map((id) => showAt(`plan-${id}`, at(here)))),
	together(
		move(`plan-${w1}`, at(w1), { on: 'mesh-w1' }),
		move(`plan-${w2}`, at(w2), { on: 'mesh-w2' }),
		keeps
	)
];

/** The image comes from the registry, straight to the node. */
const fetched = (id: string, link: string) => move(`image-${id}`, floor(id), { on: link });

export const grow = [
	{
		id: 'init',
		subject: 'token',
		acts: [
			type('shell', trace, 'docker swarm init…'),
			asks('init', 1, 'POST', '/swarm/init'),
			together(showAt('token', { over: 'state' }), keeps),
			answered('init', 1)
		],
		claims: [{ id: 'built-in', sources: [sources.swarm] }],
		outdated: [
			{
				id: 'two-swarms',
				correction: 'C02',
				then: '2014',
				now: '2016',
				sources: [sources.swarm, sources.deprecated]
			}
		],
		teaches: ['S40']
	},
	{
		id: 'token',
		subject: 'token',
		acts: [
			asks('token', 3, 'GET', '/swarm'),
			together(
				answered('token', 3),
				move('token', { in: 'purse', slot: 0 }, { on: 'api', lane: 2 })
			),
			print('shell', trace, '…docker swarm join --token SWMTKN-1…')
		],
		claims: [{ id: 'token-is', sources: [sources.pki] }]
	},
	{
		id: 'join-1',
		subject: 'pass-w1',
		acts: joins(1, 5),
		claims: [{ id: 'certificate', sources: [sources.pki] }],
		teaches: ['S40']
	},
	{
		id: 'join-2',
		subject: 'pass-w2',
		acts: joins(2, 8),
		claims: [{ id: 'roles', sources: [sources.nodes] }]
	},
	{
		id: 'digest',
		subject: 'digest',
		acts: [
			type('shell', trace, 'docker service create …--replicas 3 …/nginx:1.22'),
			together(asks('digest', 17, 'GET', nginx), show('digest')),
			move('digest', { in: 'desk-manager1', slot: 0 }, { on: 'pull-m1' }),
			answered('digest', 17)
		],
		claims: [{ id: 'same-bytes', sources: [sources.deploy, threeNodesWire] }]
	},
	{
		id: 'desired',
		subject: 'state',
		acts: [
			asks('create', 22, 'POST', '/services/create'),
			together(show('state'), keeps),
			answered('create', 22, 201)
		],
		claims: [{ id: 'desired-state', sources: [sources.services] }]
	},
	{
		id: 'assign',
		subject: 'plan-3',
		acts: assigns('3', '2', '1'),
		claims: [{ id: 'task-is', sources: [sources.tasks, sources.services] }]
	},
	{
		id: 'pull',
		subject: 'image-3',
		acts: [
			together(...['3', '2', '1'].map((id) => showAt(`image-${id}`, { in: 'store', slot: 1 }))),
			together(fetched('3', 'pull-w1'), fetched('2', 'pull-m1'), fetched('1', 'pull-w2')),
			together(...['3', '2', '1'].map((id) => set(`image-${id}`, { status: 'idle' })))
		],
		claims: [{ id: 'each-pulls', sources: [threeNodesWire] }]
	},
	{
		id: 'three',
		subject: 'task-3',
		acts: [
			together(hide('plan-1', 'plan-2', 'plan-3'), show('task-1', 'task-2', 'task-3')),
			together(signal(up(1), 'runs-1', sources.tasks), signal(up(2), 'runs-2', sources.tasks)),
			counts(3, 3)
		],
		claims: [{ id: 'all-run', sources: [threeNodesSeen, sources.tasks] }],
		teaches: ['S40']
	},
	{
		id: 'scale',
		subject: 'state',
		acts: [
			type('shell', trace, 'docker service scale …web=6'),
			ask(api, {
				id: 'scale',
				label: 'web=6',
				method: 'POST',
				path: '/services/{object}/update',
				evidence: recorded(trace, 68)
			}),
			together(counts(3, 6), keeps),
			answer(api, {
				id: 'scale-200',
				label: 'update 200',
				answers: 'scale',
				status: 200,
				evidence: recorded(trace, 68)
			})
		],
		claims: [{ id: 'only-wish', sources: [sources.scale] }]
	},
	{
		id: 'six',
		subject: 'task-5',
		acts: [
			...assigns('5', '4', '6'),
			together(
				hide('plan-4', 'plan-5', 'plan-6'),
				show('image-4', 'image-5', 'image-6'),
				show('task-4', 'task-5', 'task-6')
			),
			counts(6, 6)
		],
		claims: [{ id: 'spread', sources: [sources.admin, threeNodesSeen] }],
		teaches: ['S40']
	}
] as const satisfies Structure['steps'];
