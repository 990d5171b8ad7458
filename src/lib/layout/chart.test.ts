import { describe, expect, test } from 'vitest';
import type { Axis } from '../model/index.ts';
import { position } from './chart.ts';
import { plot } from './looks.ts';

const log: Axis = { scale: 'log', from: 0.001, to: 1000, ticks: [] };

describe('an axis', () => {
	test('gives each power of ten the same room when it is logarithmic', () => {
		expect(position(log, 1)).toBeCloseTo(0.5);
		expect(position(log, 10) - position(log, 1)).toBeCloseTo(position(log, 1) - position(log, 0.1));
	});

	test('is even when it is linear', () => {
		const linear: Axis = { ...log, scale: 'linear', from: 0 };
		expect(position(linear, 250)).toBeCloseTo(0.25);
	});

	test('keeps what lies beyond it, and zero, on the stage', () => {
		expect(position(log, 5000)).toBe(1);
		expect(position(log, 0)).toBe(0);
	});

	test('leaves room for the names at the left and the numbers at the right', () => {
		const { x, w } = plot(1000);
		expect(x).toBeGreaterThan(0);
		expect(x + w).toBeLessThan(1000);
	});
});
