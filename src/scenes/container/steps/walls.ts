import { tell, type Structure } from '../../../lib/model/index.ts';
import { around, closes, drawn, hand, leftHand, nested, toldIn } from '../parts.ts';
import { seen, sources } from '../sources.ts';

const { answer, ask, hide, move, set, show, showAt, signal, together } = tell;

type Wall = (typeof nested)[number];
type Act = Parameters<typeof together>[0];

const asking = { link: 'ask', from: 'process', to: 'kernel' };
const looking = { link: 'rules', from: 'outside', to: 'container' };

/** Rows of what is seen. */
const rows: Record<Wall, number> = { mnt: 0, uts: 1, ipc: 2, pid: 3, net: 4 };

/**
 * The kernel closes a wall around the process, and what it saw stays with the host. Then the process
 * looks around again, and is told something else.
 */
const behind = (name: Wall, { first = [], then = [] }: { first?: Act[]; then?: Act[] } = {}) => [
	together(drawn(`wall-${name}`), ...first),
	together(
		closes(`wall-${name}`, around(name)),
		move(`old-${name}`, { in: 'ledger', slot: rows[name] })
	),
	signal(asking, `ask-${name}`, sources.calls),
	showAt(`own-${name}`, hand),
	together(move(`own-${name}`, { in: 'view', slot: rows[name] }), ...then)
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
		acts: behind('pid', { first: [hide('sight')] }),
		claims: [{ id: 'own-number', sources: [sources.pids, seen.inspect, seen.ps] }],
		teaches: ['S28']
	},
	{
		id: 'net',
		subject: 'wall-net',
		acts: behind('net', { then: [set('old-net', { label: 'veth492d7cd' })] }),
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
			drawn('wall-cache', leftHand),
			together(closes('wall-cache', 'cache'), show('cache')),
			showAt('reach', { over: 'process' }),
			move('reach', { on: 'neighbours', at: 0.4 }),
			set('reach', { status: 'ended' })
		],
		claims: [{ id: 'no-such-process', sources: [sources.pids, sources.kill] }],
		teaches: ['S30', 'S31', 'S69']
	},
	{
		id: 'mirror',
		subject: 'seen',
		acts: [
			together(hide('reach'), show('mirror')),
			ask(looking, { id: 'look', label: 'ps', evidence: sources.pids }),
			set('process', { status: 'busy' }),
			answer(looking, { id: 'seen', label: '7776', answers: 'look', evidence: sources.pids }),
			set('old-pid', { status: 'busy' })
		],
		claims: [{ id: 'one-way', sources: [sources.pids, seen.inspect] }],
		teaches: ['S30']
	},
	{
		id: 'version',
		subject: 'version',
		acts: [
			hide('mirror'),
			together(signal(asking, 'ask-version', sources.uname), set('kernel', { status: 'busy' })),
			together(showAt('version', hand), showAt('cache-version', leftHand)),
			together(
				move('version', { in: 'view', slot: 5 }),
				move('cache-version', { in: 'cache-view', slot: 0 })
			)
		],
		claims: [
			{ id: 'same-kernel', sources: [sources.overview, sources.uname] },
			{ id: 'the-version', sources: [seen.machine] }
		],
		teaches: ['S2', 'S87']
	},
	{
		id: 'open',
		subject: 'floor',
		acts: [drawn('floor'), closes('floor', 'host')],
		claims: [
			{ id: 'three-shared', sources: [seen.kernel, sources.config] },
			{ id: 'root-is-root', sources: [sources.remap, sources.times] }
		],
		teaches: ['S32']
	}
] as const satisfies Structure['steps'];

export const wallSteps = toldIn('walls', walls);
