import type { Structure } from '../../../lib/model/index.ts';
import { before, now } from '../cases.ts';
import { node } from './node.ts';
import { origin } from './origin.ts';
import { plane } from './plane.ts';

export const nodes = [
	{ id: 'scene', look: 'group', share: 1 },
	...origin,
	{
		id: 'cluster',
		look: 'group',
		in: 'scene',
		arrange: { wide: 'row', tall: 'column' },
		share: 1
	},
	...plane,
	...node
] as const satisfies Structure['nodes'];

export const links = [
	{ id: 'push', from: 'dev', to: 'registry' },
	{ id: 'apply', from: 'dev', to: 'api', with: 'kubectl' },
	{ id: 'keep', from: 'api', to: 'etcd' },
	{ id: 'create', from: 'controllers', to: 'api' },
	{ id: 'assign', from: 'scheduler', to: 'api' },
	{ id: 'watch', from: 'kubelet', to: 'api' },
	{ id: 'hire', from: 'kubelet', to: 'dockerd', when: before },
	{ id: 'serve', from: 'dockerd', to: 'containerd', when: before },
	{ id: 'cri', from: 'kubelet', to: 'containerd', with: 'bridge', when: before },
	{ id: 'cri', from: 'kubelet', to: 'containerd', when: now },
	{ id: 'pull', from: 'registry', to: 'dock', with: 'dockerd', when: before },
	{ id: 'pull', from: 'registry', to: 'dock', with: 'containerd', when: now },
	{ id: 'start-1', from: 'containerd', to: 'shim-1' },
	{ id: 'start-2', from: 'containerd', to: 'shim-2' }
] as const satisfies Structure['links'];
