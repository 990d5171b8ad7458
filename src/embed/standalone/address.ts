import { isLanguage, languages, type Language } from '../../lib/locales/languages.ts';
import { choiceKey } from '../../lib/model/choice.ts';
import { readPlace, type Place, type Slip } from '../../lib/model/place.ts';
import type { Scene } from '../../lib/model/schema.ts';

/** Where a page stands that has nothing but the part of an address after `#`. */
export interface Spot {
	readonly language: Language;
	readonly place: Place;
	/** What was asked for in vain. */
	readonly slips: readonly Slip[];
}

/** `#/ja/create?image=present`: the same words in the same order as in the addresses of the site. */
export function hashOf(language: Language, scene: Scene, { step, choice }: Place): string {
	const prefix = language === languages[0] ? '' : `/${language}`;
	const key = choiceKey(scene, choice).replaceAll(',', '&');
	return `#${prefix}/${step}${key && `?${key}`}`;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The path of a hash, in parts, and its query. @param hash as in `location.hash` */
export function cut(hash: string): { parts: readonly string[]; query: URLSearchParams } {
	const [, path = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
	return { parts: path.split('/').filter(Boolean).map(decoded), query: new URLSearchParams(query) };
}

/**
 * Reads a hash; always gives a place that exists.
 * @param otherwise the language where the hash says nothing at all
 */
export function readHash(scene: Scene, hash: string, otherwise: Language = languages[0]): Spot {
	const { parts, query } = cut(hash);
	const [first = '', ...rest] = parts;
	const spoken = isLanguage(first) ? first : undefined;
	const empty = parts.length === 0 && query.size === 0;
	const [step = ''] = spoken ? rest : parts;
	const key = [...query].map((pair) => pair.join('=')).join(',');
	const language = spoken ?? (empty ? otherwise : languages[0]);
	return { language, ...readPlace(scene, step, key) };
}

/** The first language of the reader's that we speak (`ja-JP` is `ja`). */
export function preferred(wanted: readonly string[]): Language {
	const spoken = wanted.map((one) => one.toLowerCase().split('-')[0] ?? '');
	return spoken.find(isLanguage) ?? languages[0];
}
