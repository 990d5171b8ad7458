/*
 * What a host page can say to an embedded scene and hear from it. The site serves this file as
 * /embed.d.ts, so it imports nothing.
 */

/** Where an embedded scene stands. */
export interface HatobaState {
	/** Id of the scene, such as `run`. */
	readonly scene: string;
	/** Its title in the language that is shown. */
	readonly title: string;
	/** Id of the step that is shown or being played. */
	readonly step: string;
	/** The ids of all steps between `from` and `to` under the present parameters, in order. */
	readonly steps: readonly string[];
	/** Position of `step` among `steps`, from 0. */
	readonly index: number;
	/** The caption of the step, one sentence. */
	readonly caption: string;
	/** The value of each parameter of the scene. */
	readonly parameters: Readonly<Record<string, string>>;
	readonly language: 'en' | 'ja';
	readonly theme: 'night' | 'paper';
	/** Something moves, or autoplay rests for reading. */
	readonly playing: boolean;
}

/** Why a scene is not shown; `message` is one sentence in the language that was asked for. */
export interface HatobaError {
	readonly code: 'scene/unknown' | 'scene/unloadable';
	readonly message: string;
}

/** What every embedded scene obeys, an element or a frame. */
export interface HatobaCommands {
	/** Plays the next step; completes at once what is moving. False at the last step. */
	next(): boolean;
	/** Goes to the step before. False at the first step. */
	back(): boolean;
	/** Shows a step, by id or by position from 0; with `play` its motion as well. False if there is none. */
	goTo(step: string | number, options?: { play?: boolean }): boolean;
	/** Plays on, step after step, with a stop for reading after each. */
	play(): void;
	pause(): void;
}

/**
 * Options of an element and of a frame's address. Every other attribute whose name is a parameter
 * of the scene, such as `image="present"`, sets that parameter.
 */
export interface HatobaOptions {
	scene: string;
	/** The step to begin with; later the one that is shown. Default: the first. */
	step: string;
	/** Only the steps from here … */
	from: string;
	/** … to here are shown. */
	to: string;
	/** Default: the language of the host's text, else English. */
	lang: 'en' | 'ja';
	/** Default: what the reader's system prefers. */
	theme: 'night' | 'paper' | 'auto';
	/** Buttons for back, play, next, and the ticks of the steps. */
	controls: boolean;
	/** The sentence of the step. */
	captions: boolean;
	/** Which keys it hears: those pressed while it has the focus (default), all of the page, or none. */
	keys: 'focus' | 'page' | 'none';
	/** Default: whichever is drawn larger in the room that there is. */
	shape: 'auto' | 'wide' | 'tall';
	/** `eager`: does not wait until it is near the viewport. */
	loading: 'lazy' | 'eager';
}

export interface HatobaSceneElement
	extends HTMLElement, HatobaCommands, Omit<HatobaOptions, 'lang'> {
	/** As attributes of their own, the values of the scene's parameters; set to change several at once. */
	parameters: Readonly<Record<string, string>>;
	/** Undefined until it is ready. */
	readonly state: HatobaState | undefined;
	/** Loads the scene's data without waiting for the viewport. Rejects with a HatobaError. */
	load(): Promise<HatobaState>;

	addEventListener<K extends keyof HatobaEvents>(
		type: K,
		listener: (this: HatobaSceneElement, event: HatobaEvents[K]) => unknown,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener<K extends keyof HTMLElementEventMap>(
		type: K,
		listener: (this: HatobaSceneElement, event: HTMLElementEventMap[K]) => unknown,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
}

/** Events of an element; none of them bubbles. */
export interface HatobaEvents {
	/** The first picture can be stepped. */
	ready: CustomEvent<HatobaState>;
	/** Another step, or the same one under other parameters. */
	step: CustomEvent<HatobaState>;
	/** The motion of the last step has ended. */
	end: CustomEvent<HatobaState>;
	/** Next was asked for at the last step, or back at the first, and nothing is left to show. */
	edge: CustomEvent<{ readonly direction: 1 | -1 }>;
	/** The height in CSS pixels that would show everything at the present width. */
	height: CustomEvent<{ readonly height: number }>;
	error: CustomEvent<HatobaError>;
}

/*
 * The protocol between a page and a frame of ours, version 1. Every message is an object with
 * `hatoba: 1`; others are not ours. A receiver ignores what it does not know, so that a later
 * version may say more.
 */

/** From the page to the frame. With an `id` the frame answers. */
export type HatobaCommand = { readonly hatoba: 1; readonly id?: number | string } & (
	| { readonly do: 'hello' | 'next' | 'back' | 'play' | 'pause' }
	| { readonly do: 'goTo'; readonly step: string | number; readonly play?: boolean }
	/** Options by name, and parameters; null takes one away. */
	| { readonly do: 'set'; readonly options: Readonly<Record<string, string | boolean | null>> }
);

/** From the frame to the page. */
export type HatobaReport = { readonly hatoba: 1 } & (
	| { readonly is: 'ready' | 'step' | 'end'; readonly state: HatobaState }
	| { readonly is: 'edge'; readonly direction: 1 | -1 }
	| { readonly is: 'error'; readonly error: HatobaError }
	/** The height in CSS pixels that shows everything at the present width. */
	| { readonly is: 'height'; readonly height: number }
	/** The answer to the command with this id; `moved` as the command of the same name returns. */
	| {
			readonly is: 'answer';
			readonly id: number | string;
			readonly moved: boolean;
			readonly state?: HatobaState | undefined;
	  }
);

declare global {
	interface HTMLElementTagNameMap {
		'hatoba-scene': HatobaSceneElement;
	}
}
