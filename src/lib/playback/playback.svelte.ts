/// <reference types="gsap" />
import { gsap } from 'gsap/gsap-core';
import type { StepId } from '../model/index.ts';
import { frameAt, transition } from '../film/index.ts';
import type { Film, Frame } from '../film/types.ts';
import { clampTime, indexAt, indexOf, sameMoment, stepAt } from './moment.ts';
import { clampSpeed, quick, readingStop } from './pace.ts';
import { timelineOf } from './timeline.ts';

/** What moves the time at present. */
type Motion = {
	readonly tween: gsap.core.Animation;
	readonly to: number;
	readonly forward: boolean;
};

/**
 * A film and the moment of it that is shown. Rests after every step; only the viewer, or autoplay
 * where the viewer has asked for it, moves on. Nothing here touches the page, so the server can
 * make one too: the timeline is made when something first moves.
 */
export class Playback {
	#film = $state.raw() as Film;
	/** While a parameter changes: the film of that change, and the time in it. */
	#passage = $state.raw<{ readonly film: Film; readonly time: number }>();
	#time = $state(0);
	#index = $state(0);
	#state = $state<'playing' | 'resting'>('resting');
	#auto = $state(false);
	#speed = $state(1);
	#frame = $derived(
		this.#passage
			? frameAt(this.#passage.film, this.#passage.time)
			: frameAt(this.#film, this.#time)
	);
	#master: gsap.core.Timeline | undefined;
	#motion: Motion | undefined;
	#stop: gsap.core.Tween | undefined;

	/** With `reduced` nothing moves: every step goes straight to its keyframe. */
	reduced: boolean;

	/** Rests on the keyframe of `step`. Throws when the film has no such step. */
	constructor(film: Film, step: StepId, { reduced = false }: { reduced?: boolean } = {}) {
		this.#film = film;
		this.#index = indexOf(film, step);
		this.#time = stepAt(film, this.#index).end;
		this.reduced = reduced;
	}

	get film(): Film {
		return this.#film;
	}
	/** Whole milliseconds of the film. */
	get time(): number {
		return this.#time;
	}
	get frame(): Frame {
		return this.#frame;
	}
	/** Position of the current step: the one that is shown, or that is being played. */
	get index(): number {
		return this.#index;
	}
	get step(): StepId {
		return stepAt(this.#film, this.#index).id;
	}
	/** `playing` while anything moves. */
	get state(): 'playing' | 'resting' {
		return this.#state;
	}
	/** One choice of parameters is turning into another; the time stands still meanwhile. */
	get changing(): boolean {
		return this.#passage !== undefined;
	}
	/** Autoplay is on (it may be resting after a step). */
	get auto(): boolean {
		return this.#auto;
	}
	/** 0.5–2. */
	get speed(): number {
		return this.#speed;
	}

	/** Plays to the next label; a motion forward that is under way is completed at once instead. */
	next(): void {
		this.#quiet();
		const forward = this.#motion?.forward;
		this.#settle();
		if (!forward) this.#onward();
	}

	/** To the step before, as it was: quickly, or at once when something is moving. */
	back(): void {
		this.#quiet();
		const moving = this.#motion !== undefined;
		const to = Math.max(0, this.#index - 1);
		if (moving || this.reduced) return this.#jump(to);
		const end = stepAt(this.#film, to).end;
		this.#index = to;
		this.#move(end, { duration: quick, ease: 'power1.out' });
	}

	/** Shows the keyframe of a step; with `play`, the motion that leads to it as well. */
	goTo(step: StepId, { play = false }: { play?: boolean } = {}): void {
		this.#quiet();
		const index = indexOf(this.#film, step);
		this.#jump(index);
		if (play) this.replay();
	}

	first(): void {
		this.#quiet();
		this.#jump(0);
	}

	last(): void {
		this.#quiet();
		this.#jump(this.#film.steps.length - 1);
	}

	/** Pauses at once; or plays on, step after step, with a stop for reading after each one. */
	toggle(): void {
		if (this.#auto || this.#motion) {
			this.#quiet();
			this.#halt();
			this.#index = indexAt(this.#film, this.#time);
		} else {
			this.#auto = true;
			if (this.#time < this.#film.duration) this.#onward();
			else this.#from(0);
		}
	}

	/** Plays the current step again. */
	replay(): void {
		this.#from(this.#index);
	}

	/** Plays the first step again, from before it. */
	restart(): void {
		this.#quiet();
		this.#from(0);
	}

	/** Shows a moment (ms) and rests there. */
	scrub(time: number): void {
		this.#quiet();
		this.#halt();
		this.#seek(clampTime(this.#film, time));
		this.#index = indexAt(this.#film, this.#time);
	}

	setSpeed(speed: number): void {
		this.#speed = clampSpeed(speed);
		this.#motion?.tween.timeScale(this.#speed);
		this.#stop?.timeScale(this.#speed);
	}

	/** Another choice of parameters: what is shown moves to the keyframe of `step` in `film`. */
	change(film: Film, step: StepId): void {
		this.#quiet();
		const seen = this.frame;
		this.#load(film);
		this.#jump(indexOf(film, step));
		if (this.reduced) return;
		const passage = transition(seen, film, step);
		if (passage.duration === 0) return;
		const master = timelineOf(passage, (time) => (this.#passage = { film: passage, time }));
		this.#passage = { film: passage, time: 0 };
		this.#begin(master.play().timeScale(this.#speed), this.#time, true);
		master.eventCallback('onComplete', () => this.#settle());
	}

	/** The same scene and choice in another language or shape: the same moment, without motion. */
	swap(film: Film): void {
		this.#quiet();
		this.#halt();
		const time = sameMoment(this.#film, film, this.#index, this.#time);
		this.#load(film);
		this.#time = time;
	}

	/** Ends all motion for good. */
	destroy(): void {
		this.#quiet();
		this.#halt();
		this.#unload();
	}

	/** Autoplay ends; what moves may go on. */
	#quiet(): void {
		this.#auto = false;
		this.#stop?.kill();
		this.#stop = undefined;
	}

	/** What moves stops where it is. A change of parameters has no place to stop: it is completed. */
	#halt(): void {
		this.#motion?.tween.kill();
		this.#motion = undefined;
		this.#passage = undefined;
		this.#state = 'resting';
	}

	/** What moves has arrived. */
	#settle(): void {
		const to = this.#motion?.to;
		this.#halt();
		if (to !== undefined) this.#seek(to);
		if (this.#auto) this.#rest();
	}

	/** The stop for reading; at the end of the film autoplay ends. */
	#rest(): void {
		if (this.#index >= this.#film.steps.length - 1) return this.#quiet();
		const { caption } = stepAt(this.#film, this.#index);
		const wait = readingStop(caption, this.#film.language);
		this.#stop = gsap.delayedCall(wait, () => this.#onward()).timeScale(this.#speed);
	}

	/** Plays to the next label, wherever the time is. */
	#onward(): void {
		const inside = this.#time < stepAt(this.#film, this.#index).end;
		const index = inside ? this.#index : this.#index + 1;
		if (index >= this.#film.steps.length) return;
		this.#index = index;
		this.#play();
	}

	/** Plays the step at an index from its beginning. */
	#from(index: number): void {
		this.#halt();
		this.#stop?.kill();
		this.#index = index;
		if (!this.reduced) this.#seek(stepAt(this.#film, index).start);
		this.#play();
	}

	/** Plays to the label of the current step. */
	#play(): void {
		this.#move(stepAt(this.#film, this.#index).end, {});
	}

	#move(to: number, vars: gsap.TweenVars): void {
		const from = this.#time;
		if (this.reduced || from === to) {
			this.#seek(to);
			this.#settle();
			return;
		}
		const tween = this.#timeline().tweenTo(to / 1000, {
			...vars,
			onComplete: () => this.#settle()
		});
		this.#begin(tween.timeScale(this.#speed), to, to > from);
	}

	#begin(tween: gsap.core.Animation, to: number, forward: boolean): void {
		this.#motion = { tween, to, forward };
		this.#state = 'playing';
	}

	#jump(index: number): void {
		this.#halt();
		this.#index = index;
		this.#seek(stepAt(this.#film, index).end);
	}

	#seek(time: number): void {
		this.#master?.time(time / 1000, false);
		this.#time = time;
	}

	#load(film: Film): void {
		this.#unload();
		this.#film = film;
	}

	#unload(): void {
		this.#master?.kill();
		this.#master = undefined;
	}

	#timeline(): gsap.core.Timeline {
		if (!this.#master) {
			const here = this.#time;
			this.#master = timelineOf(this.#film, (time) => (this.#time = time));
			this.#seek(here);
		}
		return this.#master;
	}
}
