import type { Structure } from '../../../lib/model/index.ts';

const turned = { wide: 'row', tall: 'column' } as const;

/** One of those that speak with the API server, and with nobody else. */
const part = <const Id extends string>(id: Id) => ({
	id,
	look: 'box' as const,
	role: 'machine' as const,
	in: 'parts',
	share: 1,
	shown: false,
	state: { label: id }
});

/** What is wanted, and who sees to it: the control plane. */
export const plane = [
	{ id: 'near', look: 'group', in: 'cluster', arrange: 'row' },
	{
		id: 'plane',
		look: 'host',
		in: 'near',
		arrange: { wide: 'column', tall: 'row' },
		share: 3
	},
	/* Upright, images pass here on their way to the node. */
	{ id: 'near-void', look: 'group', in: 'near', share: 1 },
	{ id: 'api', look: 'repository', role: 'machine', in: 'plane', named: true, share: 1 },
	{ id: 'api-air', look: 'group', in: 'api', share: 1 },
	{
		id: 'gauge',
		look: 'gauge',
		role: 'container',
		in: 'api',
		shown: false,
		state: { label: 'web 0/2', level: 0 }
	},
	{ id: 'hub', look: 'shelf', in: 'plane', arrange: 'slots', slots: 1, shown: false },
	{ id: 'parts', look: 'group', in: 'plane', arrange: turned },
	{
		id: 'etcd',
		look: 'repository',
		role: 'machine',
		in: 'parts',
		shown: false,
		state: { label: 'etcd' }
	},
	{ id: 'pages', look: 'group', in: 'etcd', arrange: 'cells', slots: 1 },
	{
		id: 'wish',
		look: 'file',
		role: 'container',
		in: 'pages',
		slot: 0,
		shown: false,
		state: { label: 'web: 2' }
	},
	part('controllers'),
	part('scheduler')
] as const satisfies Structure['nodes'];
