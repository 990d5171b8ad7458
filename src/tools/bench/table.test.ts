import { expect, it } from 'vitest';
import { holds, median, tableOf, type Group, type Row } from './table.js';

const atMost = (most: number) => ({
	text: `at most ${most}`,
	holds: (value: number) => value <= most
});

it('takes the middle', () => {
	expect(median([5, 1, 3])).toBe(3);
	expect(median([4, 1, 2, 10])).toBe(3);
});

it('asks for an aim in both languages, where both were measured', () => {
	const row: Row = { label: 'script', site: 100, floor: 30, aim: atMost(130) };
	expect(holds(row)).toBe(true);
	expect(holds({ ...row, site2: 131 })).toBe(false);
	expect(holds({ label: 'script', site: 100, floor: 30 })).toBeUndefined();
});

it('aligns the columns and marks the aims', () => {
	const rows: Row[] = [
		{ label: 'script', site: 100, site2: 7, floor: 30, spell: (n) => `${n} kB`, aim: atMost(99) },
		{ label: 'nodes', site: 1, floor: 2 }
	];
	expect(tableOf(['ours', 'ja', 'floor'], [{ title: 'Bytes', rows }]).split('\n')).toEqual([
		'            ours    ja  floor  aim',
		'Bytes',
		'  script  100 kB  7 kB  30 kB  ✘ at most 99',
		'  nodes        1     –      2'
	]);
});

it('gives a group heads of its own, and asks for the aim in the first column only', () => {
	const row: Row = { label: 'script', site: 90, site2: 200, floor: 30, aim: atMost(99) };
	const group: Group = {
		title: 'Elsewhere',
		heads: ['element', 'deck', 'floor'],
		rows: [row]
	};
	expect(tableOf(['ours', 'ja', 'floor'], [group])).toBe(
		[
			'             ours    ja  floor  aim',
			'Elsewhere',
			'          element  deck  floor',
			'  script       90   200     30  ✔ at most 99'
		].join('\n')
	);
	expect(holds(row)).toBe(false);
});
