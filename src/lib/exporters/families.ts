import { tokens } from 'hatoba:styles';
import { valueOf } from './value.ts';

/**
 * What a text says of itself, for programs that take the first family and know none of ours, as
 * offices do: families of every system, about as wide as ours.
 */
const plain = { sans: 'Arial, sans-serif', mono: "'Courier New', monospace" } as const;

type Kind = keyof typeof plain;

/** The plain families that stand for some of ours. */
export const plainOf = (families: string): string =>
	plain[/mono/i.test(families) ? 'mono' : 'sans'];

/** In a file, instead of what only a browser knows. */
const spare = {
	'system-ui': "'IBM Plex Sans', 'IBM Plex Sans JP', 'Yu Gothic', Arial",
	'ui-monospace': "'IBM Plex Mono', 'IBM Plex Sans JP', Menlo, Consolas"
};

const kinds = Object.keys(plain) as Kind[];

const oursOf = (kind: Kind): string =>
	valueOf(`var(--font-${kind})`, tokens, 'paper').replace(
		/system-ui|ui-monospace/,
		(name) => spare[name as keyof typeof spare]
	);

const said = (kind: Kind) => `font-family="${plain[kind]}"`;

/** The rules with which texts get our families, where selectors by attributes are known. */
export const familyRules = (): string =>
	kinds.map((kind) => `.hatoba text[${said(kind)}]{font-family:${oursOf(kind)}}`).join('\n');

/** Markup whose texts name our families themselves, for a renderer that is given our fonts. */
export const inOurs = (markup: string): string =>
	kinds.reduce(
		(text, kind) => text.replaceAll(said(kind), `font-family="${oursOf(kind)}"`),
		markup
	);
