import type { Structure } from '../../lib/model/index.ts';

/** Kubernetes with dockerd in its nodes, up to 1.23; and without, since 1.24. */
export const before = { version: 'before' } as const;
export const now = { version: 'now' } as const;

/** Where images come from: your machine, and the registry. */
const origin = [
	{ id: 'origin', look: 'group', in: 'scene', arrange: 'row' },
	{ id: 'dev', look: 'vm', role: 'client', in: 'origin', named: true },
	{ id: 'bench', look: 'group', in: 'dev', arrange: 'cells', slots: 2 },
	{
		id: 'docker',
		look: 'tag',
		role: 'daemon',
		in: 'bench',
		slot: 0,
		state: { label: 'docker' }
	},
	{
		id: 'image',
		look: 'document',
		role: 'image',
		in: 'bench',
		slot: 1,
		shown: false,
		state: { label: 'web:1' }
	},
	{ id: 'registry', look: 'registry', role: 'registry', in: 'origin', named: true, share: 1 },
	{ id: 'repository', look: 'group', in: 'registry', arrange: 'cells', slots: 1 },
	{
		id: 'image-far',
		look: 'document',
		role: 'image',
		in: 'repository',
		slot: 0,
		shown: false,
		state: { label: 'web:1' }
	}
] as const;

/** What is wanted, and who sees to it. */
const plane = [
	{ id: 'cluster', look: 'group', in: 'scene', arrange: { wide: 'row', tall: 'column' }, share: 1 },
	{ id: 'plane-row', look: 'group', in: 'cluster', arrange: 'row' },
	{ id: 'plane', look: 'host', in: 'plane-row', named: true },
	{ id: 'plane-void', look: 'group', in: 'plane-row', share: 1 },
	{ id: 'head', look: 'group', in: 'plane', arrange: { wide: 'column', tall: 'row' }, share: 1 },
	{ id: 'api', look: 'box', role: 'machine', in: 'head', named: true, share: 1 },
	{
		id: 'gauge',
		look: 'gauge',
		role: 'container',
		in: 'head',
		state: { label: 'web 0/0', level: 0 }
	},
	{ id: 'air', look: 'group', in: 'plane' },
	{ id: 'parts', look: 'group', in: 'plane', arrange: { wide: 'column', tall: 'row' } },
	{ id: 'etcd', look: 'box', role: 'machine', in: 'parts', share: 1, state: { label: 'etcd' } },
	{
		id: 'controllers',
		look: 'box',
		role: 'machine',
		in: 'parts',
		share: 1,
		state: { label: 'controllers' }
	},
	{
		id: 'scheduler',
		look: 'box',
		role: 'machine',
		in: 'parts',
		share: 1,
		state: { label: 'scheduler' }
	}
] as const;

const kubelet = {
	id: 'kubelet',
	look: 'repository',
	role: 'machine',
	in: 'brains',
	state: { label: 'kubelet' }
} as const;

const pulled = {
	id: 'image-near',
	look: 'document',
	role: 'image',
	shown: false,
	state: { label: 'web:1' }
} as const;

/** One node: the kubelet, what it speaks to, and the pods. */
const node = [
	{
		id: 'node',
		look: 'host',
		in: 'cluster',
		arrange: { wide: 'row', tall: 'column' },
		named: true,
		share: 1
	},
	{ id: 'brains', look: 'group', in: 'node', arrange: 'row' },
	{ ...kubelet, when: before },
	{ ...kubelet, share: 1, when: now },
	{ id: 'beside', look: 'group', in: 'brains', share: 1, when: now },
	{
		id: 'pegs',
		look: 'group',
		in: 'kubelet',
		arrange: 'cells',
		slots: 1,
		when: before
	},
	{
		id: 'dockershim',
		look: 'file',
		role: 'daemon',
		in: 'pegs',
		slot: 0,
		state: { label: 'dockershim' },
		when: before
	},
	{ id: 'gap', look: 'group', in: 'brains', arrange: 'cells', slots: 1, when: before },
	/* Nothing to be seen: while it is there, the kubelet reaches containerd by itself. */
	{ id: 'bridge', look: 'group', in: 'gap', slot: 0, shown: false, when: before },
	{
		id: 'dockerd',
		look: 'repository',
		role: 'daemon',
		in: 'brains',
		share: 1,
		state: { label: 'dockerd' },
		when: before
	},
	{ id: 'store', look: 'group', in: 'dockerd', arrange: 'cells', slots: 1, when: before },
	{ ...pulled, in: 'store', slot: 0, when: before },
	{ id: 'reach', look: 'group', in: 'node', arrange: 'slots', slots: 1, when: before },

	/* Where dockerd stood. */
	{
		id: 'reach',
		look: 'group',
		in: 'node',
		arrange: { wide: 'slots', tall: 'cells' },
		slots: 4,
		when: now
	},
	{
		id: 'former',
		look: 'tag',
		role: 'daemon',
		in: 'reach',
		slot: 1,
		shown: false,
		state: { label: 'dockerd', status: 'ended' },
		when: now
	},
	{ id: 'works', look: 'group', in: 'node', share: 1 },
	{
		id: 'containerd',
		look: 'repository',
		role: 'daemon',
		in: 'works',
		state: { label: 'containerd' }
	},
	{ id: 'sockets', look: 'group', in: 'containerd', arrange: 'cells', slots: 3 },
	{
		id: 'plug',
		look: 'tag',
		role: 'daemon',
		in: 'sockets',
		slot: 0,
		state: { label: 'CRI' },
		when: now
	},
	{ ...pulled, in: 'sockets', slot: 2, when: now },
	{
		id: 'runc',
		look: 'file',
		role: 'daemon',
		in: 'sockets',
		slot: 1,
		shown: false,
		state: { label: 'runc' }
	},
	{ id: 'strait', look: 'shelf', in: 'works', arrange: 'slots', slots: 1, shown: false },
	{ id: 'shims', look: 'group', in: 'works', arrange: 'row', equal: true },
	{ id: 'pods', look: 'group', in: 'works', arrange: 'row', equal: true, share: 1 },
	...([1, 2] as const).flatMap(
		(n) =>
			[
				{
					id: `shim-${n}`,
					look: 'box',
					role: 'daemon',
					in: 'shims',
					shown: false,
					state: { label: 'shim' }
				},
				{
					id: `pod-${n}`,
					look: 'wall',
					role: 'machine',
					in: 'pods',
					shown: false,
					state: { label: 'pod', status: 'planned' }
				},
				{
					id: `web-${n}`,
					look: 'container',
					role: 'container',
					in: `pod-${n}`,
					share: 1,
					shown: false,
					state: { label: 'web', status: 'busy' }
				}
			] as const
	)
] as const;

export const nodes = [
	{ id: 'scene', look: 'group', share: 1 },
	...origin,
	...plane,
	...node
] as const satisfies Structure['nodes'];

export const links = [
	{ id: 'push', from: 'dev', to: 'registry' },
	{ id: 'apply', from: 'dev', to: 'plane' },
	{ id: 'watch', from: 'plane', to: 'kubelet' },
	{ id: 'hire', from: 'kubelet', to: 'dockerd', when: before },
	{ id: 'serve', from: 'dockerd', to: 'containerd', when: before },
	{ id: 'cri', from: 'kubelet', to: 'containerd', with: 'bridge', when: before },
	{ id: 'cri', from: 'kubelet', to: 'sockets', when: now },
	{ id: 'pull', from: 'dockerd', to: 'registry', when: before },
	{ id: 'pull', from: 'containerd', to: 'registry', when: now },
	{ id: 'start-1', from: 'containerd', to: 'shim-1' },
	{ id: 'start-2', from: 'containerd', to: 'shim-2' }
] as const satisfies Structure['links'];
