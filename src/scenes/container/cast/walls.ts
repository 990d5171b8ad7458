import type { Structure } from '../../../lib/model/index.ts';
import { air, nest, only, process, wall } from '../parts.ts';

const when = only('walls');

/** Something the process is told when it looks around: the host's answer, or its own. */
const answer = <const I extends string>(id: I, label: string, slot: number, own: boolean) => ({
	id,
	look: 'layer' as const,
	role: own ? ('container' as const) : ('plain' as const),
	in: 'view',
	slot,
	shown: false,
	state: { label },
	when
});

/** The same kernel, whoever asks. */
const version = <const I extends string>(id: I, inside: string, slot: number) => ({
	id,
	look: 'layer' as const,
	role: 'kernel' as const,
	in: inside,
	slot,
	shown: false,
	state: { label: '6.18.44' },
	when
});

const outside = [
	{
		id: 'side',
		look: 'group',
		in: 'floor',
		arrange: { wide: 'column', tall: 'row' },
		share: 0.6,
		when
	},
	{
		id: 'cache',
		look: 'container',
		role: 'container',
		in: 'side',
		named: true,
		share: 1,
		shown: false,
		state: { status: 'busy' },
		when
	},
	wall('wall-cache', 'cache', 'mnt … net', 'walls'),
	air('cache-air', 'wall-cache', 'walls'),
	{ id: 'cache-view', look: 'group', in: 'wall-cache', arrange: 'cells', slots: 1, when },
	process('redis', 'wall-cache', 'redis', 'walls'),
	{
		id: 'outside',
		look: 'repository',
		role: 'plain',
		in: 'side',
		named: true,
		share: 0.2,
		shown: false,
		when
	},
	{ id: 'ledger', look: 'shelf', in: 'outside', arrange: 'slots', slots: 5, share: 1, when }
] as const satisfies Structure['nodes'];

/** A process, and what it sees, inside five walls. */
const inside = [
	{
		id: 'container',
		look: 'container',
		role: 'container',
		in: 'floor',
		named: true,
		share: 1.4,
		shown: false,
		state: { status: 'busy' },
		when
	},
	...nest('container', 'walls'),
	{ id: 'room', look: 'group', in: 'wall-mnt', arrange: 'row', share: 1, when },
	{ id: 'seat', look: 'group', in: 'room', share: 1, when },
	process('process', 'seat', 'nginx', 'walls'),
	/** Nothing to be seen: while they are there, the neighbours know of each other, and the host looks in. */
	air('sight', 'seat', 'walls'),
	{ ...air('mirror', 'seat', 'walls'), shown: false },
	{
		id: 'view',
		look: 'shelf',
		role: 'container',
		in: 'room',
		arrange: 'slots',
		slots: 6,
		share: 1.3,
		when
	},
	answer('old-mnt', '/', 0, false),
	answer('old-uts', 'dockerhost', 1, false),
	answer('old-ipc', 'ipc …1839', 2, false),
	answer('old-pid', 'PID 7776', 3, false),
	answer('old-net', 'docker0', 4, false),
	answer('own-mnt', '/', 0, true),
	answer('own-uts', '0f08712c1878', 1, true),
	answer('own-ipc', 'ipc …2254', 2, true),
	answer('own-pid', 'PID 1', 3, true),
	answer('own-net', '172.17.0.2', 4, true),
	version('version', 'view', 5),
	version('cache-version', 'cache-view', 0)
] as const satisfies Structure['nodes'];

export const walls = [
	{
		id: 'floor',
		look: 'wall',
		role: 'plain',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		shown: false,
		state: { label: 'user  cgroup  time' },
		when
	},
	...outside,
	...inside,
	{
		id: 'reach',
		look: 'tag',
		role: 'container',
		in: 'view',
		slot: 5,
		shown: false,
		state: { label: 'kill' },
		when
	}
] as const satisfies Structure['nodes'];

export const wallLinks = [
	{ id: 'ask', from: 'process', to: 'kernel', when },
	{ id: 'neighbours', from: 'process', to: 'redis', with: 'sight', when },
	{ id: 'rules', from: 'outside', to: 'container', with: 'mirror', when }
] as const satisfies Structure['links'];
