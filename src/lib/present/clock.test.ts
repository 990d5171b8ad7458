import { expect, it } from 'vitest';
import { clock } from './clock.ts';

it('says minutes and seconds, and hours when there are any', () => {
	expect([0, 5.4, 65, 3600 + 150].map((s) => clock(s))).toEqual([
		'0:00',
		'0:05',
		'1:05',
		'1:02:30'
	]);
});
it('says of a difference which way it goes', () => {
	expect([-61, 0.3, 30].map((s) => clock(s, { sign: true }))).toEqual(['−1:01', '0:00', '+0:30']);
});
