import type { Handle } from '@sveltejs/kit';
import { m } from './lib/locales/paraglide/messages.js';
import { languages } from './lib/locales/languages.ts';
import { galleryOf, languageOf } from './routes/paths.ts';

/** For a reader without JavaScript whom a host sends to the shell of unknown pages. */
const missing = () =>
	`<noscript>${languages
		.map((locale) => {
			const link = `<a href="${galleryOf(locale)}">${m.site_to_gallery({}, { locale })}</a>`;
			return `<p lang="${locale}">${m.site_missing_page({}, { locale })} ${link}</p>`;
		})
		.join('')}</noscript>`;

export const handle: Handle = ({ event, resolve }) => {
	const shell = event.route.id === null;
	const language = languageOf(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%hatoba.language%', language)
				.replace('%hatoba.missing%', shell ? missing() : '')
	});
};
