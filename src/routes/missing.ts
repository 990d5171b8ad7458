import { isLanguage, languages, type Language } from '../lib/locales/languages.ts';
import { nearest } from '../lib/model/problem.ts';
import { languageOf, prefixOf } from './paths.ts';

/** What an address without a page may have meant. */
export interface Missing {
	readonly kind: 'language' | 'prefix' | 'scene' | 'page';
	/** The part that is not known. */
	readonly word: string;
	/** The nearest address that exists. */
	readonly near?: { readonly name: string; readonly href: string };
}

/** Whose next part is the id of a scene. */
const ofScenes = ['scenes', 'handout', 'embed'];

/** Explains a path that leads nowhere. `scenes`: the ids that there are. */
export function explain(pathname: string, scenes: readonly string[]): Missing {
	const parts = pathname.split('/').filter(Boolean);
	const [first = '', second, third = ''] = parts;
	const language = languageOf(pathname);
	// The first language has no prefix: `/en/…` means `/…`.
	const prefix = first === languages[0];
	if (prefix || (/^[a-z]{2}(-[a-z]+)?$/i.test(first) && !isLanguage(first))) {
		const href = `/${parts.slice(1).join('/')}`;
		const known = !second || (ofScenes.includes(second) && scenes.includes(third));
		const kind = prefix ? 'prefix' : 'language';
		return { kind, word: first, ...(known && { near: { name: href, href } }) };
	}
	const [section, scene] = parts.slice(language === languages[0] ? 0 : 1);
	if (section && ofScenes.includes(section) && scene && !scenes.includes(scene))
		return unknown(scene, language, scenes, section);
	// `/run` for `/scenes/run`.
	if (section && !scene && section !== 'scenes' && nearest(section, scenes))
		return { ...unknown(section, language, scenes), kind: 'page', word: pathname };
	return { kind: 'page', word: pathname };
}

function unknown(
	word: string,
	language: Language,
	scenes: readonly string[],
	section = 'scenes'
): Missing {
	const name = nearest(word, scenes);
	const href = `${prefixOf(language)}/${section}/${name}`;
	return { kind: 'scene', word, ...(name && { near: { name, href } }) };
}
