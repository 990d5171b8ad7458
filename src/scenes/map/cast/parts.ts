/** The image of the story, from the bottom up: its layers are its cargo wherever it goes. */
export const layers = ['base', 'node', 'web'] as const;
export type Layer = (typeof layers)[number];

/** The lane of a layer on its way: the uppermost has the first. */
export const laneOf = (layer: Layer): number => 2 - layers.indexOf(layer);

/** Where the registry keeps them, above what it has in stock. */
export const stockSlot = (layer: Layer): number => 4 + layers.indexOf(layer);

/** A copy of a layer, packed for the way; without a word where it travels in a crowd. */
export const packed = <const Id extends string>(
	id: Id,
	label: string,
	within: string,
	slot: number
) =>
	({
		id,
		look: 'layer',
		role: 'image',
		in: within,
		slot,
		shown: false,
		state: { ...(label && { label }), status: 'planned' }
	}) as const;

/** A word that leads to what stands below it: over its full width, or, on a phone, a flag at the left. */
export const sign = <
	const Id extends 'build' | 'ship' | 'run',
	const R extends 'image' | 'registry' | 'container'
>(
	id: Id,
	within: string,
	role: R,
	door: string
) =>
	[
		{ id: `${id}-head`, look: 'group', in: within, arrange: { wide: 'column', tall: 'row' } },
		{ id, look: 'tag', role, in: `${id}-head`, named: true, shown: false, door },
		{ id: `${id}-rest`, look: 'group', in: `${id}-head`, share: 1 }
	] as const;
