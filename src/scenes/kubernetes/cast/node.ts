import type { Structure } from '../../../lib/model/index.ts';
import { before, now } from '../cases.ts';

const kubelet = {
	id: 'kubelet',
	role: 'machine',
	in: 'brains',
	share: 1,
	shown: false,
	state: { label: 'kubelet' }
} as const;

const pulled = {
	id: 'image-near',
	look: 'document',
	role: 'image',
	shown: false,
	state: { label: 'web:1' }
} as const;

/** Where images come in, from above. */
const dock = { id: 'dock', look: 'group', role: 'daemon', arrange: 'cells', slots: 1 } as const;

/** The kubelet with an adapter in it; dockerd beside, a station on the way. */
const detour = [
	{ ...kubelet, look: 'repository', when: before },
	{ id: 'pegs', look: 'group', in: 'kubelet', arrange: 'cells', slots: 1, when: before },
	{
		id: 'dockershim',
		look: 'file',
		role: 'daemon',
		in: 'pegs',
		slot: 0,
		shown: false,
		state: { label: 'dockershim' },
		when: before
	},
	{ id: 'gap', look: 'group', in: 'brains', arrange: 'cells', slots: 1, when: before },
	/* Nothing to be seen: while it is there, the kubelet reaches containerd by itself. */
	{ id: 'bridge', look: 'group', in: 'sockets', slot: 1, shown: false, when: before },
	{
		id: 'dockerd',
		look: 'repository',
		role: 'daemon',
		in: 'brains',
		arrange: 'row',
		share: 1,
		shown: false,
		state: { label: 'dockerd' },
		when: before
	},
	{ id: 'store', look: 'group', in: 'dockerd', arrange: 'cells', slots: 1, share: 1, when: before },
	{ ...dock, in: 'dockerd', when: before },
	{ ...pulled, in: 'store', slot: 0, when: before }
] as const;

/** The kubelet alone, and where dockerd stood. */
const direct = [
	{ ...kubelet, look: 'box', when: now },
	{ id: 'beside', look: 'group', in: 'brains', arrange: 'cells', slots: 2, share: 1, when: now },
	{
		id: 'former',
		look: 'tag',
		role: 'daemon',
		in: 'beside',
		slot: 0,
		shown: false,
		state: { label: 'dockerd', status: 'ended' },
		when: now
	},
	{
		id: 'plug',
		look: 'tag',
		role: 'daemon',
		in: 'sockets',
		slot: 0,
		shown: false,
		state: { label: 'CRI' },
		when: now
	},
	{ ...pulled, in: 'sockets', slot: 2, when: now }
] as const;

/** A place for a pod, beside the shim that will hold it. */
const berth = <const N extends number>(n: N) => [
	{ id: `berth-${n}` as const, look: 'group' as const, in: 'pods', arrange: 'row' as const },
	{
		id: `shim-${n}` as const,
		look: 'box' as const,
		role: 'daemon' as const,
		in: `berth-${n}`,
		shown: false,
		state: { label: 'shim' }
	},
	{
		id: `pod-${n}` as const,
		look: 'wall' as const,
		role: 'machine' as const,
		in: `berth-${n}`,
		share: 1,
		shown: false,
		state: { label: 'pod', status: 'planned' as const }
	},
	{
		id: `web-${n}` as const,
		look: 'container' as const,
		role: 'container' as const,
		in: `pod-${n}`,
		share: 1,
		shown: false,
		state: { label: 'web', status: 'busy' as const }
	}
];

/** One node, from the top down: the kubelet, what it calls, and the pods. */
export const node = [
	{ id: 'node', look: 'host', in: 'cluster', named: true, share: 1 },
	{ id: 'brains', look: 'group', in: 'node', arrange: 'row', share: 0.2 },
	...detour,
	{ id: 'strait', look: 'shelf', in: 'node', arrange: 'slots', slots: 1, shown: false },
	{
		id: 'containerd',
		look: 'repository',
		role: 'daemon',
		in: 'node',
		arrange: 'row',
		shown: false,
		state: { label: 'containerd' }
	},
	{ id: 'sockets', look: 'group', in: 'containerd', arrange: 'cells', slots: 3, share: 1 },
	{ ...dock, in: 'containerd', when: now },
	...direct,
	{
		id: 'runc',
		look: 'file',
		role: 'daemon',
		in: 'sockets',
		slot: 1,
		shown: false,
		state: { label: 'runc' }
	},
	{ id: 'narrow', look: 'group', in: 'node' },
	{ id: 'pods', look: 'group', in: 'node', arrange: 'row', equal: true, share: 1 },
	...berth(1),
	...berth(2)
] as const satisfies Structure['nodes'];
