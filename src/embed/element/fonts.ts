import faces from '../../lib/text/generated/faces.json' with { type: 'json' };
import { onSite } from './site.ts';

/**
 * Makes our fonts known to the document: a rule in a shadow root loads none. A font is fetched when
 * a text first needs it; those that every picture needs are fetched beside its script. The families
 * have names of our own, so nothing of the host changes.
 */
export function addFonts(): void {
	const known = new Set([...document.fonts].map(({ family }) => family.replaceAll(/["']/g, '')));
	for (const { family, weight, path, range } of faces) {
		if (known.has(family)) continue;
		const unicodeRange = range ?? 'U+0-10FFFF';
		const source = `url("${onSite(path)}") format("woff2")`;
		const face = new FontFace(family, source, { weight, display: 'block', unicodeRange });
		document.fonts.add(face);
		// A host may forbid our fonts: then its own serve.
		if (!range) face.load().catch(() => undefined);
	}
}
