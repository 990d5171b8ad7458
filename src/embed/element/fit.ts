import { stageSize, type Shape } from '../../lib/layout/types.ts';

/** CSS pixels: the room of an element; without a height the picture decides it. */
export interface Room {
	readonly width: number;
	readonly height?: number | undefined;
	/** What caption and controls take of the height. */
	readonly bars: number;
}

/**
 * The room of a host; its own height, if it has one, is what is left when we take no room.
 * @param ours what of us stands in it
 */
export function roomOf(host: HTMLElement, ours: HTMLElement, bars = 0): Room {
	ours.hidden = true;
	const height = host.clientHeight;
	ours.hidden = false;
	// Where a host's style has made it inline, it has no width of its own.
	const width = host.clientWidth || ours.getBoundingClientRect().width;
	return { width, height: height > 40 ? height : undefined, bars };
}

/** Narrower than this, the letters of a wide picture would be under 10 px. */
export const narrow = 600;

/** The shape that is drawn larger in a room; where the height is free, the one that can be read. */
export function shapeIn({ width, height, bars }: Room): Shape {
	if (height === undefined) return width < narrow ? 'tall' : 'wide';
	const scale = ({ w, h }: { w: number; h: number }) =>
		Math.min(width / w, Math.max(0, height - bars) / h);
	return scale(stageSize.tall) > scale(stageSize.wide) ? 'tall' : 'wide';
}

/** The height, in CSS pixels, that shows everything at a width. */
export const heightFor = ({ width, bars }: Omit<Room, 'height'>, shape?: Shape): number => {
	const { w, h } = stageSize[shape ?? shapeIn({ width, bars })];
	return Math.ceil((width * h) / w + bars);
};
