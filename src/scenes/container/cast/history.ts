import type { Structure } from '../../../lib/model/index.ts';
import { air, nest, only, process, wall } from '../parts.ts';

const when = only('history');

export const years = ['1979', '2002', '2006', '2008', '2013', '2015'] as const;

const layer = <const N extends number>(n: N) => ({
	id: `layer-${n}` as const,
	look: 'layer' as const,
	role: 'image' as const,
	in: 'stack',
	slot: n - 1,
	shown: false,
	state: { label: String(n) },
	when
});

/** What has become a standard. */
const spec = <const I extends string>(id: I, label: string, slot: number) => ({
	id,
	look: 'document' as const,
	role: 'registry' as const,
	in: 'table',
	slot,
	shown: false,
	state: { label },
	when
});

export const history = [
	{ id: 'timeline', look: 'group', in: 'host', arrange: 'cells', slots: 6, when },
	...years.map((year, slot) => ({
		id: `year-${year}` as const,
		look: 'tag' as const,
		role: 'kernel' as const,
		in: 'timeline',
		slot,
		state: { label: year, status: 'planned' as const },
		when
	})),
	{
		id: 'floor',
		look: 'group',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when
	},
	{
		id: 'container',
		look: 'container',
		role: 'container',
		in: 'floor',
		named: true,
		arrange: { wide: 'row', tall: 'column' },
		share: 5,
		shown: false,
		state: { status: 'busy' },
		when
	},
	{
		id: 'image',
		look: 'repository',
		role: 'image',
		in: 'container',
		named: true,
		share: 1,
		shown: false,
		when
	},
	air('image-air', 'image', 'history'),
	{ id: 'stack', look: 'shelf', role: 'image', in: 'image', arrange: 'stack', slots: 5, when },
	{ id: 'cell', look: 'group', in: 'container', share: 4, when },
	...nest('cell', 'history'),
	wall('wall-chroot', 'wall-mnt', 'chroot', 'history'),
	air('seat-air', 'wall-chroot', 'history'),
	process('process', 'wall-chroot', 'sh', 'history'),
	air('seat-air-2', 'wall-chroot', 'history'),
	{
		id: 'cgroup',
		look: 'gauge',
		role: 'kernel',
		in: 'cell',
		shown: false,
		state: { level: 0, label: 'cgroup' },
		when
	},
	layer(1),
	layer(2),
	layer(3),
	layer(4),
	layer(5),
	{
		id: 'standard',
		look: 'repository',
		role: 'registry',
		in: 'floor',
		named: true,
		share: 1,
		shown: false,
		when
	},
	air('standard-air', 'standard', 'history'),
	{ id: 'table', look: 'group', in: 'standard', arrange: 'slots', slots: 2, when },
	air('standard-air-2', 'standard', 'history'),
	spec('spec-image', 'image-spec', 0),
	spec('spec-runtime', 'runtime-spec', 1)
] as const satisfies Structure['nodes'];
