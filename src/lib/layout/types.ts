/** Units of the stage; the wide stage is 1600 × 900. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Size {
	readonly w: number;
	readonly h: number;
}

/** Top left corner and size. */
export type Box = Point & Size;

/** `wide` for screens and projectors, `tall` for a phone held upright. */
export type Shape = 'wide' | 'tall';
export const shapes = ['wide', 'tall'] as const satisfies readonly Shape[];

export const stageSize: Readonly<Record<Shape, Size>> = {
	wide: { w: 1600, h: 900 },
	tall: { w: 860, h: 1366 }
};
