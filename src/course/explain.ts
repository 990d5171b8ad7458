import type { Language } from '../lib/locales/languages.ts';
import { plain } from '../lib/text/breaks.ts';
import { terms, type Term } from './terms.ts';

/** A stretch of a caption that is a term of the glossary. */
export interface Explanation {
	/** In the caption without its marks: from this character … */
	readonly from: number;
	/** … to before this one. */
	readonly to: number;
	/** Id of the term: its place on the page of the glossary. */
	readonly id: string;
	readonly term: string;
	readonly says: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A form in Latin letters is a whole word, one in katakana a whole run of katakana. */
function whole(form: string): string {
	const edge = (at: string, side: 'before' | 'after') => {
		const look = side === 'before' ? '?<!' : '?!';
		if (/[a-z\d]/i.test(at)) return `(${look}[A-Za-z\\d-])`;
		return /[ァ-ヶー]/.test(at) ? `(${look}[ァ-ヶー])` : '';
	};
	return edge(form.at(0) ?? '', 'before') + escaped(form) + edge(form.at(-1) ?? '', 'after');
}

interface Dictionary {
	readonly pattern: RegExp;
	readonly byForm: ReadonlyMap<string, Term>;
}

const dictionaries = new Map<Language, Dictionary>();

/** All forms of a language as one pattern: of two that begin at one place the longer one wins. */
function dictionaryOf(language: Language): Dictionary {
	const known = dictionaries.get(language);
	if (known) return known;
	const marked: readonly Term[] = terms.filter((term: Term) => !term.silent);
	const pairs = marked.flatMap((term) =>
		[term[language].term, ...(term[language].forms ?? [])].map((form) => [form, term] as const)
	);
	const longestFirst = [...pairs].sort(([a], [b]) => b.length - a.length);
	const made = {
		pattern: new RegExp(longestFirst.map(([form]) => whole(form)).join('|'), 'giu'),
		byForm: new Map(pairs.map(([form, term]) => [form.toLowerCase(), term]))
	};
	dictionaries.set(language, made);
	return made;
}

/**
 * The terms of the glossary in a film's captions, each where it is used first.
 * @param captions in the order of the steps
 * @returns for each caption its terms, in the order of the text
 */
export function explain(captions: readonly string[], language: Language): readonly Explanation[][] {
	const { pattern, byForm } = dictionaryOf(language);
	const seen = new Set<string>();
	return captions.map((caption) =>
		[...plain(caption).matchAll(pattern)].flatMap(({ 0: form, index }) => {
			const term = byForm.get(form.toLowerCase());
			if (!term || seen.has(term.id)) return [];
			seen.add(term.id);
			const { term: name, says } = term[language];
			return [{ from: index, to: index + form.length, id: term.id, term: name, says }];
		})
	);
}
