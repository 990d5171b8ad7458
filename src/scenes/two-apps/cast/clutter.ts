import type { Structure } from '../../../lib/model/index.ts';
import { app, only } from '../parts.ts';

const when = only('clutter');

/** What three projects, and others before and after them, have left: in columns, from the ground up. */
const heap = {
	a: [
		['node 9', 'python 2', 'ruby 2.3', 'gcc 5', 'tcl 8'],
		['libssl 1.0', 'zlib', 'jdk 8', 'libcurl', 'perl 5', 'qt 4', 'lua 5'],
		['libpng', 'ffmpeg', 'libjpeg', 'boost', 'gtk 2', 'opencv']
	],
	b: [
		['node 14', 'python 3', 'ruby 2.7', 'php 5', 'mysql 5', 'jdk 11', 'glib', 'cmake'],
		['libssl 1.1', 'libpq', 'redis 3', 'libtiff', 'icu 60'],
		['libxml2', 'php 7', 'sqlite 3', 'rust 1', 'go 1.4']
	]
} as const;

type Side = keyof typeof heap;

/** One more than the highest column has: the hand must find room above it. */
const slots = 9;

export const brick = (label: string) => label.replaceAll(/[ .]/g, '-');
export const column = (side: Side, n: number) => `column-${side}-${n}`;

/** The bricks of one height, left or right. */
export const row = (side: Side, height: number): string[] =>
	heap[side].flatMap((labels) => labels.slice(height, height + 1)).map(brick);

/** What comes last of all. */
export const late = ['rust 1', 'go 1.4'].map(brick);

/** Everything from a height up to below another one, but what comes last. */
export const band = (from: number, to: number): string[] =>
	Array.from({ length: to - from }, (_, i) => [...row('a', from + i), ...row('b', from + i)])
		.flat()
		.filter((id) => !late.includes(id));

const half = <const S extends Side>(side: S) =>
	[
		{
			id: `half-${side}` as const,
			look: 'group',
			in: 'place',
			arrange: 'row',
			equal: true,
			share: 1,
			when
		},
		...heap[side].flatMap((labels, n) => [
			{
				id: column(side, n),
				look: 'group' as const,
				in: `half-${side}`,
				arrange: 'stack' as const,
				slots,
				when
			},
			...labels.map((label, slot) => ({
				id: brick(label),
				look: 'layer' as const,
				role: 'plain' as const,
				in: column(side, n),
				slot,
				shown: false,
				state: { label },
				when
			}))
		])
	] as const;

export const clutter = [
	{ id: 'apps', look: 'group', in: 'host', arrange: 'row', equal: true, share: 1, when },
	{ ...app('app-1', 'apps', true, true), when },
	{ ...app('app-2', 'apps', true, true), when },
	{ ...app('app-3', 'apps', true, true), when },
	{
		id: 'place',
		look: 'wall',
		role: 'machine',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		equal: true,
		state: { label: '/usr/local' },
		when
	},
	...half('a'),
	...half('b'),
	{
		id: 'hand',
		look: 'tag',
		role: 'client',
		in: column('a', 0),
		slot: 5,
		shown: false,
		state: { label: 'rm ?' },
		when
	}
] as const satisfies Structure['nodes'];

export const clutterLinks = [
	{ id: 'uses', from: 'app-3', to: 'place', when }
] as const satisfies Structure['links'];
