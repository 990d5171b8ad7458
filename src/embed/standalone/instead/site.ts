import { readAbout } from '../data.ts';

/** What a path of the site is for: its language, and the step and choice of a scene. */
const form = /^(\/[a-z]{2})?\/scenes\/[^/]+(\/[^/.]*)$/;

/** In place of `element/site.ts`: what the site has, as far as the file has it too. */
export function onSite(path: string): string {
	// There are no pictures beside the file; an address that loads nothing is the only one allowed.
	if (path.endsWith('.svg')) return 'data:,';
	const here = location.href.replace(/#.*$/s, '');
	const [, language = '', place] = form.exec(path) ?? [];
	if (place) return `${here}#${language}${place}`;
	const { origin } = readAbout();
	return origin ? `${origin}/${path.replace(/^\//, '')}` : here;
}
