import type { Structure } from '../../../lib/model/index.ts';
import { onMac, onVms, onWsl, windowsContainers, linuxContainers } from '../hosts.ts';
import { container, daemon, gate, hatch, kernel, machine, quay, strait, tag } from './parts.ts';

type When = Structure['nodes'][number]['when'];

/** What stands at the border: a program with gates for requests and for ports; files cross beside it. */
const border = <const Id extends string>(
	id: Id,
	api: number,
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
		gate('gate-api', id, api, when),
		{ id: 'slack', look: 'group', in: id, share: 0.23, when },
		...hatch('gate-port', id, { label: ':8080', role: 'daemon', share: 0.4 }, whenPorts),
		...hatch('gate-files', 'border', { label: share, role: 'machine', share: 0.41 }, when),
		{ id: 'foot', look: 'group', in: 'border', share: 1.19, when }
	] as const;

/** Docker Desktop: one Linux VM, in it the daemon, the containers, and the kernel they share. */
const desktop = (door: string, share: string, when: When, crown?: When) =>
	[
		...border('backend', 1.06, share, when),
		tag('door', 'gate-api', door, when),
		strait('strait', 0.3, when),
		{
			id: 'vm',
			look: 'vm',
			role: 'machine',
			in: 'desk',
			named: true,
			share: 0.7,
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
		{ ...kernel('kernel', 'vm', false, when), share: 0 }
	] as const;

export const mac = [
	...machine('Mac', 'xnu', 'arm64', onMac),
	...desktop('docker.sock', 'VirtioFS', onMac, { ...onMac, ...windowsContainers })
] as const;

export const wsl = [
	...machine('Windows PC', 'nt', 'amd64', onWsl),
	...desktop('pipe', '/mnt/c', onWsl)
] as const;

/** One small VM for each container, each with a kernel. */
export const vms = [
	...machine('Mac', 'xnu', 'arm64', onVms),
	strait('approach', 0.2, onVms),
	...border('apiserver', 5, 'virtiofs', onVms, { ...onVms, ...linuxContainers }),
	gate('bench', 'apiserver', 0, { ...onVms, ...windowsContainers }),
	/* Never seen: it keeps the gate wide enough for the image that is refused there. */
	{
		id: 'bench-width',
		look: 'tag',
		in: 'bench',
		slot: 0,
		shown: false,
		state: { label: 'windows' },
		when: { ...onVms, ...windowsContainers }
	},
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
	...(['vm', 'vm-b'] as const).map(
		(id) =>
			({
				id,
				look: 'vm',
				role: 'machine',
				in: 'machines',
				arrange: { wide: 'column', tall: 'row' },
				named: true,
				share: 1,
				shown: false,
				when: onVms
			}) as const
	),
	{ ...container('web', 'vm', onVms), arrange: { wide: 'column', tall: 'row' } },
	{ id: 'pit', look: 'group', in: 'vm', share: 0.1, when: onVms },
	{ ...kernel('kernel', 'vm', false, onVms), share: 0 },
	{ ...container('cache', 'vm-b', onVms), arrange: { wide: 'column', tall: 'row' } },
	{ id: 'pit-b', look: 'group', in: 'vm-b', share: 0.1, when: onVms },
	{ ...kernel('kernel-b', 'vm-b', false, onVms), share: 0 }
] as const;
