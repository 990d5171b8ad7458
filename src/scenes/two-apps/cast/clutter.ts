import type { Structure } from '../../../lib/model/index.ts';
import { app, exit, only } from '../parts.ts';

const when = only('clutter');

/**
 * What lies in three columns on either side, from the ground up: at the bottom of `b` the host's own.
 * On a narrow stage each row of `a` lies on one of `b`: no column of `a` is higher than that of `b`,
 * and none more than one lower.
 */
const heap = {
	a: [
		['node 9', 'python 2', 'ruby 2.3', 'gcc 5', 'lua 5'],
		['libssl 1.0', 'libxml2', 'jdk 8', 'libcurl', 'qt 4'],
		['libpng', 'ffmpeg', 'boost', 'rust 1']
	],
	b: [
		['perl 5', 'node 14', 'ruby 2.7', 'php 5', 'jdk 11'],
		['zlib', 'libssl 1.1', 'python 3', 'mysql 5', 'glib', 'cmake'],
		['tcl 8', 'libpq', 'redis 3', 'icu 60', 'go 1.4']
	]
} as const;

type Side = keyof typeof heap;

const sides = ['a', 'b'] as const;

/** From the highest row down; the topmost is for the hand. */
const heights = [6, 5, 4, 3, 2, 1, 0] as const;

export const brick = (label: string) => label.replaceAll(/[ .]/g, '-');

/** A place in the heap. */
export const spot = (side: Side, n: number, height: number) => ({
	in: `row-${side}-${height}`,
	slot: n
});

/** The bricks of one height on one side. */
export const row = (side: Side, height: number): string[] =>
	heap[side].flatMap((labels) => labels.slice(height, height + 1)).map(brick);

/** What comes last of all. */
export const late = ['rust 1', 'go 1.4'].map(brick);

/** Everything of one height, but what comes last. */
export const band = (height: number): string[] =>
	sides.flatMap((side) => row(side, height)).filter((id) => !late.includes(id));

const layer = (label: string, side: Side, n: number, height: number) =>
	({
		id: brick(label),
		look: 'layer',
		role: 'plain',
		...spot(side, n, height),
		shown: side === 'b' && height === 0,
		state: { label },
		when
	}) as const;

const rows = heights.flatMap((height) => [
	{
		id: `level-${height}`,
		look: 'group' as const,
		in: 'place',
		arrange: { wide: 'row' as const, tall: 'column' as const },
		equal: true,
		when
	},
	...sides.map((side) => ({
		id: `row-${side}-${height}`,
		look: 'group' as const,
		in: `level-${height}`,
		arrange: 'cells' as const,
		slots: 3,
		when
	}))
]);

const bricks = sides.flatMap((side) =>
	heap[side].flatMap((labels, n) => labels.map((label, height) => layer(label, side, n, height)))
);

/** What App 1 left, in colour: they lie on the grey ones. */
export const left = row('a', 0).map((id) => `left-${id}`);

const leftOver = heap.a.map(
	([label], n) =>
		({
			...layer(label, 'a', n, 0),
			id: `left-${brick(label)}`,
			role: 'machine'
		}) as const
);

export const clutter = [
	{ id: 'apps', look: 'group', in: 'host', arrange: 'row', equal: true, share: 1, when },
	{ ...app('app-1', 'apps', true, true), when },
	{ ...app('app-2', 'apps', true, false), when },
	{ ...app('app-3', 'apps', true, false), when },
	...exit('app-3', 'clutter'),
	{
		id: 'place',
		look: 'wall',
		role: 'machine',
		in: 'host',
		state: { label: '/usr' },
		when
	},
	...rows,
	...bricks,
	...leftOver,
	{
		id: 'hand',
		look: 'tag',
		role: 'client',
		...spot('a', 0, 5),
		shown: false,
		state: { label: 'rm ?' },
		when
	}
] as const satisfies Structure['nodes'];

export const clutterLinks = [
	{ id: 'uses', from: 'app-3', to: 'place', when }
] as const satisfies Structure['links'];
