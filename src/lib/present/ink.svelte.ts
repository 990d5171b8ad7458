import type { Fleeting, Point } from './shared.ts';

/** What is drawn on the stage and pointed at while it happens; gone at the next step. */
export class Ink {
	/** Strokes by their id, in parts of the stage. */
	#strokes = $state.raw<ReadonlyMap<string, readonly Point[]>>(new Map());
	#laser = $state.raw<Point | null>(null);

	get strokes(): readonly (readonly Point[])[] {
		return [...this.#strokes.values()];
	}
	get laser(): Point | null {
		return this.#laser;
	}

	apply(fleeting: Fleeting): void {
		if (fleeting.kind === 'laser') this.#laser = fleeting.at;
		else if (fleeting.kind === 'erase') this.#strokes = new Map();
		else this.#strokes = new Map(this.#strokes).set(fleeting.id, fleeting.points);
	}

	clear(): void {
		if (this.#strokes.size > 0) this.#strokes = new Map();
	}
}
