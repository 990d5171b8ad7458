import type { Structure } from '../../lib/model/index.ts';
import { calls, eachKernel, elsewhere, onLinux, onMac, onWindows } from './kernels.ts';

type When = Structure['nodes'][number]['when'];

/** A place for one program, and for what it stands on, such as the libraries of an image. */
const program = <const Id extends string, const Base extends string>(
	id: Id,
	within: string,
	base: Base,
	role: 'client' | 'container',
	status: 'busy' | 'ended'
) =>
	[
		{
			id,
			look: 'process',
			role,
			in: within,
			share: 1,
			shown: status === 'busy',
			state: { label: id, status }
		},
		{
			id: `${base}-stand`,
			look: 'group',
			in: within,
			arrange: { wide: 'row', tall: 'column' }
		},
		{ id: base, look: 'shelf', in: `${base}-stand`, arrange: 'slots', slots: 1, share: 1 },
		{
			id: `${base}-beside`,
			look: 'shelf',
			in: `${base}-stand`,
			arrange: 'slots',
			slots: 1,
			share: 1,
			when: elsewhere
		}
	] as const;

/** Around a program: a container that comes later, or never. */
const container = <const Id extends string>(id: Id, within: string, label: string, when?: When) =>
	({
		id,
		look: 'wall',
		role: 'container',
		in: within,
		share: 1,
		shown: false,
		state: { label },
		when
	}) as const;

/** Elsewhere a VM is around one of the programs; the others have as much room. */
const yard = <const Id extends string>(id: Id, label: string) =>
	({
		id,
		look: 'wall',
		role: 'machine',
		in: 'programs',
		share: 1,
		shown: false,
		state: { label },
		when: elsewhere
	}) as const;

/** The kernel in the VM, and the room for it beside. */
const guest = <const Id extends string>(id: Id, within: string) =>
	({
		id,
		look: 'kernel',
		role: 'kernel',
		in: within,
		shown: false,
		state: { label: 'Linux' },
		when: elsewhere
	}) as const;

const inYard = <const Id extends string>(id: Id, yardId: string, label: string) =>
	[container(id, 'programs', label, onLinux), container(id, yardId, label, elsewhere)] as const;

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
	{ id: 'programs', look: 'group', in: 'pc', arrange: 'row', equal: true, share: 4 },
	...inYard('first', 'yard-a', ''),
	...program('mail', 'first', 'base-a', 'client', 'busy'),
	...inYard('other', 'yard-b', ''),
	...program('game', 'other', 'base-b', 'client', 'busy'),
	...inYard('web', 'yard-c', 'web'),
	...program('nginx', 'web', 'base-c', 'client', 'busy'),
	...inYard('cache', 'vm', 'cache'),
	...program('redis', 'cache', 'base-d', 'container', 'ended'),
	yard('yard-a', ''),
	guest('air-a', 'yard-a'),
	yard('yard-b', ''),
	guest('air-b', 'yard-b'),
	yard('yard-c', ''),
	guest('air-c', 'yard-c'),
	yard('vm', 'VM'),
	{ ...guest('guest', 'vm'), named: true },

	libraries('ubuntu-a', 'base-a', 'ubuntu', 'plain', onLinux),
	libraries('ubuntu-b', 'base-b', 'ubuntu', 'plain', onLinux),
	libraries('debian', 'base-c', 'debian', 'image', onLinux),
	libraries('centos', 'base-c', 'centos 7', 'image', onLinux),
	libraries('alpine', 'base-d', 'alpine', 'image', onLinux),
	note('build-new', 'file', 'image', 'base-c', '2025', onWindows),
	note('build-old', 'file', 'image', 'base-c', '2019', onWindows),
	note('elf', 'file', 'container', 'base-d', 'ELF'),
	note('foreign-call', 'file', 'container', 'base-d', 'read', onWindows),
	note('translator', 'tag', 'plain', 'base-d-beside', 'WSL 1', onWindows),
	note('foreign', 'file', 'image', 'base-d', 'arm64', { kernel: ['linux', 'windows'] }),
	note('foreign', 'file', 'image', 'base-d', 'amd64', onMac),
	libraries('emulator', 'base-d-beside', 'QEMU', 'plain', onWindows),
	libraries('emulator', 'base-d-beside', 'Rosetta', 'plain', onMac),

	/* While this is there, the program asks the machine's own kernel. */
	{ id: 'free', look: 'group', in: 'base-d', slot: 0, when: elsewhere }
] as const;

/** The four calls that are used here stand on the kernel like keyholes: another kernel, another shape. */
const keyholes = eachKernel((system, when) => {
	const look = ({ linux: 'file', windows: 'tag', macos: 'document' } as const)[system];
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
		arrange: 'cells',
		slots: 4,
		share: 1,
		shown: false,
		when
	}) as const;

const engine = [
	{ id: 'engine', look: 'group', in: 'pc', share: 0.3 },
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
	{
		id: 'build',
		look: 'file',
		role: 'kernel',
		in: 'nt',
		slot: 3,
		shown: false,
		state: { label: '2025' },
		when: onWindows
	},
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
	{ id: 'air', look: 'group', in: 'pc', share: 0.3 },
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
	...device('network', 'plug', 1, 1),
	{
		id: 'packet',
		look: 'file',
		role: 'client',
		in: 'plug',
		slot: 0,
		shown: false,
		state: { label: 'TCP' }
	}
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
	{ id: 'ask-guest', from: 'base-d-stand', to: 'guest', when: elsewhere },
	{ id: 'carry', from: 'vm', to: 'keys', when: elsewhere },
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
