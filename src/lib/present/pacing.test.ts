import { expect, it } from 'vitest';
import { paceOf } from './pacing.ts';

it('is on time while the clock stands within the step, behind after it, ahead before it', () => {
	const plans = [10, 20, 30];
	expect([0, 9, 10].map((at) => paceOf(plans, 0, at))).toEqual([0, 0, 0]);
	expect(paceOf(plans, 0, 25)).toBe(15);
	expect(paceOf(plans, 2, 12)).toBe(-18);
	expect([30, 60, 75].map((at) => paceOf(plans, 2, at))).toEqual([0, 0, 15]);
});
