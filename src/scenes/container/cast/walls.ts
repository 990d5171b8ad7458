import type { Structure } from '../../../lib/model/index.ts';
import { air, nest, only, process, wall } from '../parts.ts';

const when = only('walls');

/** Rows of what is seen. Two of them stand alone, so that lines can end at them. */
export const rows = {
	mnt: { place: 'names', slot: 0 },
	uts: { place: 'names', slot: 1 },
	ipc: { place: 'names', slot: 2 },
	pid: { place: 'number', slot: 0 },
	net: { place: 'cable', slot: 0 }
} as const;

const shelf = <const I extends string>(id: I, inside: string, slots: number) => ({
	id,
	look: 'shelf' as const,
	in: inside,
	arrange: 'slots' as const,
	slots,
	when
});

/** A list of what is seen, from the bottom up as long as it has to be. */
const list = <const I extends string>(id: I, inside: string) =>
	[
		{ id, look: 'group', in: inside, share: 1.3, when },
		air(`${id}-air`, id, 'walls'),
		shelf(`${id}-names`, id, 3),
		shelf(`${id}-number`, id, 1),
		shelf(`${id}-cable`, id, 1)
	] as const;

/** Something the process is told when it looks around: the host's answer, or its own. */
const answer = <const I extends string>(
	id: I,
	label: string,
	{ place, slot }: (typeof rows)[keyof typeof rows],
	own: boolean
) => ({
	id,
	look: 'layer' as const,
	role: own ? ('container' as const) : ('plain' as const),
	in: `view-${place}`,
	slot,
	shown: false,
	state: { label },
	when
});

/** The same kernel, whoever asks. */
const version = <const I extends string>(id: I, inside: string) => ({
	id,
	look: 'file' as const,
	role: 'kernel' as const,
	in: inside,
	slot: 0,
	shown: false,
	state: { label: '6.18.44' },
	when
});

/** Where the version is told. */
const told = <const I extends string>(id: I, inside: string) => ({
	id,
	look: 'group' as const,
	in: inside,
	arrange: 'cells' as const,
	slots: 1,
	when
});

const outside = [
	{ id: 'side', look: 'group', in: 'pair', share: 0.5, when },
	air('side-air', 'side', 'walls'),
	{
		id: 'outside',
		look: 'repository',
		role: 'plain',
		in: 'side',
		named: true,
		shown: false,
		when
	},
	...list('ledger', 'outside'),
	told('outside-version', 'outside'),
	version('host-version', 'outside-version')
] as const;

/** A process, and what it sees, inside five walls. */
const inside = [
	{
		id: 'container',
		look: 'container',
		role: 'container',
		in: 'pair',
		named: true,
		share: 1,
		shown: false,
		state: { status: 'busy' },
		when
	},
	...nest('container', 'walls'),
	{
		id: 'room',
		look: 'group',
		in: 'wall-mnt',
		arrange: 'row',
		share: 1,
		when
	},
	...list('view', 'room'),
	{ id: 'seat', look: 'group', in: 'room', share: 1, when },
	air('seat-air', 'seat', 'walls'),
	told('seat-version', 'seat'),
	version('version', 'seat-version'),
	process('process', 'seat', 'nginx', 'walls'),
	/* Nothing to be seen: while they are there, there is the cable, the look of the host, a way to the neighbour. */
	{ ...air('cord', 'seat', 'walls'), share: 0, shown: false },
	{ ...air('mirror', 'seat', 'walls'), share: 0, shown: false },
	{ ...air('sight', 'seat', 'walls'), share: 0, shown: false },
	answer('old-mnt', '/', rows.mnt, false),
	answer('old-uts', 'dockerhost', rows.uts, false),
	answer('old-ipc', 'ipc …1839', rows.ipc, false),
	answer('old-pid', 'PID 7776', rows.pid, false),
	answer('old-net', 'docker0', rows.net, false),
	answer('own-mnt', '/ = nginx', rows.mnt, true),
	answer('own-uts', '0f08712c…', rows.uts, true),
	/* Never seen: it keeps the rows wide enough. */
	{ ...answer('width', '0f08712c…', rows.uts, true), look: 'file' },
	answer('own-ipc', 'ipc …2254', rows.ipc, true),
	answer('own-pid', 'PID 1', rows.pid, true),
	answer('own-net', '172.17.0.2', rows.net, true)
] as const satisfies Structure['nodes'];

const neighbour = [
	{
		id: 'beside',
		look: 'group',
		in: 'floor',
		arrange: { wide: 'column', tall: 'row' },
		share: 0.3,
		when
	},
	{
		id: 'cache',
		look: 'container',
		role: 'container',
		in: 'beside',
		named: true,
		share: 1,
		shown: false,
		state: { status: 'busy' },
		when
	},
	wall('wall-cache', 'cache', 'mnt … net', 'walls'),
	air('cache-air', 'wall-cache', 'walls'),
	told('cache-view', 'wall-cache'),
	version('cache-version', 'cache-view'),
	process('redis', 'wall-cache', 'redis', 'walls'),
	{ ...air('beside-air', 'beside', 'walls'), share: 2 },
	/** Does not get through. */
	{
		id: 'reach',
		look: 'tag',
		role: 'container',
		in: 'cache-view',
		slot: 0,
		shown: false,
		state: { label: 'kill' },
		when
	}
] as const satisfies Structure['nodes'];

export const walls = [
	{ ...wall('wall-user', 'host', 'user', 'walls'), role: 'plain' as const },
	{ ...wall('wall-time', 'wall-user', 'time', 'walls'), role: 'plain' as const },
	{
		id: 'floor',
		look: 'group',
		in: 'wall-time',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when
	},
	{ id: 'pair', look: 'group', in: 'floor', arrange: 'row', share: 1, when },
	...outside,
	...inside,
	...neighbour,
	version('kernel-version', 'kernel')
] as const satisfies Structure['nodes'];

export const wallLinks = [
	{ id: 'ask', from: 'process', to: 'kernel', when },
	{ id: 'ask-redis', from: 'redis', to: 'kernel', when },
	{ id: 'neighbours', from: 'container', to: 'cache', with: 'sight', when },
	{ id: 'cable', from: 'view-cable', to: 'ledger-cable', with: 'cord', when },
	{ id: 'look', from: 'ledger-number', to: 'view-number', with: 'mirror', when }
] as const satisfies Structure['links'];
