import type { Language } from '../locales/languages.ts';

const number = (value: number, digits: number, language: Language): string =>
	new Intl.NumberFormat(language, { maximumSignificantDigits: digits }).format(value);

/** `358 µs`, `14.6 ms`, `3.2 s`: a duration given in milliseconds. */
export function duration(ms: number, language: Language): string {
	if (ms < 1) return `${number(Math.round(ms * 1000), 3, language)} µs`;
	return ms < 1000 ? `${number(ms, 3, language)} ms` : `${number(ms / 1000, 3, language)} s`;
}

/** `63 B`, `11.1 kB`, `3.86 MB`: a size given in bytes. */
export function bytes(size: number, language: Language): string {
	if (size < 1000) return `${number(size, 3, language)} B`;
	const [unit, by] = size < 999_500 ? ['kB', 1e3] : ['MB', 1e6];
	return `${number(size / Number(by), 3, language)} ${unit}`;
}
