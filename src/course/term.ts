/** The chapters of the glossary, in their order. */
export const groups = ['basics', 'kernel', 'images', 'engine', 'registry', 'clusters'] as const;

export type Group = (typeof groups)[number];

export interface Wording {
	readonly term: string;
	/**
	 * Other spellings by which it is found in a caption: plurals, abbreviations, programs.
	 * A form in Latin letters counts as a whole word, one in katakana as a whole run of katakana.
	 */
	readonly forms?: readonly string[];
	/** What it is, in one sentence. */
	readonly says: string;
}

export interface Term {
	readonly id: string;
	readonly group: Group;
	/** Explained on the page, but not marked in captions: the word means too many things. */
	readonly silent?: true;
	readonly en: Wording;
	readonly ja: Wording;
}
