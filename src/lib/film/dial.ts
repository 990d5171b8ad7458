import type { Dial } from '../model/index.ts';
import { frameAt } from './frame-at.ts';
import type { Film, Frame } from './types.ts';

type Turned = Pick<Dial, 'node' | 'from' | 'to' | 'most'>;

/** What a frame says of a gauge, 0–1. */
const levelIn = (frame: Frame, node: string): number =>
	frame.nodes.find(({ id }) => id === node)?.state.level ?? 0;

/** The number that a dial shows in a frame. */
export const numberIn = (frame: Frame, { node, most }: Turned): number =>
	Math.round(levelIn(frame, node) * most);

/** The stretch of a dial, whole milliseconds of the film. Throws when the film lacks one of its steps. */
export function stretchOf(film: Film, { from, to }: Turned): { start: number; end: number } {
	const [start, end] = [from, to].map((id) => film.steps.find((step) => step.id === id)?.end);
	if (start === undefined || end === undefined)
		throw new RangeError(`the film has no step "${start === undefined ? from : to}"`);
	return { start, end };
}

/**
 * The moment at which a dial has come to a number: the last one, so that what follows from the number
 * has happened too. Whole milliseconds; the ends of the stretch for numbers beyond them.
 */
export function momentOf(film: Film, dial: Turned, number: number): number {
	let { start, end } = stretchOf(film, dial);
	// Half of the smallest difference: two numbers never meet at one moment.
	const most = (number + 0.5 / dial.most) / dial.most;
	if (levelIn(frameAt(film, end), dial.node) <= most) return end;
	while (end - start > 1) {
		const middle = Math.floor((start + end) / 2);
		if (levelIn(frameAt(film, middle), dial.node) <= most) start = middle;
		else end = middle;
	}
	return start;
}
