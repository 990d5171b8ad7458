import type { StepId } from '../model/index.ts';
import type { Film, FilmStep } from '../film/types.ts';

/** Index of a step in a film. Throws when the film has no such step. */
export function indexOf(film: Film, step: StepId): number {
	const index = film.steps.findIndex(({ id }) => id === step);
	if (index < 0) throw new Error(`film of ${film.scene} has no step "${step}"`);
	return index;
}

/** The step at an index; an index outside the film means its first or last step. */
export function stepAt(film: Film, index: number): FilmStep {
	const step = film.steps[Math.min(film.steps.length - 1, Math.max(0, index))];
	if (!step) throw new Error(`film of ${film.scene} has no steps`);
	return step;
}

/** Index of the step that a time (ms) belongs to; a label belongs to the step that ends there. */
export function indexAt(film: Film, time: number): number {
	const index = film.steps.findIndex(({ end }) => time <= end);
	return index < 0 ? film.steps.length - 1 : index;
}

/** The nearest whole millisecond inside a film. */
export const clampTime = (film: Film, time: number): number =>
	Math.min(film.duration, Math.max(0, Math.round(time)));

/** The time in `to` (ms) that shows what `from` shows at `time`: as far into the same step. */
export function sameMoment(from: Film, to: Film, index: number, time: number): number {
	const here = stepAt(from, index);
	const there = stepAt(to, indexOf(to, here.id));
	if (time >= here.end || here.end === here.start) return there.end;
	const share = (time - here.start) / (here.end - here.start);
	return Math.round(there.start + share * (there.end - there.start));
}
