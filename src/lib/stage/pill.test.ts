import { expect, test } from 'vitest';
import { pillPath } from './pill.ts';

const size = { w: 100, h: 44 };
const tips = { right: '61 0', left: '-61 0', down: '0 33', up: '0 -33' };

test.each([
	['right', { x: 1, y: 0 }],
	['left', { x: -1, y: 0 }],
	['down', { x: 0, y: 1 }],
	['up', { x: 0, y: -1 }]
] as const)('has one tip, to the %s', (side, direction) => {
	for (const square of [true, false]) {
		const path = pillPath(size, direction, square);
		for (const [other, point] of Object.entries(tips))
			expect(path.includes(`L${point}L`), other).toBe(other === side);
	}
});

test('a request is round, an answer is not', () => {
	expect(pillPath(size, { x: 1, y: 0 }, false)).toContain('A22 22');
	expect(pillPath(size, { x: 1, y: 0 }, true)).not.toContain('A22 22');
});
