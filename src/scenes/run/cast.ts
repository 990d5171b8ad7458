import type { Structure } from '../../lib/model/index.ts';
import { chain, container } from '../engine.ts';
import { ifMissing, ifPresent } from './recordings.ts';

/** The layers as bars that move: from the registry's shelf, or in the stack from the beginning. */
const layer = <const N extends number>(n: N) => [
	{
		id: `layer-${n}` as const,
		look: 'layer' as const,
		role: 'image' as const,
		in: 'shelf',
		slot: n - 1,
		shown: false,
		state: { label: String(n), status: 'planned' as const },
		when: ifMissing
	},
	{
		id: `layer-${n}` as const,
		look: 'layer' as const,
		role: 'image' as const,
		in: 'stack',
		slot: n - 1,
		state: { label: String(n) },
		when: ifPresent
	}
];

/** Who is on the stage, and what stands in what. */
export const nodes = [
	{ id: 'client', look: 'terminal', role: 'client', named: true, party: 'client' },
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1.97 },
	{ id: 'second', look: 'screen', role: 'client', in: 'client', share: 1, shown: false },
	{ id: 'host', look: 'host', named: true },
	{ id: 'daemon', look: 'daemon', role: 'daemon', in: 'host', named: true, party: 'daemon' },
	{ id: 'chain', look: 'group', in: 'host', arrange: 'row' },
	...chain,
	{ id: 'inside', look: 'group', in: 'host', arrange: 'row', share: 1 },
	...container,
	{
		id: 'lower',
		look: 'layers',
		role: 'image',
		in: 'container',
		shown: false,
		state: { count: 5 }
	},
	{ id: 'images', look: 'store', role: 'image', in: 'inside', named: true, share: 1.5 },
	{ id: 'places', look: 'group', in: 'images', arrange: 'row', share: 1 },
	{
		id: 'stack',
		look: 'shelf',
		role: 'image',
		in: 'places',
		arrange: 'stack',
		slots: 5,
		share: 2
	},
	{ id: 'dock', look: 'shelf', in: 'places', arrange: 'stack', slots: 5, share: 1 },
	{ id: 'kernel', look: 'kernel', role: 'kernel', in: 'host', named: true },
	{ id: 'registry', look: 'registry', role: 'registry', named: true, party: 'registry' },
	{ id: 'nginx', look: 'repository', role: 'registry', in: 'registry', named: true },
	{
		id: 'shelf',
		look: 'shelf',
		role: 'image',
		in: 'nginx',
		arrange: 'stack',
		slots: 5,
		state: { count: 5 }
	},
	...layer(1),
	...layer(2),
	...layer(3),
	...layer(4),
	...layer(5)
] as const satisfies Structure['nodes'];

/** Who talks to whom. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon', lanes: 3 },
	{ id: 'hub', from: 'daemon', to: 'registry', lanes: 3 },
	{ id: 'grpc', from: 'daemon', to: 'containerd' },
	{ id: 'spawn', from: 'containerd', to: 'shim' },
	{ id: 'exec', from: 'shim', to: 'runc' },
	{ id: 'makes', from: 'runc', to: 'container' },
	{ id: 'parent', from: 'shim', to: 'container', with: 'process' }
] as const satisfies Structure['links'];
