import { tell, type Structure } from '../../../lib/model/index.ts';
import { seen, sources } from '../sources.ts';

const { hide, move, set, show, signal, together } = tell;

type N = 1 | 2;

/** The application looks for its node on the host; later it finds its own. */
const asks = (n: N, id: string) =>
	signal({ link: `asks-${n}`, from: `app-${n}`, to: 'place' }, id, sources.execve);
const gets = (n: N, id: string) =>
	signal({ link: `asks-${n}`, from: 'place', to: `app-${n}` }, id, sources.execve);
const finds = (n: N, id: string) =>
	signal({ link: `finds-${n}`, from: `app-${n}`, to: `own-${n}` }, id, sources.execve);

const runs = (n: N) => set(`app-${n}`, { status: 'busy' });
const stops = (n: N) => set(`app-${n}`, { status: 'ended' });

/** It gets the wrong one, and ends. */
const breaks = (n: N, id: string) => together(gets(n, id), stops(n), show(`app-${n}-exit`));

/** One version comes from the side, pushes the other out of the seat, and that one falls. */
const shove = (
	[incoming, from]: readonly [string, string],
	[outgoing, to, down]: readonly [string, string, string]
) => [
	together(move(incoming, { in: from }), set(incoming, { status: 'idle' })),
	together(move(incoming, { in: 'seat-bed' }), move(outgoing, { in: to })),
	together(move(outgoing, { in: down }), set(outgoing, { status: 'planned' }))
];

/** A visitor's request comes in by one of the host's ports. */
const knocks = (n: N) =>
	signal({ link: `knocks-${n}`, from: 'browser', to: `door-${n}` }, `knock-${n}`, sources.ports);
const leads = (n: N) =>
	signal({ link: `leads-${n}`, from: `door-${n}`, to: `port-${n}` }, `visit-${n}`, sources.ports);

const calls = (n: N) =>
	signal({ link: `calls-${n}`, from: `container-${n}`, to: 'kernel' }, `call-${n}`, sources.calls);

export const collide = [
	{
		id: 'first-app',
		subject: 'node-9',
		acts: [move('node-9', { in: 'seat-bed' }), asks(1, 'ask-first'), runs(1)],
		claims: [{ id: 'one-file', sources: [sources.execve, sources.node9] }],
		teaches: ['S57']
	},
	{
		id: 'second-app',
		subject: 'ask-second',
		acts: [
			show('app-2', 'node-14'),
			together(asks(2, 'ask-second'), set('node-9', { status: 'busy' }))
		],
		claims: [{ id: 'versions', sources: [sources.schedule] }],
		outdated: [
			{
				id: 'node-versions',
				correction: 'C06',
				then: '2020',
				now: '2023-04-30',
				sources: [sources.schedule]
			}
		],
		teaches: ['S57']
	},
	{
		id: 'collision',
		subject: 'node-14',
		acts: [...shove(['node-14', 'right'], ['node-9', 'left', 'own-bed-1']), runs(2)],
		claims: [{ id: 'overwritten', sources: [sources.node14, sources.container] }],
		teaches: ['S57']
	},
	{
		id: 'first-breaks',
		subject: 'app-1',
		acts: [
			stops(1),
			runs(1),
			together(asks(1, 'ask-wrong'), set('node-14', { status: 'busy' })),
			breaks(1, 'got-wrong')
		],
		claims: [{ id: 'conflicts', sources: [sources.container] }]
	},
	{
		id: 'back-again',
		subject: 'node-9',
		acts: [
			...shove(['node-9', 'left'], ['node-14', 'right', 'own-bed-2']),
			together(runs(1), hide('app-1-exit')),
			asks(2, 'ask-again'),
			breaks(2, 'got-old')
		],
		claims: [{ id: 'one-file', sources: [sources.execve, sources.node9] }]
	},
	{
		id: 'own-files',
		subject: 'container-1',
		acts: [
			together(hide('free-1'), show('container-1', 'own-1')),
			move('node-9', { in: 'own-bed-1' }),
			finds(1, 'find-first'),
			runs(1)
		],
		claims: [{ id: 'own-root', sources: [sources.mounts, seen.walls, sources.node9] }],
		teaches: ['S56']
	},
	{
		id: 'both-run',
		subject: 'container-2',
		acts: [
			together(hide('free-2', 'app-2-exit'), show('container-2', 'own-2')),
			together(move('node-14', { in: 'own-bed-2' }), set('node-14', { status: 'idle' })),
			finds(2, 'find-second'),
			runs(2)
		],
		claims: [{ id: 'self-contained', sources: [sources.container] }],
		teaches: ['S56', 'S57']
	},
	{
		id: 'same-path',
		subject: 'same-1',
		acts: [
			together(set('own-1', { status: 'busy' }), set('own-2', { status: 'busy' })),
			together(finds(1, 'same-1'), finds(2, 'same-2')),
			together(set('node-9', { status: 'busy' }), set('node-14', { status: 'busy' }))
		],
		claims: [{ id: 'same-path', sources: [sources.node9, sources.node14] }],
		teaches: ['S56', 'S57']
	},
	{
		id: 'same-port',
		subject: 'visit-1',
		acts: [
			show('port-1', 'port-2'),
			show('browser', 'door-1', 'door-2'),
			together(knocks(1), knocks(2)),
			together(leads(1), leads(2))
		],
		claims: [
			{ id: 'own-network', sources: [sources.networks] },
			{ id: 'published', sources: [sources.ports] }
		],
		teaches: ['S56']
	},
	{
		id: 'one-kernel',
		subject: 'kernel',
		acts: [
			together(calls(1), calls(2)),
			set('kernel', { status: 'busy' }),
			together(runs(1), runs(2))
		],
		claims: [{ id: 'one-kernel', sources: [sources.kernel] }],
		teaches: ['S56', 'S69']
	}
] as const satisfies Structure['steps'];
