import { expect, it } from 'vitest';
import { runsOf, type Explained } from './explained.ts';

const mark = (from: number, to: number): Explained => ({ from, to, term: '', says: '', href: '' });
const shown = (parts: string[], ...marks: Explained[]) =>
	runsOf(parts, marks).map(
		({ parts, explained, breaks }) =>
			(breaks ? '|' : '') + (explained ? `[${parts.join('|')}]` : parts.join('|'))
	);

it('leaves a text without terms in one run', () => {
	expect(shown(['The ', 'image ', 'grows.'])).toEqual(['The |image |grows.']);
});
it('cuts a term out, with its place to break', () => {
	expect(shown(['The ', 'image ', 'grows.'], mark(4, 9))).toEqual(['The ', '|[image]', ' |grows.']);
});
it('keeps the breaks inside a term of several parts', () => {
	expect(shown(['A ', 'writable ', 'layer.'], mark(2, 16))).toEqual([
		'A ',
		'|[writable |layer]',
		'.'
	]);
});
it('cuts inside a phrase where no line may break', () => {
	expect(shown(['イメージは', 'レイヤの', '山'], mark(0, 4), mark(5, 8))).toEqual([
		'[イメージ]',
		'は',
		'|[レイヤ]',
		'の|山'
	]);
});
