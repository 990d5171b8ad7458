import { untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';

/**
 * Follows a value after the frame that shows its change has been drawn, so that what is made of it
 * shares no task with the picture. The first value is there at once, on the server too. To be made
 * while a component is.
 */
export class Lagging<T> {
	#current = $state.raw() as T;

	constructor(of: () => T) {
		this.#current = untrack(of);
		$effect(() => {
			const next = of();
			return afterFrame(() => (this.#current = next));
		});
	}

	get current(): T {
		return this.#current;
	}
}
