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

	get strokes(): readonly Stroke[] {
		return this.#strokes;
	}
	get laser(): Point | null {
		return this.#laser;
	}

	apply(fleeting: Fleeting): void {
		if (fleeting.kind === 'laser') this.#laser = fleeting.at;
		else if (fleeting.kind === 'erase') this.clear();
		else {
			const { id } = fleeting;
			const others = this.#strokes.filter((one) => one.id !== id);
			this.#strokes =
				fleeting.kind === 'rub' ? others : [...others, { id, points: fleeting.points }];
		}
	}

	clear(): void {
		if (this.#strokes.length > 0) this.#strokes = [];
	}

	/** What a window that comes late has missed. */
	get missed(): Fleeting[] {
		return this.#strokes.map(({ id, points }) => ({ kind: 'stroke', id, points: [...points] }));
	}
}

/** The strokes that a rubber of some width (parts of the stage's width) touches at a point. */
export function touched(
	strokes: readonly Stroke[],
	at: Point,
	{ reach = 0.012, ratio = 16 / 9 } = {}
): string[] {
	const near = (a: Point, b: Point) => {
		const [x, y] = [b.x - a.x, (b.y - a.y) / ratio];
		const [px, py] = [at.x - a.x, (at.y - a.y) / ratio];
		const length = x * x + y * y;
		const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
		return Math.hypot(px - along * x, py - along * y) <= reach;
	};
	return strokes
		.filter(({ points }) => points.some((point, i) => near(points[i - 1] ?? point, point)))
		.map(({ id }) => id);
}
