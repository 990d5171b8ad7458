import { expect, it } from 'vitest';
import { bytes, duration, sayDate, spelt } from './format.ts';

it('gives a duration in the unit that fits it', () => {
	expect([0.358, 14.56, 999, 13250].map((ms) => duration(ms, 'en'))).toEqual([
		'358 µs',
		'14.6 ms',
		'999 ms',
		'13.3 s'
	]);
});

it('gives a size in the unit that fits it', () => {
	expect([0, 63, 11121, 999_700, 3861653].map((size) => bytes(size, 'ja'))).toEqual([
		'0 B',
		'63 B',
		'11.1 kB',
		'1 MB',
		'3.86 MB'
	]);
});

it('spells out what a terminal obeys and does not show', () => {
	expect(spelt('/ # \x1b[6n')).toBe('/ # \\x1b[6n');
	expect(spelt('ps\r')).toBe('ps\\r');
	expect(spelt('PID\tUSER\r\n')).toBe('PID\tUSER\n');
	expect(spelt('\0\x7f')).toBe('\\x00\\x7f');
});

it('says a date as exactly as it is known', () => {
	expect(['2016', '2021-09', '2022-05-03'].map((date) => sayDate(date, 'en'))).toEqual([
		'2016',
		'September 2021',
		'3 May 2022'
	]);
	expect(['2016', '2021-09', '2022-05-03'].map((date) => sayDate(date, 'ja'))).toEqual([
		'2016年',
		'2021年9月',
		'2022年5月3日'
	]);
});
