import type { Structure } from '../../lib/model/index.ts';
import { chained, notMoved, only } from './cases.ts';
import { containers, ports } from './cast/containers.ts';
import { elsewhere } from './cast/elsewhere.ts';
import { host, images, staff } from './cast/host.ts';

/** Who is on the stage, and what stands in what. */
export const nodes = [
	{
		id: 'origin',
		look: 'group',
		arrange: { wide: 'column', tall: 'row' },
		share: 1,
		when: only('moved')
	},
	...staff.map((node) => ({ when: notMoved, ...node })),
	...elsewhere,
	...host,
	...ports,
	...containers,
	...images
] as const satisfies Structure['nodes'];

/** From the shim to the container whose parent it is. */
const parent = <const C extends string>(to: C, from: string) => ({
	id: 'parent' as const,
	from: 'shim',
	to,
	with: from
});

/** Who talks to whom. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon', lanes: 3, when: notMoved },
	{ id: 'grpc', from: 'daemon', to: 'containerd', when: chained },
	{ id: 'spawn', from: 'containerd', to: 'shim', when: chained },
	{ ...parent('container', 'container'), when: only('life', 'inside') },
	{ ...parent('job', 'program'), when: only('exit') },
	{ ...parent('sleeper', 'sleep'), when: only('kill') },
	{ ...parent('hog', 'tail'), when: only('oom') },
	{ id: 'limit', from: 'kernel', to: 'sleeper', when: only('kill') },
	{ id: 'limit', from: 'kernel', to: 'hog', when: only('oom') },
	{ id: 'hub', from: 'far-daemon', to: 'registry', lanes: 3, when: only('moved') }
] as const satisfies Structure['links'];
