import { ask, fulfil, type Wish } from './fullscreen.ts';
import type { Ink } from './ink.svelte.ts';
import { commandOf, type Command } from './keys.ts';
import type { Presentation } from './presentation.svelte.ts';
import type { Fleeting, Point } from './shared.ts';

/** What a window does beside the presentation itself. */
interface Surroundings {
	readonly openSpeaker: () => void;
	readonly language: () => void;
	readonly theme: () => void;
	/** The audience's window, seen from the speaker's. */
	readonly audience?: () => Window | null;
}

/** The hands of the speaker: tools, a number being typed, what lies open. The same in both windows. */
export class Desk {
	readonly ink: Ink;
	readonly #presentation: Presentation;
	readonly #around: Surroundings;
	tool: 'none' | 'laser' | 'draw' = $state('none');
	/** Digits typed after G; undefined while nobody types. */
	typed: string | undefined = $state();
	overview = $state(false);
	help = $state(false);
	/** Where the pointer was last on the stage. */
	pointer: Point = { x: 0.5, y: 0.5 };

	constructor(presentation: Presentation, ink: Ink, around: Surroundings) {
		this.#presentation = presentation;
		this.ink = ink;
		this.#around = around;
	}

	press(event: KeyboardEvent): void {
		if (event.defaultPrevented) return;
		if (this.#type(event.key)) return event.preventDefault();
		const command = commandOf(event);
		if (!command) return;
		event.preventDefault();
		this.typed = undefined;
		this.#commands[command]();
	}

	/** What is drawn, pointed at or rubbed out is seen in both windows. */
	say(fleeting: Fleeting): void {
		this.ink.apply(fleeting);
		this.#presentation.fleeting(fleeting);
	}

	/** Chooses a step in the overview. */
	choose(position: number): void {
		this.overview = false;
		this.#presentation.jump(position);
	}

	/** Takes a digit of a step's number; false when nobody types one. */
	#type(key: string): boolean {
		if (this.typed === undefined) return false;
		if (/^\d$/.test(key)) this.typed = (this.typed + key).slice(-3);
		else if (key === 'Backspace') this.typed = this.typed.slice(0, -1);
		else if (key === 'Escape') this.typed = undefined;
		else if (key === 'Enter') {
			const number = Number(this.typed);
			this.typed = undefined;
			if (number > 0) this.#presentation.jump(number - 1);
		} else return false;
		return true;
	}

	readonly #commands: Readonly<Record<Command, () => void>> = {
		next: () => this.#presentation.next(),
		back: () => this.#presentation.back(),
		first: () => this.#presentation.first(),
		last: () => this.#presentation.last(),
		replay: () => this.#presentation.replay(),
		fullscreen: () => this.#fill('turn'),
		start: () => this.#fill('start'),
		black: () => this.#presentation.blank('black'),
		white: () => this.#presentation.blank('white'),
		laser: () => this.#take('laser'),
		draw: () => this.#take('draw'),
		erase: () => this.say({ kind: 'erase' }),
		zoom: () => this.#presentation.zoom(this.pointer),
		goto: () => (this.typed = ''),
		overview: () => (this.overview = true),
		speaker: () => this.#around.openSpeaker(),
		captions: () => this.#presentation.turnSubtitles(),
		value: () => this.#presentation.nextValue(),
		origin: () => this.#presentation.unjump(),
		language: () => this.#around.language(),
		theme: () => this.#around.theme(),
		help: () => (this.help = true),
		leave: () => this.#leave()
	};

	#take(tool: 'laser' | 'draw'): void {
		if (this.tool === 'laser') this.say({ kind: 'laser', at: null });
		this.tool = this.tool === tool ? 'none' : tool;
	}

	/** Escape puts away one thing after the other, at last the full screen; never the place. */
	#leave(): void {
		const { zoom, blank } = this.#presentation.shared;
		if (this.tool !== 'none') this.#take(this.tool);
		else if (zoom) this.#presentation.zoom(null);
		else if (blank !== 'none') this.#presentation.blank(blank);
		else this.#fill('leave');
	}

	/** Of the audience's window, also when the key comes to the speaker's. */
	#fill(wish: Wish): void {
		if (!ask(wish, this.#around.audience?.() ?? null)) void fulfil(wish);
	}
}
