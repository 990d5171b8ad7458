import { tell, type Structure } from '../../../lib/model/index.ts';
import { around, closes, drawn, hand, leftHand, nested, toldIn } from '../parts.ts';
import { rows } from '../cast/walls.ts';
import { seen, sources } from '../sources.ts';

const { hide, move, set, show, showAt, signal, together } = tell;

type Wall = (typeof nested)[number];
type Act = Parameters<typeof together>[0];

const asking = { link: 'ask', from: 'process', to: 'kernel' };
const looking = { link: 'look', from: 'ledger-number', to: 'view-number' };

const asksToo = { link: 'ask-redis', from: 'redis', to: 'kernel' };

/** Where the kernel's version is told. */
const versions = [
	['version', 'seat-version'],
	['cache-version', 'cache-view'],
	['host-version', 'outside-version']
] as const;

/** Its row in a list. */
const rowIn = (list: 'view' | 'ledger', name: Wall) =>
	({ in: `${list}-${rows[name].place}`, slot: rows[name].slot }) as const;

/**
 * The kernel closes a wall around the process, and what it saw stays with the host. Then the process
 * looks around again, and is told something else.
 */
const behind = (name: Wall, { first = [], then = [] }: { first?: Act[]; then?: Act[] } = {}) => [
	together(drawn(`wall-${name}`), ...first),
	together(closes(`wall-${name}`, around(name)), move(`old-${name}`, rowIn('ledger', name))),
	signal(asking, `ask-${name}`, sources.calls),
	showAt(`own-${name}`, hand),
	together(move(`own-${name}`, rowIn('view', name)), ...then)
];

const walls = [
	{
		id: 'process',
		subject: 'old-uts',
		acts: [
			signal(asking, 'ask-first', sources.calls),
			show(...nested.map((name) => `old-${name}`)),
			set('process', { status: 'busy' })
		],
		claims: [{ id: 'ordinary', sources: [sources.overview, seen.kernel] }]
	},
	{
		id: 'mnt',
		subject: 'wall-mnt',
		acts: behind('mnt', {
			first: [show('outside')],
			then: [set('old-mnt', { label: '…/merged' })]
		}),
		claims: [
			{ id: 'own-root', sources: [sources.mounts, sources.overlay] },
			{ id: 'merged', sources: [seen.inspect] }
		],
		teaches: ['S29']
	},
	{
		id: 'uts',
		subject: 'wall-uts',
		acts: behind('uts'),
		claims: [{ id: 'own-name', sources: [sources.names, seen.inspect, seen.machine] }],
		teaches: ['S29']
	},
	{
		id: 'ipc',
		subject: 'wall-ipc',
		acts: behind('ipc'),
		claims: [{ id: 'own-memory', sources: [sources.ipc, seen.kernel] }]
	},
	{
		id: 'pid',
		subject: 'wall-pid',
		acts: behind('pid'),
		claims: [{ id: 'own-number', sources: [sources.pids, seen.inspect, seen.ps] }],
		teaches: ['S28']
	},
	{
		id: 'net',
		subject: 'wall-net',
		acts: behind('net', { then: [set('old-net', { label: 'veth492d…' }), show('cord')] }),
		claims: [
			{ id: 'own-network', sources: [sources.networks, seen.inspect] },
			{ id: 'cable', sources: [sources.bridge, seen.links] }
		],
		teaches: ['S29', 'S32']
	},
	{
		id: 'container',
		subject: 'container',
		acts: [show('container'), set('container', { status: 'busy' })],
		claims: [
			{ id: 'no-machine', sources: [sources.overview] },
			{ id: 'five', sources: [seen.kernel, sources.namespaces, sources.runtime] }
		],
		teaches: ['S1', 'S2', 'S87']
	},
	{
		id: 'neighbours',
		subject: 'reach',
		acts: [
			drawn('wall-cache'),
			together(closes('wall-cache', 'cache'), show('cache'), show('sight')),
			showAt('reach', { over: 'process' }),
			move('reach', { on: 'neighbours', at: 0.4 }),
			set('reach', { status: 'ended' })
		],
		claims: [{ id: 'no-such-process', sources: [sources.pids, sources.kill] }],
		teaches: ['S30', 'S31', 'S69']
	},
	{
		id: 'mirror',
		subject: 'look',
		acts: [
			together(hide('reach', 'sight'), show('mirror')),
			signal(looking, 'seen', sources.pids),
			together(set('old-pid', { status: 'busy' }), set('own-pid', { status: 'busy' })),
			set('process', { status: 'busy' })
		],
		claims: [{ id: 'one-way', sources: [sources.pids, seen.inspect] }],
		teaches: ['S30']
	},
	{
		id: 'open',
		subject: 'wall-user',
		acts: [
			together(hide('mirror'), drawn('wall-user')),
			closes('wall-user', 'host'),
			drawn('wall-time'),
			closes('wall-time', 'wall-user')
		],
		claims: [
			{ id: 'three-shared', sources: [seen.kernel, sources.config] },
			{ id: 'root-is-root', sources: [sources.remap, sources.times] }
		],
		teaches: ['S32']
	},
	{
		id: 'version',
		subject: 'version',
		acts: [
			together(
				signal(asking, 'ask-version', sources.uname),
				signal(asksToo, 'ask-redis-version', sources.uname)
			),
			show('kernel-version'),
			together(...versions.map(([id]) => showAt(id, leftHand))),
			together(...versions.map(([id, place]) => move(id, { in: place, slot: 0 })))
		],
		claims: [
			{ id: 'same-kernel', sources: [sources.overview, sources.uname] },
			{ id: 'the-version', sources: [seen.machine] }
		],
		teaches: ['S2', 'S87']
	}
] as const satisfies Structure['steps'];

export const wallSteps = toldIn('walls', walls);
