import { mix } from './mix.ts';
import type { Film, Frame } from './types.ts';

/**
 * The visual state of a film at a moment, in milliseconds; before the start it is the opening, after
 * the end the last keyframe. The only place that computes a moment.
 */
export function frameAt(film: Film, time: number): Frame {
	if (time <= 0) return film.opening;
	for (const step of film.steps) {
		if (time > step.end) continue;
		for (const beat of step.beats) {
			if (time <= beat.end) return mix(beat, (time - beat.start) / (beat.end - beat.start));
		}
	}
	return film.steps.at(-1)?.keyframe ?? film.opening;
}
