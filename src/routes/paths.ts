import { isTalk } from '../course/talks.ts';
import { isLanguage, languages, prefixOf, type Language } from '../lib/locales/languages.ts';

export { prefixOf };

/** The same as a parameter of a route. */
export const prefixParam = (language: Language) => (language === languages[0] ? {} : { language });

export const galleryOf = (language: Language): string => prefixOf(language) || '/';

export const talksOf = (language: Language): string => `${prefixOf(language)}/talks`;
export const glossaryOf = (language: Language): string => `${prefixOf(language)}/glossary`;
export const checkOf = (language: Language): string => `${prefixOf(language)}/present/check`;
export const embeddingOf = (language: Language): string => `${prefixOf(language)}/docs/embedding`;
export const coverageOf = (language: Language): string => `${prefixOf(language)}/coverage`;

/** The page of a talk, by its id, or of the stops that an address spells out. */
export const hrefOfTalk = (language: Language, talk: string): string =>
	isTalk(talk)
		? `${talksOf(language)}/${talk}`
		: `${talksOf(language)}/custom?stops=${speltStops(talk)}`;

/** Stops as they stand in a query, so that an address stays readable. */
export const speltStops = (stops: string): string =>
	stops.replace(/[^\w:;=,.-]/g, encodeURIComponent);

/** The address of a scene's step, presented. */
export const presentedOf = (href: string): string => href.replace('/scenes/', '/present/');

/** The address of a talk, presented. */
export const presentTalkOf = (language: Language, talk: string): string =>
	`${prefixOf(language)}/present?talk=${speltStops(talk)}`;

/** The address of a talk's notes, with clock and buttons: a speaker's window of its own. */
export const notesTalkOf = (language: Language, talk: string): string =>
	`${prefixOf(language)}/present/speaker?talk=${speltStops(talk)}`;

/** The address of a talk's handout. */
export const handoutTalkOf = (language: Language, talk: string): string =>
	`${prefixOf(language)}/handout?talk=${speltStops(talk)}`;

/** The language that a path is written for; without a known prefix the first one. */
export function languageOf(pathname: string): Language {
	const [, first = ''] = pathname.split('/');
	return isLanguage(first) ? first : languages[0];
}

/** The language of a page that is not there: an embed may ask for one in its query. */
export function languageAsked({ pathname, searchParams }: URL): Language {
	const asked = isFramed(pathname) ? searchParams.get('lang') : null;
	return asked && isLanguage(asked) ? asked : languageOf(pathname);
}

/** Is this the address of an embed: a page in somebody else's frame? */
export const isFramed = (pathname: string): boolean => /^(\/\w+)?\/embed\//.test(pathname);

/** The same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
	const prefix = prefixOf(languageOf(pathname));
	return `${prefixOf(language)}${pathname.slice(prefix.length).replace(/^\/$/, '')}` || '/';
}

/** What a query says of the talk, not of the scene: no parameter may have these names. */
export const ofTalks: ReadonlySet<string> = new Set(['talk', 'stop']);

/**
 * The path under which the page of an address is built: the query `?image=present` becomes a last
 * part `/image=present`. Other addresses keep their path.
 */
export function pathOf({ pathname, search }: { pathname: string; search: string }): string {
	if (!search || !/^(\/[a-z]{2})?\/scenes(\/[^/=]+){1,2}$/.test(pathname)) return pathname;
	const pairs = [...new URLSearchParams(search)]
		.filter(([name]) => !ofTalks.has(name))
		.map((pair) => pair.map(encodeURIComponent).join('='));
	return pairs.length ? `${pathname}/${pairs.join(',')}` : pathname;
}
