import { rules } from 'hatoba:styles';
import { expect, test } from 'vitest';
import { isDrawn } from './cascade.ts';

/** What says how a stage behaves on a page. */
const inkless = [
	'display',
	'width',
	'height',
	'outline',
	'pointer-events',
	'text-underline-offset',
	'user-select'
];

test('every property of the stage is drawn, or leaves no ink', () => {
	const used = new Set(rules.flatMap(([, list]) => list.map(([property]) => property)));
	const lost = [...used].filter((name) => !name.startsWith('--') && !isDrawn(name));
	expect(lost.filter((name) => !inkless.includes(name))).toEqual([]);
});
