import type { Structure } from '../../../lib/model/index.ts';
import { linuxOnVms, onMac, onVms, onWsl, windowsOnMac, windowsOnVms } from '../hosts.ts';
import {
	container,
	daemon,
	entrance,
	gate,
	guest,
	hatch,
	machine,
	page,
	quay,
	strait,
	tag,
	width
} from './parts.ts';

type When = Structure['nodes'][number]['when'];

/** Room before and between the gates of a program at the border. */
interface Rooms {
	readonly lead: number;
	readonly slack: number;
	readonly port: number;
}

/** What stands at the border: a program with gates for requests and for ports; files cross beside it. */
const border = <const Id extends string>(
	id: Id,
	rooms: Rooms,
	share: string,
	when: When,
	whenPorts = when
) =>
	[
		{
			id: 'border',
			look: 'group',
			in: 'desk',
			arrange: { wide: 'column', tall: 'row' },
			when
		},
		{
			id,
			look: 'repository',
			role: 'daemon',
			in: 'border',
			arrange: { wide: 'column', tall: 'row' },
			share: 1.69,
			named: true,
			shown: false,
			when
		},
		{ id: 'lead', look: 'group', in: id, share: rooms.lead, when },
		...entrance('gate-api', id, when),
		{ id: 'slack', look: 'group', in: id, share: rooms.slack, when },
		...hatch('gate-port', id, { label: ':8080', role: 'daemon', share: rooms.port }, whenPorts),
		{
			id: 'crossing',
			look: 'group',
			in: 'border',
			arrange: { wide: 'column', tall: 'row' },
			share: 1.6,
			when
		},
		...hatch('gate-files', 'crossing', { label: share, role: 'machine', share: 0.41 }, when),
		...page('crossing', 1.19, when)
	] as const;

/** Docker Desktop: one Linux VM, in it the daemon, the containers, and the kernel they share. */
const desktop = (door: string, share: string, version: string, when: When, crown?: When) =>
	[
		...border('backend', { lead: 0.49, slack: 0.78, port: 0.84 }, share, when),
		tag('door', 'gate-api', door, when),
		strait('strait', 0.14, when),
		{
			id: 'vm',
			look: 'vm',
			role: 'machine',
			in: 'desk',
			named: true,
			share: 0.86,
			shown: false,
			when
		},
		{
			id: 'works',
			look: 'group',
			in: 'vm',
			arrange: { wide: 'column', tall: 'row' },
			share: 1,
			when
		},
		...daemon('works', when, crown),
		...quay('works', when),
		container('web', 'pods', when),
		container('cache', 'pods', when),
		...guest('vm', ['base-a', 'kernel', 'release'], version, true, when)
	] as const;

export const mac = [
	...machine('Mac', 'xnu', 'arm64', onMac),
	...desktop('docker.sock', 'VirtioFS', 'linuxkit', onMac, windowsOnMac),
	gate('bench', 'daemon', 0, windowsOnMac)
] as const;

export const wsl = [
	...machine('Windows PC', 'nt', 'amd64', onWsl),
	...desktop('named pipe', '/mnt/c', 'WSL2', onWsl)
] as const;

/** One small VM for each container, each with a kernel. */
export const vms = [
	...machine('Mac', 'xnu', 'arm64', onVms),
	strait('approach', 0.2, onVms),
	...border('apiserver', { lead: 2, slack: 0.3, port: 0.3 }, 'virtiofs', onVms, linuxOnVms),
	width('gate-width', 'gate-api', 'XPC-----', onVms),
	gate('bench', 'apiserver', 0, windowsOnVms),
	width('bench-width', 'bench', 'servercore', windowsOnVms),
	tag('door', 'gate-api', 'XPC', onVms),
	strait('strait', 0.2, onVms),
	{
		id: 'machines',
		look: 'group',
		in: 'desk',
		arrange: { wide: 'row', tall: 'column' },
		share: 0.6,
		when: onVms
	},
	...(
		[
			{ vm: 'vm', inside: 'web', pit: 'pit', ids: ['base-a', 'kernel', 'release'] },
			{ vm: 'vm-b', inside: 'cache', pit: 'pit-b', ids: ['base-b', 'kernel-b', 'release-b'] }
		] as const
	).flatMap(
		({ vm, inside, pit, ids }) =>
			[
				{
					id: vm,
					look: 'vm',
					role: 'machine',
					in: 'machines',
					arrange: { wide: 'column', tall: 'row' },
					named: true,
					share: 1,
					shown: false,
					when: onVms
				},
				{ ...container(inside, vm, onVms), arrange: { wide: 'column', tall: 'row' } },
				{ id: pit, look: 'group', in: vm, share: 0.1, when: onVms },
				...guest(vm, ids, '6.1.68', false, onVms)
			] as const
	)
] as const;
