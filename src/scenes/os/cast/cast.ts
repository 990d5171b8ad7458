import type { Structure } from '../../../lib/model/index.ts';
import {
	linuxContainers,
	onLinux,
	onMac,
	onNt,
	onVms,
	onWsl,
	windowsContainers
} from '../hosts.ts';
import { mac, vms, wsl } from './desktop.ts';
import { linux, windows } from './native.ts';

/** You: a terminal, and the files of your project. The same on every host. */
const you = [
	{ id: 'client', look: 'terminal', role: 'client', in: 'desk', named: true, party: 'client' },
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1.6 },
	{ id: 'second', look: 'screen', role: 'client', in: 'client', share: 1, shown: false },
	{ id: 'home', look: 'group', in: 'client', arrange: 'cells', slots: 1 },
	{
		id: 'page',
		look: 'document',
		role: 'client',
		in: 'home',
		slot: 0,
		shown: false,
		state: { label: 'index.html' }
	}
] as const;

/** What is in the containers, wherever they stand. */
const insides = [
	{
		id: 'process',
		look: 'process',
		role: 'container',
		in: 'web',
		shown: false,
		state: { label: 'nginx' },
		when: linuxContainers
	},
	{
		id: 'process',
		look: 'process',
		role: 'container',
		in: 'web',
		shown: false,
		state: { label: 'ping' },
		when: windowsContainers
	},
	{
		id: 'notes',
		look: 'group',
		in: 'web',
		arrange: 'slots',
		slots: 2
	},
	{ id: 'air', look: 'group', in: 'web', share: 1 },
	...[
		{ label: '6.18.44', when: { ...onLinux, ...linuxContainers } },
		{ label: 'linuxkit', when: { ...onMac, ...linuxContainers } },
		{ label: '6.1.68', when: { ...onVms, ...linuxContainers } },
		{ label: 'microsoft', when: onWsl }
	].map(
		({ label, when }) =>
			({
				id: 'version',
				look: 'file',
				role: 'kernel',
				in: 'notes',
				slot: 0,
				shown: false,
				state: { label },
				when
			}) as const
	),
	/* The page as the container sees it. */
	{
		id: 'page-inside',
		look: 'document',
		role: 'client',
		in: 'notes',
		slot: 1,
		shown: false,
		state: { label: 'index.html' },
		when: linuxContainers
	},
	{
		id: 'image',
		look: 'tag',
		role: 'image',
		in: 'notes',
		slot: 0,
		shown: false,
		state: { label: 'windows', status: 'planned' },
		when: windowsContainers
	},
	{
		id: 'build',
		look: 'tag',
		role: 'image',
		in: 'notes',
		slot: 0,
		shown: false,
		state: { label: 'ltsc2019' },
		when: onNt
	},

	{
		id: 'other',
		look: 'process',
		role: 'container',
		in: 'cache',
		shown: false,
		state: { label: 'redis' },
		when: { host: ['linux', 'macos', 'macos-vms'] }
	},
	{
		id: 'other',
		look: 'process',
		role: 'container',
		in: 'cache',
		shown: false,
		state: { label: 'redis' },
		when: onWsl
	},
	{
		id: 'other',
		look: 'process',
		role: 'container',
		in: 'cache',
		shown: false,
		state: { label: 'ping' },
		when: onNt
	},
	...[
		{ label: 'Rosetta', when: { host: ['macos', 'macos-vms'], containers: 'linux' } },
		{ label: 'QEMU', when: { host: ['linux', 'windows'], containers: 'linux' } }
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
	...[
		{ label: 'amd64', when: { host: ['macos', 'macos-vms'], containers: 'linux' } },
		{ label: 'arm64', when: { host: ['linux', 'windows'], containers: 'linux' } },
		{ label: 'ltsc2019', when: onNt }
	].map(
		({ label, when }) =>
			({
				id: 'platform',
				look: 'tag',
				role: 'image',
				in: 'notes-b',
				slot: 0,
				shown: false,
				state: { label },
				when
			}) as const
	)
] as const;

export const nodes = [
	...you,
	...linux,
	...mac,
	...vms,
	...wsl,
	...windows,
	...insides
] as const satisfies Structure['nodes'];
