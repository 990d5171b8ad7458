/** The languages of the product, in the order of the switch. The first one has no prefix in the URL. */
export const languages = ['en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** The name of each language in itself. */
export const languageNames: Texts = { en: 'English', ja: '日本語' };

/** A text in every language. A missing one fails the type check. */
export type Texts = Readonly<Record<Language, string>>;

export const isLanguage = (value: string): value is Language =>
	(languages as readonly string[]).includes(value);

/** How the paths of a language begin; nothing for the first one. */
export const prefixOf = (language: Language): string =>
	language === languages[0] ? '' : `/${language}`;
