import type { ExampleId } from './examples/index.ts';
import type { Meanings, TableId } from './reference.ts';

/** The sections in their order, each with the level of its heading. */
export const outline = [
	['ways', 2],
	['element', 2],
	['attributes', 3],
	['parameters', 3],
	['part', 3],
	['several', 3],
	['script', 3],
	['look', 3],
	['keys', 3],
	['poster', 3],
	['types', 3],
	['policy', 3],
	['frame', 2],
	['connect', 3],
	['protocol', 3],
	['reveal', 2],
	['slidev', 2],
	['pictures', 2],
	['slides', 3],
	['file', 2],
	['previews', 2],
	['hosting', 2]
] as const;

export type SectionId = (typeof outline)[number][0];

/** A paragraph; a text may hold `code` and [links](#element). */
export type Block =
	| string
	| { readonly list: readonly string[] }
	/** Two columns of texts. */
	| { readonly pairs: readonly (readonly [string, string])[] }
	| { readonly table: TableId }
	| { readonly example: ExampleId };

/** The page in one language. */
export interface Docs {
	readonly title: string;
	readonly lead: string;
	readonly sections: Readonly<
		Record<SectionId, { readonly title: string; readonly blocks: readonly Block[] }>
	>;
	readonly meanings: Meanings;
	/** The headings of a table's two columns. */
	readonly columns: Readonly<Record<TableId, readonly [string, string]>>;
}
