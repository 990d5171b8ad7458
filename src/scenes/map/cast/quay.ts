import { sign } from './parts.ts';

/** A container with its program. */
const container = <const Id extends string>(
	id: Id,
	within: string,
	label: string,
	share: number,
	door: string
) =>
	[
		{
			id,
			look: 'container',
			role: 'container',
			in: within,
			share,
			shown: false,
			state: { status: 'busy' }
		},
		{
			id: `${id}-program`,
			look: 'process',
			role: 'container',
			in: id,
			share: 1,
			shown: false,
			state: { label },
			door
		}
	] as const;

/** A host of a cluster: places for two containers; below them its copy of the image. */
const node = <const Id extends string>(id: Id, within: string, role: 'daemon' | 'plain') =>
	[
		{ id, look: 'box', role, in: within, share: 1, shown: false },
		{ id: `${id}-deck`, look: 'shelf', in: id, arrange: 'cells', slots: 2 },
		{ id: `${id}-hold`, look: 'shelf', role: 'image', in: id, arrange: 'stack', slots: 1 },
		...[0, 1].map(
			(slot) =>
				({
					id: `${id}-${slot === 0 ? 'a' : 'b'}`,
					look: 'process',
					role: 'container',
					in: `${id}-deck`,
					slot,
					shown: false
				}) as const
		)
	] as const;

/** Kubernetes has somebody for itself who decides; in Swarm the engines do. */
const control = {
	id: 'control',
	look: 'box',
	in: 'kube-whole',
	shown: false,
	state: { label: 'API' }
} as const;

/** Several hosts under one name. */
const cluster = <const Id extends 'swarm' | 'kube'>(id: Id, role: 'daemon' | 'plain') =>
	[
		{
			id,
			look: 'repository',
			role,
			in: id === 'swarm' ? 'fleet' : 'berths',
			named: true,
			share: id === 'swarm' ? 1 : 0,
			shown: false,
			state: { status: 'planned' },
			door: id === 'swarm' ? 'swarm' : 'kubernetes'
		},
		{
			id: `${id}-whole`,
			look: 'group',
			in: id,
			arrange: { wide: 'row', tall: 'column' },
			share: 1
		},
		...(id === 'kube' ? [control] : []),
		{
			id: `${id}-nodes`,
			look: 'group',
			in: `${id}-whole`,
			arrange: { wide: 'row', tall: 'column' },
			equal: true,
			share: 1
		},
		...node(`${id}-1`, `${id}-nodes`, role),
		...node(`${id}-2`, `${id}-nodes`, role),
		...node(`${id}-3`, `${id}-nodes`, role)
	] as const;

/** Right, where containers run: on one host, or on many. */
export const quay = [
	{ id: 'quay', look: 'group', in: 'map', share: 1 },
	...sign('run', 'quay', 'container', 'run'),
	{
		id: 'berths',
		look: 'group',
		in: 'quay',
		arrange: { wide: 'column', tall: 'row' },
		share: 1
	},
	{ id: 'host', look: 'repository', in: 'berths', share: 0.3, shown: false },
	{
		id: 'deck',
		look: 'group',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		share: 1
	},
	{ id: 'bridge', look: 'group', in: 'deck', arrange: { wide: 'column', tall: 'row' } },
	{
		id: 'compose',
		look: 'repository',
		role: 'client',
		in: 'bridge',
		named: true,
		shown: false,
		door: 'compose'
	},
	{ id: 'plans', look: 'group', in: 'compose', arrange: 'cells', slots: 1 },
	{
		id: 'plan',
		look: 'document',
		role: 'client',
		in: 'plans',
		slot: 0,
		shown: false,
		state: { label: 'yaml' }
	},
	{ id: 'stairs', look: 'group', in: 'bridge', share: 0.3 },
	{
		id: 'far-engine',
		look: 'repository',
		role: 'daemon',
		in: 'bridge',
		party: 'daemon',
		share: 1,
		shown: false,
		state: { label: 'Engine' }
	},
	{ id: 'berth', look: 'shelf', in: 'far-engine', arrange: 'cells', slots: 1 },
	{
		id: 'cargo',
		look: 'group',
		in: 'deck',
		arrange: { wide: 'row', tall: 'column' },
		share: 1
	},
	{ id: 'pair', look: 'group', in: 'cargo', share: 2 },
	{ id: 'upper', look: 'group', in: 'pair', arrange: 'row', equal: true, share: 1 },
	...container('first', 'upper', 'web', 1, 'container'),
	...container('second', 'upper', 'web', 1, 'vm-vs-container'),
	{ id: 'lower', look: 'shelf', role: 'image', in: 'pair', arrange: 'stack', slots: 3 },
	{
		id: 'single',
		look: 'group',
		in: 'cargo',
		arrange: { wide: 'column', tall: 'row' },
		share: 1
	},
	...container('third', 'single', 'db', 1, 'lifecycle'),
	{ id: 'under', look: 'shelf', role: 'image', in: 'single', arrange: 'stack', slots: 1 },
	{
		id: 'kernel',
		look: 'kernel',
		role: 'kernel',
		in: 'host',
		named: true,
		shown: false,
		door: 'os'
	},
	...cluster('kube', 'plain'),
	{
		id: 'fleet',
		look: 'group',
		in: 'berths',
		arrange: { wide: 'row', tall: 'column' },
		share: 0.8
	},
	...cluster('swarm', 'daemon'),
	{ id: 'slip', look: 'group', in: 'fleet' },
	{
		id: 'machine',
		look: 'box',
		role: 'machine',
		in: 'fleet',
		named: true,
		shown: false,
		door: 'machine'
	}
] as const;
