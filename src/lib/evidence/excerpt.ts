import type { Problem } from '../model/index.ts';

/*
 * The one rule of the terminal's excerpts: a shown line is a recorded line in which runs of
 * characters may be left out, each marked by one `…`; shown lines come in recorded order.
 * Recorded lines may contain `…` themselves.
 */
const mark = '…';

/** Where a match may have come to, and whether a run may begin there (never right after a run). */
type Places = ReadonlyMap<number, boolean>;

function advance(places: Places, shown: string, recorded: readonly string[]): Places {
	const next = new Map<number, boolean>();
	const reach = (at: number, mayRun: boolean) => next.set(at, mayRun || next.get(at) === true);
	for (const [at, mayRun] of places) {
		if (recorded[at] === shown) reach(at + 1, true);
		if (shown === mark && mayRun)
			for (let end = at + 1; end <= recorded.length; end++) reach(end, false);
	}
	return next;
}

/** Is the shown line made from the recorded one by leaving out runs, each marked by one `…`? */
export function isExcerpt(shown: string, recorded: string): boolean {
	const characters = [...recorded];
	let places: Places = new Map([[0, true]]);
	for (const character of shown) places = advance(places, character, characters);
	return places.has(characters.length);
}

/**
 * Finds each shown line among the recorded lines, in order.
 * `next` is the index of the recorded line after the last one found.
 */
export function followExcerpt(
	shown: readonly string[],
	recorded: readonly string[],
	place: string,
	from = 0
): { readonly problems: Problem[]; readonly next: number } {
	const problems: Problem[] = [];
	let next = from;
	for (const line of shown) {
		const found = recorded.findIndex((l, i) => i >= next && isExcerpt(line, l));
		if (found >= 0) {
			next = found + 1;
			continue;
		}
		const before = recorded.some((l) => isExcerpt(line, l));
		problems.push(
			before
				? {
						code: 'evidence/line-order',
						place,
						sentence: `shows "${line}" later than it was written`
					}
				: {
						code: 'evidence/no-excerpt',
						place,
						sentence: `shows "${line}", which no recorded line says`
					}
		);
	}
	return { problems, next };
}

/** What is wrong with the shown lines as an excerpt of the recorded ones; empty if nothing is. */
export const excerptProblems = (
	shown: readonly string[],
	recorded: readonly string[],
	place: string
): Problem[] => followExcerpt(shown, recorded, place).problems;
