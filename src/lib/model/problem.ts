/** Something wrong with a scene, a URL or a recording: a code, a sentence and a place. */
export interface Problem {
	/** Such as `scene/unknown-node`. */
	readonly code: string;
	/** One sentence, with a suggestion where there is one. */
	readonly sentence: string;
	/** Such as `run › pull-layers`. */
	readonly place: string;
}

/** `scene/unknown-node: run › pull-layers sends to "regsitry"; did you mean "registry"?` */
export const spell = ({ code, place, sentence }: Problem): string =>
	`${code}: ${place} ${sentence}`;

/** All problems of one scene, reported together. */
export class SceneError extends Error {
	override readonly name = 'SceneError';
	constructor(readonly problems: readonly Problem[]) {
		super(problems.map(spell).join('\n'));
	}
}

/** Number of single-letter edits between two words (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The known word nearest to `word`, if it is near enough to be a slip of the finger. */
export function nearest<T extends string>(word: string, known: Iterable<T>): T | undefined {
	let best: T | undefined;
	let least = Math.max(1, Math.ceil(word.length / 3)) + 0.5;
	for (const candidate of known) {
		const d = distance(word.toLowerCase(), candidate.toLowerCase());
		if (d < least) [best, least] = [candidate, d];
	}
	return best;
}

/** ` ; did you mean "registry"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const near = nearest(word, known);
	return near === undefined ? '' : `; did you mean "${near}"?`;
}
