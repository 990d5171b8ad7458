import { expect, it } from 'vitest';
import { Ink, touched } from './ink.svelte.ts';

const across = { id: 'across', points: [0, 1].map((x) => ({ x, y: 0.5 })) };
const down = { id: 'down', points: [0, 1].map((y) => ({ x: 0.25, y })) };
const dot = { id: 'dot', points: [{ x: 0.8, y: 0.8 }] };

it('rubs out the strokes that lie under the rubber, between their points too', () => {
	const all = [across, down, dot];
	expect(touched(all, { x: 0.6, y: 0.5 })).toEqual(['across']);
	expect(touched(all, { x: 0.25, y: 0.5 })).toEqual(['across', 'down']);
	expect(touched(all, { x: 0.6, y: 0.6 })).toEqual([]);
	expect(touched(all, { x: 0.805, y: 0.8 })).toEqual(['dot']);
});

it('is as wide as it is high, on a stage that is not', () => {
	const at = { x: 0.6, y: 0.5 + 0.02 };
	expect(touched([across], at, { reach: 0.012, ratio: 16 / 9 })).toEqual(['across']);
	expect(touched([across], at, { reach: 0.012, ratio: 1 })).toEqual([]);
});

it('grows a stroke, loses one, loses all, and tells a late window what it has missed', () => {
	const ink = new Ink();
	ink.apply({ kind: 'stroke', ...across });
	ink.apply({ kind: 'stroke', ...down });
	ink.apply({ kind: 'stroke', ...across });
	expect(ink.missed).toHaveLength(2);
	const late = new Ink();
	for (const fleeting of ink.missed) late.apply(fleeting);
	expect(late.strokes).toEqual(ink.strokes);
	ink.apply({ kind: 'rub', id: 'across' });
	expect(ink.strokes.map(({ id }) => id)).toEqual(['down']);
	ink.apply({ kind: 'erase' });
	expect(ink.strokes).toEqual([]);
});
