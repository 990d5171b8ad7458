import type { Structure } from '../../../lib/model/index.ts';
import { air, app, exit, only } from '../parts.ts';

const when = only('collide');

/** Never seen: it gives a node version its size. */
const bulk = <const I extends string>(id: I) =>
	[
		{
			id: `${id}-bulk` as const,
			look: 'group',
			in: id,
			arrange: { wide: 'row', tall: 'column' },
			when
		},
		{
			id: `${id}-broad` as const,
			look: 'group',
			in: `${id}-bulk`,
			arrange: 'cells',
			slots: 3,
			when
		},
		{
			id: `${id}-high` as const,
			look: 'group',
			in: `${id}-bulk`,
			arrange: 'slots',
			slots: 2,
			when
		}
	] as const;

/** A place in which one version of Node fits exactly. */
const bed = <const I extends string>(id: I, within: string) =>
	[
		{ id, look: 'group', in: within, when },
		{ id: `${id}-mould` as const, look: 'box', in: id, share: 1, shown: false, when },
		...bulk(`${id}-mould`)
	] as const;

const version = <const I extends string>(id: I, within: string) =>
	[
		{
			id,
			look: 'box',
			role: 'image',
			in: within,
			named: true,
			shown: id === 'node-9',
			when
		},
		...bulk(id)
	] as const;

/** The host's own place for programs; only one of them can be called node. */
const place = [
	{
		id: 'place',
		look: 'wall',
		role: 'machine',
		in: 'host',
		arrange: 'row',
		state: { label: '/usr/local/bin' },
		when
	},
	air('place-left', 'place', 1, 'collide'),
	...bed('left', 'place'),
	{
		id: 'seat',
		look: 'box',
		role: 'machine',
		in: 'place',
		state: { status: 'planned' },
		when
	},
	...bed('seat-bed', 'seat'),
	...bed('right', 'place'),
	air('place-right', 'place', 1, 'collide')
] as const;

/** A container's port, level with the host's port that leads to it. */
const port = <const N extends 1 | 2>(n: N) => {
	const door = {
		id: `port-${n}` as const,
		look: 'box',
		role: 'container',
		in: `ports-${n}`,
		shown: false,
		state: { label: ':3000' },
		when
	} as const;
	const rest = air(`ports-rest-${n}` as const, `ports-${n}`, 1, 'collide');
	return [
		{
			id: `ports-${n}` as const,
			look: 'group',
			in: `container-${n}`,
			arrange: 'row',
			when
		},
		...(n === 1 ? ([rest, door] as const) : ([door, rest] as const))
	] as const;
};

/** Never seen: as high as a port, it keeps what is in both containers level. */
const level = <const N extends 1 | 2>(n: N) =>
	({
		id: `level-${n}` as const,
		look: 'box',
		in: `container-${n}`,
		shown: false,
		state: { label: '-' },
		when
	}) as const;

/** An application and, later, the container around it, with files and a network of its own. */
const home = <const N extends 1 | 2>(n: N) =>
	[
		{
			id: `container-${n}` as const,
			look: 'container',
			role: 'container',
			in: 'floor',
			share: 1,
			shown: false,
			state: { label: `app${n}`, status: 'busy' },
			when
		},
		...(n === 1 ? port(n) : [level(n)]),
		air(`above-${n}` as const, `container-${n}`, 0.1, 'collide'),
		{
			id: `body-${n}` as const,
			look: 'group',
			in: `container-${n}`,
			arrange: { wide: 'row', tall: 'column' },
			share: 0.7,
			when
		},
		{ ...app(`app-${n}` as const, `body-${n}`, false, n === 1), when },
		...exit(`app-${n}` as const, 'collide'),
		air(`reach-${n}` as const, `body-${n}`, 0.5, 'collide'),
		{
			id: `own-${n}` as const,
			look: 'wall',
			role: 'container',
			in: `body-${n}`,
			shown: false,
			state: { label: '/usr/local/bin' },
			when
		},
		{ id: `own-bed-${n}` as const, look: 'group', in: `own-${n}`, share: 1, when },
		...(n === 1 ? version('node-9', 'own-bed-1') : version('node-14', 'own-bed-2')),
		air(`own-below-${n}` as const, `own-bed-${n}`, 1, 'collide'),
		air(`below-${n}` as const, `container-${n}`, 0.1, 'collide'),
		...(n === 1 ? [level(n)] : port(n)),
		/* As long as this is there, the application looks for its node on the host. */
		{ id: `free-${n}` as const, look: 'group', in: `reach-${n}`, when }
	] as const;

/** The host's ports, and who calls there. */
const doors = [
	air('strait-1', 'floor', 0.1, 'collide'),
	{ id: 'doors', look: 'group', in: 'floor', when },
	/* As high as the heading of a container. */
	{ id: 'doors-head', look: 'group', in: 'doors', arrange: 'cells', slots: 1, when },
	...([1, 2] as const).flatMap(
		(n) =>
			[
				...(n === 2
					? ([
							air('doors-upper', 'doors', 1, 'collide'),
							{
								id: 'browser',
								look: 'box',
								role: 'client',
								in: 'doors',
								named: true,
								shown: false,
								when
							},
							air('doors-lower', 'doors', 1, 'collide')
						] as const)
					: []),
				{
					id: `door-${n}` as const,
					look: 'box',
					role: 'daemon',
					in: 'doors',
					shown: false,
					state: { label: `:800${n}` },
					when
				}
			] as const
	),
	air('doors-below', 'doors', 0, 'collide'),
	air('strait-2', 'floor', 0.1, 'collide')
] as const;

export const collide = [
	...place,
	{ id: 'floor', look: 'group', in: 'host', arrange: 'row', share: 1, when },
	...home(1),
	...doors,
	...home(2),
	{ id: 'kernel', look: 'kernel', role: 'kernel', in: 'host', named: true, when }
] as const satisfies Structure['nodes'];

const linksOf = <const N extends 1 | 2>(n: N) =>
	[
		{
			id: `asks-${n}` as const,
			from: `app-${n}`,
			to: 'place',
			with: `free-${n}`,
			when
		},
		{ id: `finds-${n}` as const, from: `app-${n}`, to: `own-${n}`, when },
		{ id: `knocks-${n}` as const, from: 'browser', to: `door-${n}`, when },
		{ id: `leads-${n}` as const, from: `door-${n}`, to: `port-${n}`, when },
		{ id: `calls-${n}` as const, from: `container-${n}`, to: 'kernel', when }
	] as const;

export const collideLinks = [...linksOf(1), ...linksOf(2)] as const satisfies Structure['links'];
