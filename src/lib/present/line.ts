import { readWord, type Role, type Word } from './shared.ts';

/** How often a window says that it is there, and after how long a silence it counts as gone. Milliseconds. */
const beat = 1000;
const silence = 3500;

interface Heard {
	/** A word came from another window. */
	readonly onword: (word: Word) => void;
	/** Another window has appeared: it may know nothing yet. */
	readonly onnew: () => void;
	/** Who is there has changed. */
	readonly onpresence: (roles: readonly Role[]) => void;
}

/**
 * The line between the windows of one presentation. Windows of other presentations have other names
 * and hear nothing of it. Without a BroadcastChannel it is `dead`, and says nothing.
 */
export class Line {
	readonly #channel: BroadcastChannel | undefined;
	readonly #others = new Map<string, { role: Role; seen: number }>();
	readonly #id = crypto.randomUUID();
	readonly #role: Role;
	readonly #heard: Heard;
	readonly #timer: ReturnType<typeof setInterval> | undefined;
	readonly #leave = () => this.say({ kind: 'gone', role: this.#role, from: this.#id });

	constructor(session: string, role: Role, heard: Heard) {
		this.#role = role;
		this.#heard = heard;
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(`hatoba:present:${session}`);
		this.#channel.onmessage = ({ data }) => this.#hear(data);
		this.#timer = setInterval(() => this.#tick(), beat);
		addEventListener('pagehide', this.#leave);
		this.#greet(true);
	}

	get dead(): boolean {
		return this.#channel === undefined;
	}

	say(word: Word): void {
		this.#channel?.postMessage(word);
	}

	close(): void {
		removeEventListener('pagehide', this.#leave);
		clearInterval(this.#timer);
		this.#leave();
		this.#channel?.close();
	}

	#greet(asks: boolean): void {
		this.say({ kind: 'here', role: this.#role, from: this.#id, asks });
	}

	#hear(data: unknown): void {
		const word = readWord(data);
		if (!word) return;
		if (word.kind === 'here') {
			const known = this.#others.has(word.from);
			this.#others.set(word.from, { role: word.role, seen: Date.now() });
			// Browsers let the timers of a covered window sleep, but not its ears: it answers.
			if (word.asks) this.#greet(false);
			if (known) return;
			this.#heard.onnew();
			this.#tell();
		} else if (word.kind === 'gone') {
			if (this.#others.delete(word.from)) this.#tell();
		} else this.#heard.onword(word);
	}

	/** Asks who is there; who has been silent for several times that is gone. */
	#tick(): void {
		this.#greet(true);
		const before = this.#others.size;
		for (const [id, { seen }] of this.#others)
			if (Date.now() - seen > silence) this.#others.delete(id);
		if (this.#others.size < before) this.#tell();
	}

	#tell(): void {
		this.#heard.onpresence([...this.#others.values()].map(({ role }) => role));
	}
}
