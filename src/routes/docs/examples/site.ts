import type { Language } from '../../../lib/locales/languages.ts';
import { oembedPathOf } from '../../discovery.ts';
import { oembedOf } from '../../oembed.ts';
import { addressOf, placeholder } from '../../origin.ts';
import { reference } from '../reference.ts';
import { attributes } from '../../share/markup.ts';
import { sharedIn, type Example } from './example.ts';

/** Examples for whoever runs a page with scenes, or this site. */
export function siteExamples(language: Language) {
	const { scene, step, choice } = sharedIn(language);
	const oembed = oembedOf(scene, language, { step, choice }, placeholder);
	const link = {
		rel: 'alternate',
		type: 'application/json+oembed',
		href: addressOf(oembedPathOf(language, scene, step, choice), placeholder)
	};
	const policy = Object.keys(reference.directives)
		.map((directive) => `${directive} 'self' ${placeholder}`)
		.join('; ');

	return {
		policy: { kind: 'HTTP', code: `Content-Security-Policy: ${policy}` },
		discovery: { kind: 'HTML', code: `<link${attributes(link)}>` },
		oembed: { kind: 'JSON', code: JSON.stringify(oembed, undefined, '\t') },
		build: { kind: 'shell', code: `HATOBA_ORIGIN=${placeholder} npm run build` },
		nginx: {
			kind: 'nginx',
			code: [
				'server {',
				'\troot /srv/hatoba/build;',
				'\tadd_header Access-Control-Allow-Origin *;',
				'\tadd_header Cross-Origin-Resource-Policy cross-origin;',
				'\tlocation / { try_files $uri $uri.html $uri/index.html =404; }',
				'\terror_page 404 /404.html;',
				'}'
			].join('\n')
		}
	} as const satisfies Record<string, Example>;
}
