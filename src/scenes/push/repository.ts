import type { Structure } from '../../lib/model/index.ts';
import { named } from './layers.ts';

export type When = NonNullable<Structure['nodes'][number]['when']>;

interface Stock {
	/** How many tags it will have. */
	readonly flags: number;
	/** Does it have the image from the beginning? */
	readonly has: boolean;
	readonly layers?: 1 | 3;
	/** Are layers sent to it? Then it has a place for each of them to arrive at. */
	readonly receives?: boolean;
	readonly when: When;
}

const group = { look: 'group' } as const;

/** A tag beside the manifest. */
const oneFlag = (id: string, when: When) => [
	{ ...group, id: `${id}-papers`, in: id, arrange: 'cells' as const, slots: 2, when }
];

/** Two tags, one above the other, beside the manifest. */
const manyFlags = (id: string, when: When) => [
	{ ...group, id: `${id}-top`, in: id, arrange: 'row' as const, when },
	{
		...group,
		id: `${id}-flags`,
		in: `${id}-top`,
		arrange: 'slots' as const,
		slots: 2,
		share: 1,
		when
	},
	{
		...group,
		id: `${id}-papers`,
		in: `${id}-top`,
		arrange: 'cells' as const,
		slots: 1,
		share: 1,
		when
	}
];

/**
 * A repository in the registry: on top its tags and the manifest that they point to, below it what that
 * lists: the config and the layers; at the bottom, side by side, the layers that still arrive. What
 * stands in it bears its id as a prefix.
 */
export function repository<const I extends string>(
	id: I,
	{ flags, has, layers = 3, receives = false, when }: Stock
) {
	const part = <const P extends string>(name: P) => `${id}-${name}` as const;
	const label = id === 'private' ? '1' : '1.0';
	const paper = { look: 'document', role: 'image', when } as const;
	const manifest = {
		...paper,
		in: part('papers'),
		slot: flags > 1 ? 0 : 1,
		state: { label: 'manifest' }
	} as const;
	const flag = { look: 'tag', role: 'image', shown: false, when } as const;
	const packed = { look: 'layer', role: 'image', in: part('shelf'), shown: has, when } as const;
	const arrange = layers > 1 ? 'stack' : 'cells';
	const shelf = { look: 'shelf', role: 'image', arrange, when } as const;
	const numbers = ([1, 2, 3] as const).slice(0, layers);
	return [
		{ id, look: 'repository', role: 'registry', in: 'registry', named: true, when },
		...(flags > 1 ? manyFlags(id, when) : oneFlag(id, when)),
		{ id: part('places'), look: 'group', in: id, arrange: 'row', when },
		{ id: part('blobs'), look: 'group', in: part('places'), arrange: 'cells', slots: 1, when },
		{ ...shelf, id: part('shelf'), in: part('places'), slots: layers, share: 1 },
		...(receives
			? [
					{ ...group, id: part('door'), in: id, arrange: 'row' as const, when },
					...numbers.toReversed().map((n) => ({
						...shelf,
						id: part(`dock-${n}`),
						in: part('door'),
						slots: 1,
						share: 1,
						shown: false,
						state: { status: 'planned' as const, count: 1, label: '' }
					}))
				]
			: []),
		{
			...flag,
			id: part('flag'),
			in: part(flags > 1 ? 'flags' : 'papers'),
			slot: 0,
			shown: has,
			state: { label }
		},
		...(flags > 1
			? [{ ...flag, id: part('flag-2'), in: part('flags'), slot: 1, state: { label: 'stable' } }]
			: []),
		/* What it has had for long, and what this push brings. */
		...(has ? [{ ...manifest, id: part('kept') }] : []),
		{ ...manifest, id: part('manifest'), shown: false },
		{
			...paper,
			id: part('config'),
			in: part('blobs'),
			slot: 0,
			shown: has,
			state: { label: 'config' }
		},
		...numbers.map((n) => ({
			...packed,
			id: part(`blob-${n}`),
			slot: n - 1,
			state: { label: receives ? String(n) : named(n), status: 'planned' as const }
		}))
	] as const satisfies Structure['nodes'];
}
