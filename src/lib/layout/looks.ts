import type { Look } from '../model/index.ts';
import type { Shape } from './types.ts';

/** Height of one place of a shelf: a layer's bar and its number. */
export const slotHeight = 36;
export const slotGap = 6;

/** What layout must know about a look; lengths in units of the stage. */
export interface LookSpace {
	/** Where the name stands: on a line of its own at the top, in the middle of the box, or nowhere. */
	readonly name: 'heading' | 'middle' | 'none';
	/** Has an icon beside its heading. */
	readonly icon: boolean;
	/** Between the outline and what is inside. */
	readonly pad: number;
	/** Between two children. */
	readonly gap: number;
	readonly w: number;
	readonly h: Readonly<Record<Shape, number>>;
	/** Room at the left of what is inside, for a label. */
	readonly left: number;
	/** Room above what is inside, for a label. */
	readonly top: number;
	/** Room below what is inside, for an axis. */
	readonly bottom: number;
	/** Height of one of its numbered places. */
	readonly slot: number;
	/** What can travel: drawn above the links, may stand in front of others. */
	readonly moves: boolean;
	/** Without a name, its label is technical and stands in its middle. */
	readonly mono: boolean;
}

const same = (h: number) => ({ wide: h, tall: h });
const space = (of: Partial<LookSpace>): LookSpace => ({
	name: 'heading',
	icon: false,
	pad: 18,
	gap: 18,
	w: 0,
	h: same(0),
	left: 0,
	top: 0,
	bottom: 0,
	slot: slotHeight,
	moves: false,
	mono: false,
	...of
});

export const lookSpace = {
	group: space({ name: 'none', pad: 0, gap: 14, slot: 52 }),
	box: space({ name: 'middle', pad: 13, h: { wide: 60, tall: 54 } }),
	terminal: space({ icon: true, pad: 10, gap: 10, w: 368, h: { wide: 672, tall: 360 } }),
	screen: space({ name: 'none', pad: 10 }),
	daemon: space({ name: 'middle', icon: true, h: { wide: 156, tall: 92 } }),
	host: space({ pad: 20, gap: 20 }),
	store: space({ icon: true, pad: 14, gap: 14 }),
	shelf: space({ name: 'none', pad: 0 }),
	layer: space({ name: 'none', h: same(36), moves: true }),
	layers: space({ name: 'none', h: same(204) }),
	container: space({ icon: true, pad: 14, gap: 6 }),
	process: space({ name: 'middle', pad: 12, h: same(54) }),
	kernel: space({ name: 'middle', icon: true, pad: 10, h: same(62) }),
	registry: space({ icon: true, pad: 16, gap: 14 }),
	repository: space({ pad: 12, gap: 8 }),
	service: space({ name: 'middle', icon: true, pad: 14, h: { wide: 76, tall: 64 } }),
	tier: space({ name: 'none', pad: 8, h: same(68), left: 104, slot: 52 }),
	file: space({ name: 'middle', pad: 10, h: same(44), moves: true, mono: true }),
	document: space({ name: 'middle', pad: 19, h: same(52), moves: true, mono: true }),
	tag: space({ name: 'middle', pad: 22, h: same(44), moves: true, mono: true }),
	instruction: space({ name: 'middle', pad: 12, h: same(44), left: 34, mono: true }),
	clock: space({ name: 'none', w: 120, h: same(120) }),
	gauge: space({ name: 'none', w: 150, h: same(72) }),
	vm: space({ icon: true, pad: 16, gap: 12 }),
	wall: space({ name: 'none', pad: 12, gap: 12, top: 30 }),
	crowd: space({ name: 'none', w: 120, h: same(120) }),
	chart: space({ pad: 14, gap: 8, slot: 60, bottom: 48 }),
	bar: space({ name: 'none', h: same(60), left: 290 })
} as const satisfies Record<Look, LookSpace>;

/** Sizes of type on the stage, in units: 3 % of 900 is the least. */
export const nameSize = 34;
export const textSize = 27;
/** Height of the line on which a heading stands, from the top of the box. */
export const headingHeight = 56;
export const iconSize = 32;
export const iconGap = 10;
/** Names on the stage, and labels of messages and terminals, are set like this. */
export const nameStyle = { family: 'sans', weight: 600, size: nameSize } as const;
export const labelStyle = { family: 'mono', weight: 400, size: textSize } as const;
/** A message's pill. */
export const pillHeight = 44;
export const pillPad = 12;
/** Line distance in a terminal. */
export const terminalLine = 36;

/** Room right of the longest bar of a chart for its number. */
const numberRoom = 190;

/** The stretch in which the bars of a chart lie, from the left of a bar's box `w` units wide. */
export const plot = (w: number): { x: number; w: number } => {
	const { left } = lookSpace.bar;
	return { x: left, w: w - left - numberRoom };
};
