import type { Ink } from './ink.svelte.ts';
import type { Command } from './keys.ts';
import type { Presentation } from './presentation.svelte.ts';
import type { Point } from './shared.ts';

/** What a window does beside the presentation itself. */
interface Surroundings {
	readonly openSpeaker: () => void;
	readonly language: () => void;
	readonly theme: () => void;
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

	/** Takes a digit of a step's number; false when nobody types one. */
	type(key: string): boolean {
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

	obey(command: Command): void {
		this.#commands[command]();
	}

	readonly #commands: Readonly<Record<Command, () => void>> = {
		next: () => this.#presentation.next(),
		back: () => this.#presentation.back(),
		first: () => this.#presentation.first(),
		last: () => this.#presentation.last(),
		replay: () => this.#presentation.replay(),
		fullscreen: () => void this.#fullscreen(),
		black: () => this.#presentation.blank('black'),
		white: () => this.#presentation.blank('white'),
		laser: () => this.#take('laser'),
		draw: () => this.#take('draw'),
		erase: () => this.#say({ kind: 'erase' }),
		zoom: () => this.#presentation.zoom(this.pointer),
		goto: () => (this.typed = ''),
		overview: () => (this.overview = !this.overview),
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
		if (this.tool === 'laser') this.#say({ kind: 'laser', at: null });
		this.tool = this.tool === tool ? 'none' : tool;
	}

	#say(fleeting: Parameters<Ink['apply']>[0]): void {
		this.ink.apply(fleeting);
		this.#presentation.fleeting(fleeting);
	}

	/** Escape puts away one thing after the other; never the place. */
	#leave(): void {
		if (this.overview) this.overview = false;
		else if (this.tool !== 'none') this.#take(this.tool);
		else if (this.#presentation.shared.zoom) this.#presentation.zoom(null);
		else if (this.#presentation.shared.blank !== 'none')
			this.#presentation.blank(this.#presentation.shared.blank);
	}

	async #fullscreen(): Promise<void> {
		try {
			if (document.fullscreenElement) await document.exitFullscreen();
			else await document.documentElement.requestFullscreen();
		} catch {
			// Where it is not allowed the window stays as it is.
		}
	}
}
