import type { Structure } from '../../lib/model/index.ts';
import { calls, eachKernel, elsewhere, onLinux, onMac, onWindows } from './kernels.ts';

type When = Structure['nodes'][number]['when'];

/** A place for one program; what it stands on, such as the libraries of an image, lies below it. */
const program = <const Id extends string, const Base extends string>(
	id: Id,
	within: string,
	base: Base,
	role: 'client' | 'container',
	status: 'busy' | 'ended',
	when?: When
) =>
	[
		{
			id,
			look: 'process',
			role,
			in: within,
			share: 1,
			shown: status === 'busy',
			state: { label: id, status },
			when
		},
		{ id: base, look: 'group', in: within, arrange: 'slots', slots: 1, when }
	] as const;

/** The place of a program, and the walls that are put around it later, or never. */
const walls = <const Id extends string>(
	id: Id,
	role: 'container' | 'machine',
	label: string,
	when?: When
) =>
	({
		id,
		look: 'wall',
		role,
		in: 'programs',
		share: 1,
		shown: false,
		state: { label },
		when
	}) as const;

/** What a program may stand on. */
const libraries = <const Id extends string>(
	id: Id,
	within: string,
	label: string,
	role: 'image' | 'plain',
	when: When
) =>
	({
		id,
		look: 'layer',
		role,
		in: within,
		slot: 0,
		shown: false,
		state: { label },
		when
	}) as const;

const note = <const Id extends string>(
	id: Id,
	look: 'tag' | 'file',
	role: 'image' | 'container' | 'plain',
	within: string,
	label: string,
	when?: When
) => ({ id, look, role, in: within, slot: 0, shown: false, state: { label }, when }) as const;

const programs = [
	{ id: 'programs', look: 'group', in: 'pc', arrange: 'row', equal: true, share: 2.4 },
	walls('first', 'container', ''),
	...program('mail', 'first', 'base-a', 'client', 'busy'),
	walls('other', 'container', ''),
	...program('game', 'other', 'base-b', 'client', 'busy'),
	walls('web', 'container', 'web'),
	...program('nginx', 'web', 'base-c', 'client', 'busy'),
	walls('cache', 'container', 'cache', onLinux),
	...program('redis', 'cache', 'base-d', 'container', 'ended', onLinux),
	walls('vm', 'machine', 'VM', elsewhere),
	...program('redis', 'vm', 'base-d', 'container', 'ended', elsewhere),
	{
		id: 'guest',
		look: 'kernel',
		role: 'kernel',
		in: 'vm',
		named: true,
		shown: false,
		when: elsewhere
	},

	libraries('ubuntu-a', 'base-a', 'ubuntu', 'plain', onLinux),
	libraries('ubuntu-b', 'base-b', 'ubuntu', 'plain', onLinux),
	libraries('debian', 'base-c', 'debian', 'image', onLinux),
	libraries('centos', 'base-c', 'centos 7', 'image', onLinux),
	libraries('alpine', 'base-d', 'alpine', 'image', onLinux),
	libraries('build-new', 'base-c', 'ltsc2025', 'image', onWindows),
	/* Never seen: they keep the places equally wide. */
	note('width-a', 'file', 'plain', 'base-a', 'ltsc2019'),
	note('width-b', 'file', 'plain', 'base-b', 'ltsc2019'),
	note('build-old', 'file', 'image', 'base-c', 'ltsc2019'),
	note('elf', 'file', 'container', 'base-d', 'ELF'),
	note('translator', 'tag', 'plain', 'base-d', 'WSL 1', onWindows),
	note('foreign', 'tag', 'image', 'base-d', 'arm64', { kernel: ['linux', 'windows'] }),
	note('foreign', 'tag', 'image', 'base-d', 'amd64', onMac),

	/* While this is there, the program asks the machine's own kernel. */
	{ id: 'free', look: 'group', in: 'base-d', slot: 0, when: elsewhere }
] as const;

/** The four calls that are used here stand on the kernel like keyholes: another kernel, another shape. */
const keyholes = eachKernel((system, when) => {
	const look = ({ linux: 'document', windows: 'file', macos: 'tag' } as const)[system];
	const { write, map, read, start } = calls[system];
	return [
		{ id: 'key-a', label: write },
		{ id: 'key-b', label: map },
		{ id: 'key-c', label: read },
		{ id: 'key-d', label: start }
	].map(
		({ id, label }, slot) =>
			({
				id,
				look,
				role: 'kernel',
				in: 'plates',
				slot,
				shown: false,
				state: { label },
				when
			}) as const
	);
}).flat();

/** The end of a program's line, a narrow place in the middle above its plate. */
const hole = <const Id extends string>(id: Id) =>
	[
		{ id: `${id}-bay`, look: 'group', in: 'holes', arrange: 'row', share: 1 },
		{ id: `${id}-left`, look: 'group', in: `${id}-bay`, share: 1 },
		{ id, look: 'group', in: `${id}-bay`, arrange: 'row' },
		{ id: `${id}-from`, look: 'group', in: id },
		{ id: `${id}-to`, look: 'group', in: id },
		{ id: `${id}-right`, look: 'group', in: `${id}-bay`, share: 1 }
	] as const;

const bar = <const Id extends string>(id: Id, when: When) =>
	({
		id,
		look: 'kernel',
		role: 'kernel',
		in: 'engine',
		named: true,
		share: 1,
		shown: false,
		when
	}) as const;

const engine = [
	{ id: 'engine', look: 'group', in: 'pc', share: 0.4 },
	{
		id: 'keys',
		look: 'box',
		role: 'kernel',
		in: 'engine',
		shown: false
	},
	{ id: 'holes', look: 'group', in: 'keys', arrange: 'row' },
	...hole('hole-a'),
	...hole('hole-b'),
	...hole('hole-c'),
	...hole('hole-d'),
	{ id: 'plates', look: 'group', in: 'keys', arrange: 'cells', slots: 4 },
	...keyholes,
	bar('kernel', onLinux),
	bar('nt', onWindows),
	bar('xnu', onMac)
] as const;

/** A device, with places for what is in it. */
const device = <const Id extends string>(id: Id, inside: string, slots: number, share: number) =>
	[
		{ id, look: 'repository', in: 'hardware', named: true, share },
		{ id: inside, look: 'group', in: id, arrange: { wide: 'cells', tall: 'slots' }, slots }
	] as const;

const page = (id: string, slot: number, label: string) =>
	({
		id,
		look: 'file',
		role: 'client',
		in: 'pages',
		slot,
		shown: false,
		state: { label }
	}) as const;

const hardware = [
	{ id: 'air', look: 'group', in: 'pc', share: 0.5 },
	{ id: 'hardware', look: 'group', in: 'pc', arrange: 'row' },
	...device('cpu', 'cores', 1, 1),
	...(
		[
			{ label: 'amd64', when: { kernel: ['linux', 'windows'] } },
			{ label: 'arm64', when: onMac }
		] as const
	).map(
		({ label, when }) =>
			({
				id: 'processor',
				look: 'file',
				role: 'plain',
				in: 'cores',
				slot: 0,
				state: { label },
				when
			}) as const
	),
	/* A turn on the processor. */
	{
		id: 'turn',
		look: 'file',
		role: 'kernel',
		in: 'cores',
		slot: 0,
		shown: false,
		state: { label: 'CPU' }
	},
	...device('memory', 'pages', 3, 1),
	page('page-a', 0, 'mail'),
	page('page-b', 1, 'game'),
	page('page-c', 2, 'nginx'),
	...device('disk', 'files', 1, 1),
	{
		id: 'note',
		look: 'document',
		role: 'client',
		in: 'files',
		slot: 0,
		state: { label: 'a.txt' }
	},
	{
		id: 'copy',
		look: 'document',
		role: 'client',
		in: 'files',
		slot: 0,
		shown: false,
		state: { label: 'a.txt' }
	},
	...device('network', 'plug', 1, 1)
] as const;

export const nodes = [
	{ id: 'pc', look: 'host', named: true },
	...programs,
	...engine,
	...hardware
] as const satisfies Structure['nodes'];

/** From each program down to the kernel's calls; from the kernel to each device. */
export const links = [
	{ id: 'ask-a', from: 'mail', to: 'hole-a' },
	{ id: 'ask-b', from: 'game', to: 'hole-b' },
	{ id: 'ask-c', from: 'nginx', to: 'hole-c' },
	{ id: 'ask-d', from: 'redis', to: 'hole-d', when: onLinux },
	{ id: 'ask-d', from: 'redis', to: 'hole-d', with: 'free', when: elsewhere },
	{ id: 'ask-guest', from: 'base-d', to: 'guest', when: elsewhere },
	...(
		[
			{ from: 'kernel', when: onLinux },
			{ from: 'nt', when: onWindows },
			{ from: 'xnu', when: onMac }
		] as const
	).flatMap(({ from, when }) =>
		(['cpu', 'memory', 'disk', 'network'] as const).map(
			(to) => ({ id: `to-${to}`, from, to, when }) as const
		)
	)
] as const satisfies Structure['links'];
