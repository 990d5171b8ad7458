import { isLanguage, languages, type Language } from '../lib/locales/languages.ts';

/** A language that has a prefix in the URL: every one but the first. */
export const match = (value: string): value is Exclude<Language, (typeof languages)[0]> =>
	isLanguage(value) && value !== languages[0];
