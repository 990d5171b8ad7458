/**
 * One line of the table: a measure of the site and of the floor.
 * @typedef {object} Row
 * @property {string} label
 * @property {number | boolean} site
 * @property {number | boolean} [site2] in the second language, where it is measured
 * @property {number | boolean} [floor] where there is something to compare with
 * @property {(value: any) => string} [spell] how a value is written
 * @property {{ text: string, holds: (value: any) => boolean }} [aim] what the site should reach
 */

/**
 * Some lines of the table. With heads of its own the columns mean something else there, and an aim is
 * one of the first column.
 * @typedef {{ title: string, heads?: [string, string, string], rows: Row[] }} Group
 */

/** The middle of some numbers; of an even count, between the two. @param {number[]} numbers */
export function median(numbers) {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	const [low = NaN, high = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
	return (low + high) / 2;
}

/** Does the site reach the aim of a row? undefined: it has none. @param {Row} row @param {Group} [group] */
export const holds = ({ aim, site, site2 = site }, group) =>
	aim && (group?.heads ? [site] : [site, site2]).every((value) => aim.holds(value));

/** @param {Row} row @param {number | boolean | undefined} value */
const spelled = ({ spell = String }, value) => (value === undefined ? '–' : spell(value));

/**
 * The rows as aligned text, with a title over each group.
 * @param {[site: string, site2: string, floor: string]} heads
 * @param {Group[]} groups
 */
export function tableOf(heads, groups) {
	const lines = groups.flatMap((group) => [
		[group.title],
		...(group.heads ? [['', ...group.heads, '']] : []),
		...group.rows.map((row) => [
			`  ${row.label}`,
			...[row.site, row.site2, row.floor].map((value) => spelled(row, value)),
			row.aim ? `${holds(row, group) ? '✔' : '✘'} ${row.aim.text}` : ''
		])
	]);
	const all = [['', ...heads, 'aim'], ...lines];
	/** @param {number} column */
	const width = (column) =>
		Math.max(...all.filter(({ length }) => length > 1).map((line) => line[column]?.length ?? 0));
	return all
		.map((line) =>
			line
				.map((cell, i) => {
					if (i === 0) return cell.padEnd(width(0));
					return '  ' + (i < 4 ? cell.padStart(width(i)) : cell);
				})
				.join('')
				.trimEnd()
		)
		.join('\n');
}
