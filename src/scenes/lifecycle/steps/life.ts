import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, reports, sources, spawn, task } from '../cases.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, signal, together, type } =
	tell;

/* Created and started in one recording; stopped, started again and removed in another. */
const run = 'run-detached-port';
const rest = 'stop-start-remove';

const parent = { link: 'parent', from: 'shim', to: 'container' };

/** A request about the container and, later, its answer. */
const asks = (id: string, trace: string, entry: number, method: string, path: string) =>
	ask(api, { id, label: id.replace(/-.*/, ''), method, path, evidence: recorded(trace, entry) });
const answered = (request: string, trace: string, entry: number, status: number) =>
	answer(api, {
		id: `${request}-answer`,
		label: `${request.replace(/-.*/, '')} ${status}`,
		answers: request,
		status,
		evidence: recorded(trace, entry)
	});

/** The shim comes, then the process that it is the parent of. */
const starts = (id: string, trace: string, shim: number[], program: number[], node: string) => [
	together(signal(spawn, `${id}-shim`, { trace, forks: shim }), show('shim')),
	together(
		signal(parent, `${id}-program`, { trace, forks: program }),
		show(node),
		set('container', { status: 'busy' })
	)
];

/** The signal comes in through the shim, which has runc deliver it. */
const signals = (id: string, kill: number, forks: number[]) => [
	task(`${id}-kill`, 'Tasks/Kill', rest, kill),
	signal(spawn, `${id}-shim`, sources.shim),
	signal(parent, `${id}-signal`, { trace: rest, forks })
];

const ended = (node: string) => [
	set(node, { status: 'ended', label: 'exit 0' }),
	set('container', { status: 'ended' })
];

const layers = [5, 4, 3, 2, 1].map((n) => `layer-${n}`);

export const life = [
	{
		id: 'create',
		subject: 'upper',
		acts: [
			type('shell', run, 'docker run -d --name web …/nginx:1.22'),
			asks('create', run, 1, 'POST', '/containers/create'),
			together(show('container'), showAt('lower', { over: 'stack' })),
			move('lower', { in: 'container' }),
			show('upper'),
			answered('create', run, 1, 201)
		],
		claims: [
			{ id: 'created', sources: [sources.drivers, { ...sources.api, section: 'ContainerCreate' }] },
			{ id: 'same-requests', sources: [{ ...sources.overview, section: 'The Docker client' }] }
		],
		teaches: ['S82', 'S34']
	},
	{
		id: 'start',
		subject: 'process',
		acts: [
			asks('start', run, 3, 'POST', '/containers/{id}/start'),
			task('start-task', 'Tasks/Create', run, 11),
			...starts('start', run, [22, 23, 24, 25], [27, 28, 45], 'process'),
			answered('start', run, 3, 204)
		],
		claims: [{ id: 'started', sources: [sources.start, sources.runtime] }],
		teaches: ['S26']
	},
	{
		id: 'write',
		subject: 'file',
		acts: [
			showAt('file', { over: 'process' }),
			move('file', { in: 'upper', slot: 0 }),
			set('upper', { status: 'busy' })
		],
		claims: [{ id: 'own-layer', sources: [sources.drivers] }]
	},
	{
		id: 'stop',
		subject: 'stop-signal',
		acts: [
			type('shell', rest, 'docker stop web'),
			asks('stop', rest, 1, 'POST', '/containers/web/stop'),
			show('clock'),
			...signals('stop', 4, [0, 1])
		],
		claims: [{ id: 'stop-signal', sources: [sources.stop] }],
		teaches: ['S26']
	},
	{
		id: 'ended',
		subject: 'process',
		acts: [
			together(...ended('process'), set('clock', { level: 0.01, label: '0.1 s' })),
			...reports('stop'),
			hide('shim'),
			together(answered('stop', rest, 1, 204), print('shell', rest, 'web'))
		],
		claims: [{ id: 'answered-at-end', sources: [sources.stop, sources.shim] }]
	},
	{
		id: 'kept',
		subject: 'upper',
		acts: [
			together(type('shell', rest, 'docker ps -a'), hide('clock')),
			asks('list', rest, 15, 'GET', '/containers/json'),
			set('upper', { status: 'idle' }),
			together(
				answered('list', rest, 15, 200),
				print('shell', rest, 'a45f050056c6 …Exited (0)… web')
			)
		],
		claims: [{ id: 'stopped-stays', sources: [sources.drivers, sources.list] }]
	},
	{
		id: 'start-again',
		subject: 'again',
		acts: [
			type('shell', rest, 'docker start web'),
			asks('start-2', rest, 17, 'POST', '/containers/web/start'),
			together(task('again-task', 'Tasks/Create', rest, 25), hide('process')),
			...starts('again', rest, [13, 14, 15, 16], [18, 19, 37], 'again'),
			together(answered('start-2', rest, 17, 204), print('shell', rest, 'web'))
		],
		claims: [{ id: 'new-process', sources: [sources.start, sources.drivers] }]
	},
	{
		id: 'stop-again',
		subject: 'again',
		acts: [
			type('shell', rest, 'docker stop web'),
			asks('stop-2', rest, 28, 'POST', '/containers/web/stop'),
			...signals('end', 31, [40, 41]),
			together(...ended('again'), hide('shim')),
			together(answered('stop-2', rest, 28, 204), print('shell', rest, 'web'))
		],
		claims: [{ id: 'stop-first', sources: [sources.remove] }]
	},
	{
		id: 'remove',
		subject: 'upper',
		acts: [
			type('shell', rest, 'docker rm web'),
			asks('rm', rest, 42, 'DELETE', '/containers/web'),
			hide('upper', 'file', 'again'),
			move('lower', { over: 'stack' }),
			hide('lower', 'container'),
			together(answered('rm', rest, 42, 204), print('shell', rest, 'web'))
		],
		claims: [{ id: 'layer-goes', sources: [sources.drivers, sources.remove] }],
		teaches: ['S26', 'S61']
	},
	{
		id: 'remove-image',
		subject: 'layer-1',
		acts: [
			type('shell', rest, 'docker rmi …/nginx:1.22'),
			asks('rmi', rest, 44, 'DELETE', '/images/localhost:5000/library/nginx:1.22'),
			together(hide('tag'), print('shell', rest, 'Untagged: …/nginx:1.22')),
			...layers.map((id) => hide(id)),
			together(answered('rmi', rest, 44, 200), print('shell', rest, 'Deleted: sha256:fdc3…'))
		],
		claims: [{ id: 'image-goes', sources: [sources.removeImage] }]
	}
] as const satisfies Structure['steps'];
