import type { Fleeting, Point } from './shared.ts';

interface Stroke {
	readonly id: string;
	readonly points: readonly Point[];
}

/** What is drawn on the stage and pointed at while it happens; gone at the next step. */
export class Ink {
	/** In parts of the stage. */
	#strokes = $state.raw<readonly Stroke[]>([]);
	#laser = $state.raw<Point | null>(null);

	get strokes(): readonly (readonly Point[])[] {
		return this.#strokes.map(({ points }) => points);
	}
	get laser(): Point | null {
		return this.#laser;
	}

	apply(fleeting: Fleeting): void {
		if (fleeting.kind === 'laser') this.#laser = fleeting.at;
		else if (fleeting.kind === 'erase') this.#strokes = [];
		else {
			const { id, points } = fleeting;
			this.#strokes = [...this.#strokes.filter((one) => one.id !== id), { id, points }];
		}
	}

	clear(): void {
		if (this.#strokes.length > 0) this.#strokes = [];
	}
}
