import type { Structure } from '../../../lib/model/index.ts';

/** Where images come from: your machine, and the registry. */
export const origin = [
	{ id: 'origin', look: 'group', in: 'scene', arrange: 'row' },
	/* As wide as the control plane below it, the registry as the node. */
	{ id: 'dev', look: 'vm', role: 'client', in: 'origin', named: true, share: 0.262 },
	{ id: 'tools', look: 'group', in: 'dev', arrange: { wide: 'row', tall: 'column' } },
	{ id: 'bench', look: 'group', in: 'tools', arrange: 'cells', slots: 2, share: 2 },
	{
		id: 'docker',
		look: 'file',
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
	{ id: 'desk', look: 'group', in: 'tools', arrange: 'cells', slots: 1, share: 1 },
	{
		id: 'kubectl',
		look: 'file',
		role: 'machine',
		in: 'desk',
		slot: 0,
		shown: false,
		state: { label: 'kubectl' }
	},
	{ id: 'far', look: 'group', in: 'origin', arrange: 'row', share: 0.738 },
	{ id: 'far-void', look: 'group', in: 'far' },
	{ id: 'registry', look: 'registry', role: 'registry', in: 'far', named: true, share: 1 },
	{ id: 'repository', look: 'group', in: 'registry', arrange: 'cells', slots: 2 },
	{
		id: 'image-far',
		look: 'document',
		role: 'image',
		in: 'repository',
		slot: 0,
		shown: false,
		state: { label: 'web:1' }
	}
] as const satisfies Structure['nodes'];
