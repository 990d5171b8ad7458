import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along, journey, lengthOf } from './journey.ts';
import { lanesBetween, mainLane } from './links.ts';
import type { Box } from './types.ts';

const left: Box = { x: 0, y: 100, w: 100, h: 300 };
const right: Box = { x: 400, y: 200, w: 100, h: 100 };

describe('lanes', () => {
	test('run straight between the facing edges, around the middle', () => {
		expect(lanesBetween(left, right, 1, 'wide')).toEqual([
			[
				{ x: 100, y: 250 },
				{ x: 400, y: 250 }
			]
		]);
	});

	test('keep their direction when the boxes change places', () => {
		const [lane] = lanesBetween(right, left, 1, 'wide');
		expect(lane?.map(({ x }) => x)).toEqual([400, 100]);
	});

	test('lie evenly apart inside the stretch where the boxes face each other', () => {
		const ys = lanesBetween(left, right, 3, 'wide').map(([a]) => a.y);
		expect(ys[1]).toBe(250);
		expect(ys[1]! - ys[0]!).toBe(ys[2]! - ys[1]!);
		expect(Math.min(...ys)).toBeGreaterThan(right.y);
		expect(Math.max(...ys)).toBeLessThan(right.y + right.h);
	});

	test('vertical ones stay clear of a heading', () => {
		const below: Box = { x: 0, y: 600, w: 500, h: 100 };
		const xs = lanesBetween({ ...left, w: 500 }, below, 3, 'tall', 200).map(([a]) => a.x);
		expect(Math.min(...xs)).toBeGreaterThan(200);
	});

	test('need boxes that face each other', () => {
		expect(() => lanesBetween(left, { ...right, y: 900 }, 1, 'wide')).toThrow('do not face');
	});

	test('the middle one is the link', () => {
		expect([1, 2, 3, 4].map(mainLane)).toEqual([0, 0, 1, 1]);
	});
});

describe('a journey', () => {
	const lane = [
		{ x: 200, y: 0, w: 20, h: 10 },
		{ x: 300, y: 0, w: 20, h: 10 }
	] as const;
	const place: Box = { x: 400, y: 50, w: 60, h: 10 };
	const goal: Box = { x: 40, y: 200, w: 60, h: 10 };
	const way = journey(place, goal, lane, false, false);

	test('leads out along the lane, over it, and straight down to the goal', () => {
		expect(way.map(({ x, y }) => [x, y])).toEqual([
			[400, 50],
			[300, 50],
			[300, 0],
			[200, 0],
			[60, 0],
			[40, 200]
		]);
	});

	test('has an even speed and ends where it should', () => {
		expect(along(way, 0)).toEqual(place);
		expect(along(way, 1)).toEqual(goal);
		fc.assert(
			fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (share) => {
				const [a, b] = [along(way, share), along(way, share + 0.01)];
				const moved = Math.hypot(b.x + b.w / 2 - a.x - a.w / 2, b.y + b.h / 2 - a.y - a.h / 2);
				expect(moved).toBeLessThanOrEqual(lengthOf(way) * 0.01 + 1e-6);
			})
		);
	});
});
