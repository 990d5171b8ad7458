import { lengthOf, type Box } from '../layout/index.ts';

/** How long things take, in milliseconds at 1×. */
export const pace = {
	fade: 300,
	move: 600,
	rearrange: 900,
	/** No beat and no step is longer. */
	beat: 1400,
	step: 4000
} as const;

const clamp = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** To a hundredth of a second, so that every label is a whole number of milliseconds. */
const even = (ms: number) => Math.round(ms / 10) * 10;

/** A message takes 0.6 to 1.4 s by the length of its way (units): 2 units a millisecond and a start. */
export const travelTime = (way: readonly Box[]): number =>
	even(clamp(600, 340 + lengthOf(way) * 0.5, 1200));

/** Typing: quick, but each letter can be seen. */
export const typingTime = (letters: number): number => even(clamp(600, letters * 26, pace.beat));
