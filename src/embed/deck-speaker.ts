import { type RevealApi } from 'reveal.js';

/** An order to a deck, as reveal.js takes it from other windows. */
interface Order {
	readonly method?: string;
	readonly args?: readonly [{ readonly indexh?: number; readonly indexv?: number }?];
}

function orderIn({ data }: MessageEvent): Order {
	try {
		return typeof data === 'string' ? ((JSON.parse(data) as Order | null) ?? {}) : {};
	} catch {
		return {};
	}
}

/**
 * The speaker's window tells its two decks once where to be. A deck that had not all of its
 * fragments by then would stay behind: this hears what it was told, and can say it again.
 */
export class SpeakerOrders {
	readonly #deck: RevealApi;
	/** The last state that was asked for, and what was asked for after it. */
	#orders: MessageEvent[] = [];

	constructor(deck: RevealApi) {
		this.#deck = deck;
		if (deck.isSpeakerNotes()) addEventListener('message', this.#hear);
	}

	#hear = (event: MessageEvent): void => {
		const { method } = orderIn(event);
		if (method === 'setState') this.#orders = [event];
		else if (method && this.#orders.length > 0) this.#orders.push(event);
	};

	/** Repeats the orders that concern a slide. */
	repeat(slide: Element): void {
		const [first] = this.#orders;
		const { indexh, indexv } = (first && orderIn(first).args?.[0]) ?? {};
		if (indexh === undefined || this.#deck.getSlide(indexh, indexv) !== slide) return;
		for (const { data, origin, source } of [...this.#orders])
			dispatchEvent(new MessageEvent('message', { data, origin, source }));
	}

	stop(): void {
		removeEventListener('message', this.#hear);
	}
}
