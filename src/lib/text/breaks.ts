import { isWide, measure, type TextStyle } from './measure.ts';

/*
 * A text may break after a space, and at a zero-width space: the build sets one at each phrase
 * boundary of a Japanese text (tools/phrases.js).
 */
const MARK = '\u200b';
const OPENERS = '「『（［｛【〈《〔“‘([{';
/** Never first in a line (kinsoku), nor cut off from what they follow. */
const CLOSERS =
	'、。，．：；！？」』）］｝】〉》〕・ー々〜…‥％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ';
const LATIN_CLOSERS = ',.:;!?)]}%”’';

const clusters = new RegExp(
	`(?:[${escaped(OPENERS)}] *)*[^][${escaped(CLOSERS + LATIN_CLOSERS)}]*`,
	'gu'
);

function escaped(characters: string): string {
	return characters.replace(/[[\]\\^-]/g, '\\$&');
}

/** The text without its marks: what is drawn, searched and read aloud. */
export const plain = (text: string): string => text.replaceAll(MARK, '');

/** May a line end after `before` and the next one begin with `after`? */
function breakable(before: string, after: string): boolean {
	if (OPENERS.includes(before.trimEnd().at(-1) ?? ' ')) return false;
	// `201 が`: a particle stays with its word, whatever stands between.
	if (/[!-~] $/.test(before) && /^[ぁ-ゟ]/.test(after)) return false;
	const first = after[0] ?? '';
	return !CLOSERS.includes(first) && (before.endsWith(' ') || !LATIN_CLOSERS.includes(first));
}

/** The unbreakable parts of a text, in order; joined they are `plain(text)`. */
export function segments(text: string): string[] {
	const parts: string[] = [];
	for (const part of text.split(MARK).flatMap((p) => p.match(/ *[^ ]+ *| +/g) ?? [])) {
		const last = parts.at(-1);
		if (last !== undefined && !breakable(last, part)) parts[parts.length - 1] = last + part;
		else parts.push(part);
	}
	return parts;
}

/** A part wider than a line, cut into characters, each with the punctuation that clings to it. */
const shredded = (part: string): string[] => part.match(clusters) ?? [];

/** Parts put into as few lines as will do, each at most `width` wide. */
function greedy(parts: readonly string[], style: TextStyle, width: number): string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const longer = (lines.at(-1) ?? '') + part;
		if (lines.length && measure(longer.trimEnd(), style) <= width) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return lines.map((line) => line.trimEnd());
}

/** Two lines of the most even length. */
function balanced(parts: readonly string[], style: TextStyle): string[] {
	const ways = parts.slice(1).map((_, i) => {
		const lines = [parts.slice(0, i + 1), parts.slice(i + 1)].map((p) => p.join('').trimEnd());
		return { lines, longer: Math.max(...lines.map((line) => measure(line, style))) };
	});
	return ways.reduce((best, way) => (way.longer < best.longer ? way : best)).lines;
}

/**
 * Sets a text in lines at most `width` units wide: as few as will do, two of them evenly long.
 * Lines carry no marks and no space at their ends. Only a part that is wider than a line is cut
 * inside a word. An empty text has no lines.
 */
export function wrap(text: string, style: TextStyle, width: number): string[] {
	const fits = (part: string) => measure(part.trimEnd(), style) <= width;
	const parts = segments(text).flatMap((part) => (fits(part) ? [part] : shredded(part)));
	const lines = greedy(parts, style, width);
	return lines.length === 2 && segments(text).every(fits) ? balanced(parts, style) : lines;
}

/** Columns of a terminal that a character takes. */
const columnsOf = (character: string): number => (isWide(character) ? 2 : 1);

/**
 * Sets one line of terminal output in rows of at most `columns` columns: at a space where there is
 * one, else at the edge. Rows after the first are not indented; an empty line is one empty row.
 */
export function wrapMono(text: string, columns: number): string[] {
	const rows: string[] = [];
	let rest = plain(text);
	for (;;) {
		let end = 0;
		let used = 0;
		for (const character of rest) {
			used += columnsOf(character);
			if (used > columns && end > 0) break;
			end += character.length;
		}
		if (end === rest.length) return [...rows, rest];
		const at = rest.lastIndexOf(' ', end);
		// A space that only indents is no place to break.
		const cut = rest.slice(0, Math.max(at, 0)).trim() ? at : end;
		rows.push(rest.slice(0, cut).trimEnd());
		rest = rest.slice(cut).trimStart();
	}
}
