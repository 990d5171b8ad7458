import type { Language } from '../../lib/locales/languages.ts';
import faces from '../../lib/text/generated/faces.json' with { type: 'json' };
import { onSite } from './site.ts';

/** How long a scene waits for its fonts. In ms. */
const patience = 3000;

/** Our fonts as the document has them; another script of ours may have added them. */
function added(): FontFace[] {
	const known = new Set([...document.fonts].map(({ family }) => family.replaceAll(/["']/g, '')));
	return faces.flatMap(({ family, weight, path, range }) => {
		if (known.has(family)) return [];
		const source = `url("${onSite(path)}") format("woff2")`;
		const unicodeRange = range ?? 'U+0-10FFFF';
		const face = new FontFace(family, source, { weight, display: 'block', unicodeRange });
		document.fonts.add(face);
		return [face];
	});
}

let ours: readonly FontFace[] | undefined;

/**
 * Makes our fonts known to the document: a rule in a shadow root loads none. The families have names
 * of our own, so nothing of the host changes. Resolves when those of a language are there, or when
 * that takes too long: a host may forbid them, and then its own serve.
 */
export async function loadFonts(language: Language): Promise<void> {
	ours ??= added();
	const needed = ours.filter(({ family }) => language === 'ja' || !/ JP\b/.test(family));
	const loads = needed.map((face) => face.load().catch(() => undefined));
	await Promise.race([Promise.all(loads), new Promise((late) => setTimeout(late, patience))]);
}
