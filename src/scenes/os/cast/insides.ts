import type { Structure } from '../../../lib/model/index.ts';
import {
	linuxContainers,
	linuxOnLinux,
	linuxOnMac,
	linuxOnVms,
	onNt,
	onWsl,
	windowsContainers,
	windowsElsewhere
} from '../hosts.ts';

type When = Structure['nodes'][number]['when'];

/** A program in a container. */
const program = <const Id extends string>(id: Id, within: string, label: string, when: When) =>
	({
		id,
		look: 'process',
		role: 'container',
		in: within,
		shown: false,
		state: { label },
		when
	}) as const;

/** Something small that is known of a container: a version, a file, the tag of its image. */
const note = <const Id extends string>(
	id: Id,
	of: {
		readonly look: 'file' | 'document' | 'tag';
		readonly role: 'kernel' | 'client' | 'image';
		readonly at: { readonly in: 'notes' | 'notes-b'; readonly slot: number };
		readonly label: string;
	},
	when: When
) =>
	({
		id,
		look: of.look,
		role: of.role,
		...of.at,
		shown: false,
		state: { label: of.label },
		when
	}) as const;

const first = { in: 'notes', slot: 0 } as const;
const below = { in: 'notes', slot: 1 } as const;
const firstB = { in: 'notes-b', slot: 0 } as const;

/** What is in the containers, wherever they stand. */
export const insides = [
	program('process', 'web', 'nginx', linuxContainers),
	program('process', 'web', 'ping.exe', onNt),
	/* The ghost of a Windows program, where there is no Windows. */
	{
		...program('process', 'web', 'ping.exe', windowsElsewhere),
		state: { label: 'ping.exe', status: 'ended' }
	},
	...[
		{ slots: 2, when: linuxContainers },
		{ slots: 2, when: onNt },
		{ slots: 1, when: windowsElsewhere }
	].map(
		({ slots, when }) =>
			({ id: 'notes', look: 'group', in: 'web', arrange: 'slots', slots, when }) as const
	),
	{ id: 'air', look: 'group', in: 'web', share: 1 },
	...[
		{ label: '6.18.44', when: linuxOnLinux },
		{ label: 'linuxkit', when: linuxOnMac },
		{ label: '6.1.68', when: linuxOnVms },
		{ label: 'WSL2', when: onWsl }
	].map(({ label, when }) =>
		note('version', { look: 'file', role: 'kernel', at: first, label }, when)
	),
	/* The file as the container sees it. */
	note(
		'page-inside',
		{ look: 'document', role: 'client', at: below, label: 'app.js' },
		linuxContainers
	),
	note('build', { look: 'tag', role: 'image', at: first, label: 'ltsc2019' }, onNt),
	{
		...program('ghost', 'notes', 'ping.exe', onNt),
		slot: 1,
		state: { label: 'ping.exe', status: 'ended' }
	},
	/* Why a program was not started, in the words of the kernel. */
	note('refusal', { look: 'file', role: 'kernel', at: below, label: '0xc0370101' }, onNt),
	note('refusal', { look: 'file', role: 'kernel', at: first, label: 'ENOEXEC' }, windowsElsewhere),

	program('other', 'cache', 'redis', linuxContainers),
	program('other', 'cache', 'ping.exe', windowsContainers),
	...[
		{ label: 'Rosetta', when: { host: ['macos', 'macos-vms'], ...linuxContainers } },
		{ label: 'QEMU', when: { host: ['linux', 'windows'], ...linuxContainers } }
	].map(
		({ label, when }) =>
			({
				id: 'translator',
				look: 'process',
				role: 'plain',
				in: 'cache',
				shown: false,
				state: { label },
				when
			}) as const
	),
	{ id: 'notes-b', look: 'group', in: 'cache', arrange: 'slots', slots: 1 },
	{ id: 'air-b', look: 'group', in: 'cache', share: 1 },
	note('image-b', { look: 'tag', role: 'image', at: firstB, label: 'servercore' }, onNt),
	...[
		{ label: 'amd64', when: { host: ['macos', 'macos-vms'], ...linuxContainers } },
		{ label: 'arm64', when: { host: ['linux', 'windows'], ...linuxContainers } },
		{ label: 'ltsc2019', when: onNt }
	].map(({ label, when }) =>
		note('platform', { look: 'tag', role: 'image', at: firstB, label }, when)
	)
] as const;
