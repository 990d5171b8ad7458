import type { Language } from '../locales/languages.ts';

/** Between a whole number and its fraction. */
const point: Readonly<Record<Language, string>> = { en: '.', ja: '.' };

/** Three significant digits. Not by `Intl`: its first use alone takes longer than a frame may. */
const number = (value: number, language: Language): string =>
	String(Number(value.toPrecision(3))).replace('.', point[language]);

/** `358 µs`, `14.6 ms`, `3.2 s`: a duration given in milliseconds. */
export function duration(ms: number, language: Language): string {
	if (ms < 1) return `${number(Math.round(ms * 1000), language)} µs`;
	return ms < 1000 ? `${number(ms, language)} ms` : `${number(ms / 1000, language)} s`;
}

const CONTROL = /[^\P{Cc}\n\t]/gu;

/** What a terminal was sent, with its control characters spelt out: `\\x1b[6n`. Line ends stay line ends. */
export const spelt = (text: string): string =>
	text
		.replaceAll('\r\n', '\n')
		.replaceAll('\r', '\\r')
		.replace(CONTROL, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** `63 B`, `11.1 kB`, `3.86 MB`: a size given in bytes. */
export function bytes(size: number, language: Language): string {
	if (size < 1000) return `${number(size, language)} B`;
	const [unit, by] = size < 999_500 ? ['kB', 1e3] : ['MB', 1e6];
	return `${number(size / Number(by), language)} ${unit}`;
}

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** `2016`, `September 2021`, `3 May 2022`: a year, a month or a day given as `2022-05-03`. */
export function sayDate(date: string, language: Language): string {
	const [year = '', month, day] = date.split('-').map((part) => String(Number(part)));
	if (language === 'ja') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
	return [day, month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
