import { stageSize, type Shape } from '../../lib/layout/types.ts';

/** CSS pixels: the room of an element; without a height the picture decides it. */
export interface Room {
	readonly width: number;
	readonly height?: number | undefined;
	/** What caption and controls take of the height. */
	readonly bars: number;
}

/** Narrower than this, the letters of a wide picture would be under 10 px. */
const narrow = 600;

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
