import { isLanguage, languages } from '../lib/locales/languages.ts';

/** A language that has a prefix in the URL: every one but the first. */
export const match = (value: string): boolean => isLanguage(value) && value !== languages[0];
