/// <reference types="gsap" />
// The core alone: no element is ever tweened, so the CSS plugin would be dead weight.
import { gsap } from 'gsap/gsap-core';
import type { Film } from '../film/types.ts';

/** The point of a film that is on the screen. Its setter is the only thing that redraws. */
class Playhead {
	#ms = 0;
	readonly #draw: (ms: number) => void;

	constructor(draw: (ms: number) => void) {
		this.#draw = draw;
	}

	/** Milliseconds of the film; whatever is written arrives as a whole number. */
	get ms(): number {
		return this.#ms;
	}

	set ms(value: number) {
		const whole = Math.round(value);
		if (whole === this.#ms) return;
		this.#ms = whole;
		this.#draw(whole);
	}
}

/**
 * The master timeline of a film, paused at 0: one nested timeline and one label for each step,
 * the label where the step ends. Times of the timeline are seconds.
 * @param draw is called with whole milliseconds of the film whenever the playhead has moved.
 */
export function timelineOf(film: Film, draw: (ms: number) => void): gsap.core.Timeline {
	const playhead = new Playhead(draw);
	const master = gsap.timeline({ paused: true });
	for (const { id, start, end } of film.steps) {
		// A tween without duration would answer differently from either side; a label needs none.
		if (end > start) {
			const part = gsap.timeline().fromTo(
				playhead,
				{ ms: start },
				{
					ms: end,
					duration: (end - start) / 1000,
					ease: 'none',
					immediateRender: false,
					lazy: false,
					overwrite: false
				}
			);
			master.add(part, start / 1000);
		}
		master.addLabel(id, end / 1000);
	}
	return master;
}
