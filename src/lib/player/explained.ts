/** A stretch of a text that can be explained. */
export interface Explained {
	/** In the text without its marks: from this character … */
	readonly from: number;
	/** … to before this one. */
	readonly to: number;
	readonly term: string;
	readonly says: string;
	/** Where more is said. */
	readonly href: string;
}

/** A run of a text: its unbreakable parts, and what explains it. */
export interface Run {
	readonly parts: readonly string[];
	readonly explained?: Explained;
	/** A line may end before it. */
	readonly breaks: boolean;
}

/**
 * Cuts a text, given as its unbreakable parts, at what is explained.
 * @param marks in the order of the text, without overlaps
 */
export function runsOf(parts: readonly string[], marks: readonly Explained[]): Run[] {
	const runs: { parts: string[]; explained?: Explained; breaks: boolean }[] = [];
	let at = 0;
	for (const part of parts) {
		const end = at + part.length;
		const cuts = marks.flatMap(({ from, to }) => [from, to]).filter((c) => at < c && c < end);
		const edges = [at, ...new Set(cuts), end];
		edges.slice(1).forEach((to, i) => {
			const from = edges[i] ?? at;
			const piece = part.slice(from - at, to - at);
			const explained = marks.find((mark) => mark.from <= from && to <= mark.to);
			const last = runs.at(-1);
			const begins = i === 0;
			if (last && last.explained === explained) {
				if (begins) last.parts.push(piece);
				else last.parts[last.parts.length - 1] += piece;
			} else {
				const breaks = begins && runs.length > 0;
				runs.push({ parts: [piece], breaks, ...(explained && { explained }) });
			}
		});
		at = end;
	}
	return runs;
}
