import type { TerminalLine } from '../../model/index.ts';
import { wrapMono } from '../../text/breaks.ts';

export interface Row {
	readonly kind: TerminalLine['kind'];
	readonly text: string;
	/** Column of the cursor, if it stands in this row. */
	readonly cursor?: number;
}

const prompt = '$ ';

/**
 * The rows of a terminal of so many columns. Rows are broken as if the last line stood there whole,
 * so that nothing jumps while it is typed; `typed` letters of it are there.
 */
export function terminalRows(
	lines: readonly TerminalLine[],
	typed: number | undefined,
	columns: number
): Row[] {
	const last = lines.at(-1);
	const rows = lines.flatMap((line) => {
		const text = line.kind === 'command' ? prompt + line.text : line.text;
		const whole = wrapMono(text, columns);
		let there = line === last && typed !== undefined ? typed + prompt.length : text.length;
		return whole.map((row): Row => {
			const shown = row.slice(0, Math.max(0, there));
			there -= row.length + 1;
			return { kind: line.kind, text: shown };
		});
	});
	if (typed === undefined || !last) return rows;
	const at = rows.findLastIndex(({ text }) => text !== '');
	return rows.map((row, i) => (i === at ? { ...row, cursor: row.text.length } : row));
}
