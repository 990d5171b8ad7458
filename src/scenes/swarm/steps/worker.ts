import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, apiOf, down, lossSeen, lossTyped, sources, up } from '../cases.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, signal, together, type } =
	tell;

const trace = 'swarm-worker-loss';

/** Something is asked for and listed: what the terminal shows comes with the answer. */
const lists = (
	way: typeof api & { readonly lane?: number },
	label: string,
	path: string,
	entry: number,
	lines: readonly string[]
) => [
	ask(way, { id: label, label, method: 'GET', path, evidence: recorded(trace, entry) }),
	together(
		answer(way, {
			id: `${label}-200`,
			label: `${label} 200`,
			answers: label,
			status: 200,
			evidence: recorded(trace, entry)
		}),
		print('shell', trace, ...lines)
	)
];

const beat = (worker: 1 | 2, n: number) =>
	signal(up(worker), `beat-${worker}-${n}`, sources.dispatcher);
/** The tasks on worker2: unseen from the cut on, until somebody looks there. */
const behind = ['task-1', 'task-6'] as const;
/** So many of the twelve seconds. */
const passes = (s: number) => set('clock', { level: s / 12, label: `${s} s` });

export const worker = [
	{
		id: 'beats',
		subject: 'beat-2-2',
		acts: [together(beat(1, 1), beat(2, 1)), together(beat(1, 2), beat(2, 2))],
		claims: [{ id: 'heartbeat', sources: [sources.dispatcher] }],
		teaches: ['S40']
	},
	{
		id: 'cut',
		subject: 'worker2',
		acts: [
			type('shell', trace, 'ip link set to-worker2 down'),
			together(hide('cable'), show('cut')),
			together(hide(...behind, 'daemon-w2'), set('worker2', { status: 'planned' })),
			beat(1, 3)
		],
		claims: [{ id: 'was-cut', sources: [lossTyped] }]
	},
	{
		id: 'still-ready',
		subject: 'nodes-200',
		acts: [
			show('clock'),
			passes(3),
			type('shell', trace, 'docker node ls'),
			...lists(api, 'nodes', '/nodes', 12, ['…worker2 …Ready…'])
		],
		claims: [{ id: 'unknown', sources: [lossTyped] }]
	},
	{
		id: 'silence',
		subject: 'clock',
		acts: [
			together(beat(1, 4), passes(4)),
			...[5, 6, 7, 8].map(passes),
			together(beat(1, 5), passes(9)),
			...[10, 11].map(passes)
		],
		claims: [{ id: 'three-periods', sources: [sources.dispatcher, lossSeen] }]
	},
	{
		id: 'down',
		subject: 'seen-w2',
		acts: [
			passes(12),
			set('seen-w2', { label: 'w2 Down', status: 'planned' }),
			set('state', { level: 4 / 6, label: 'web 4/6' })
		],
		claims: [{ id: 'node-down', sources: [lossSeen, sources.dispatcher] }]
	},
	{
		id: 'replaced',
		subject: 'task-1-new',
		acts: [
			together(
				hide('clock'),
				...['1-new', '6-new'].map((id) => showAt(`plan-${id}`, { in: 'place-6-new' }))
			),
			move('plan-1-new', { in: 'place-1-new' }, { on: 'mesh-w1' }),
			together(hide('plan-1-new', 'plan-6-new'), show('task-1-new', 'task-6-new')),
			set('state', { level: 1, label: 'web 6/6' })
		],
		claims: [{ id: 'new-elsewhere', sources: [lossSeen, sources.tasks] }],
		teaches: ['S40']
	},
	{
		id: 'eight',
		subject: 'task-1',
		acts: [
			type('shell', trace, 'docker ps'),
			show('daemon-w2'),
			...lists({ ...apiOf(2), lane: 0 }, 'list', '/containers/json', 26, [
				'…Up 48 seconds …web.1…',
				'…Up 48 seconds …web.6…'
			]),
			show(...behind)
		],
		claims: [{ id: 'go-on', sources: [lossTyped] }]
	},
	{
		id: 'back',
		subject: 'task-1',
		acts: [
			type('shell', trace, 'ip link set to-worker2 up'),
			together(hide('cut'), show('cable'), set('worker2', { status: 'idle' })),
			together(beat(2, 6), set('seen-w2', { label: 'w2 Ready', status: 'idle' })),
			signal(down(2), 'stop-old', sources.tasks),
			together(set('task-1', { status: 'ended' }), set('task-6', { status: 'ended' }))
		],
		claims: [{ id: 'shut-down', sources: [lossSeen] }]
	},
	{
		id: 'stay',
		subject: 'tasks-200',
		acts: [
			type('shell', trace, 'docker service ps …web'),
			...lists(api, 'tasks', '/tasks', 40, ['lypj…web.1…worker1…', 'kws3…web.6…manager1…'])
		],
		claims: [{ id: 'no-return', sources: [sources.admin, lossTyped] }]
	}
] as const satisfies Structure['steps'];
