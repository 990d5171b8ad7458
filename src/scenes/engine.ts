import type { Structure } from '../lib/model/index.ts';

/** What containerd calls, and containerd: they stand in a row, the last to be called first. */
export const chain = [
	{ id: 'runc', look: 'box', role: 'daemon', in: 'chain', named: true, shown: false },
	{ id: 'shim', look: 'box', role: 'daemon', in: 'chain', named: true, shown: false },
	{
		id: 'containerd',
		look: 'box',
		role: 'daemon',
		in: 'chain',
		named: true,
		party: 'containerd'
	}
] as const satisfies Structure['nodes'];

/** A container that is yet to be made, with its process and its writable layer; below it stands an image. */
export const container = [
	{
		id: 'container',
		look: 'container',
		role: 'container',
		in: 'inside',
		named: true,
		share: 1,
		shown: false,
		state: { status: 'planned' }
	},
	{
		id: 'process',
		look: 'process',
		role: 'container',
		in: 'container',
		shown: false,
		state: { label: 'init' }
	},
	{ id: 'air', look: 'group', in: 'container', share: 1 },
	{
		id: 'upper',
		look: 'layer',
		role: 'container',
		in: 'container',
		shown: false,
		state: { label: 'rw' }
	}
] as const satisfies Structure['nodes'];
