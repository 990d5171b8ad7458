import { indexAt } from '../playback/index.ts';
import type { Film } from '../film/types.ts';

/** Units of the track for each step: every step is equally wide, however long it plays. */
export const unit = 1000;

/** Where a time (ms) of the film lies on the track; step i ends at (i + 1) · unit. */
export function toTrack(film: Film, time: number): number {
	const index = indexAt(film, time);
	const step = film.steps[index];
	if (!step || step.end === step.start) return (index + 1) * unit;
	return Math.round((index + (time - step.start) / (step.end - step.start)) * unit);
}

/** The time (ms) of the film at a place on the track. */
export function fromTrack(film: Film, place: number): number {
	const index = Math.min(film.steps.length - 1, Math.floor(place / unit));
	const step = film.steps[index];
	if (!step) return 0;
	return Math.round(step.start + (place / unit - index) * (step.end - step.start));
}
