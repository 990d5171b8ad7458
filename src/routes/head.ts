import { languages, type Language } from '../lib/locales/languages.ts';
import { plain } from '../lib/text/breaks.ts';
import { addressOf } from './origin.ts';
import type { Preview } from './discovery.ts';

/** What a page tells machines about itself. */
export interface About {
	readonly language: Language;
	readonly title: string;
	readonly description: string;
	/** The path of this page in each language. */
	readonly href: (language: Language) => string;
	/** The picture that others show beside a link to it. */
	readonly preview?: Preview | undefined;
	/** The path of its oEmbed description. */
	readonly oembed?: string | undefined;
}

/** Open Graph names a language with a country. */
const regions: Readonly<Record<Language, string>> = { en: 'en_GB', ja: 'ja_JP' };

interface Link {
	readonly rel: 'canonical' | 'alternate';
	readonly href: string;
	readonly hreflang?: string;
	readonly type?: string;
	readonly title?: string;
}

export interface Head {
	readonly title: string;
	readonly links: readonly Link[];
	/** By `name`. */
	readonly names: readonly (readonly [string, string])[];
	/** By `property`: Open Graph (https://ogp.me). */
	readonly properties: readonly (readonly [string, string])[];
}

/** The head of a page. @param origin of the site; empty if it is not known */
export function headOf(about: About, origin: string): Head {
	const { language, href, preview, oembed } = about;
	const [title, description] = [plain(about.title), plain(about.description)];
	const at = (path: string) => addressOf(path, origin);
	const others = languages.filter((other) => other !== language);
	return {
		title,
		links: [
			{ rel: 'canonical', href: at(href(language)) },
			...languages.map(
				(hreflang) => ({ rel: 'alternate', hreflang, href: at(href(hreflang)) }) as const
			),
			{ rel: 'alternate', hreflang: 'x-default', href: at(href(languages[0])) },
			...(oembed
				? [{ rel: 'alternate', type: 'application/json+oembed', href: at(oembed), title } as const]
				: [])
		],
		names: [
			['description', description],
			...(preview ? ([['twitter:card', 'summary_large_image']] as const) : [])
		],
		properties: [
			['og:site_name', 'Hatoba'],
			['og:type', 'website'],
			['og:title', title],
			['og:description', description],
			['og:url', at(href(language))],
			['og:locale', regions[language]],
			...others.map((other) => ['og:locale:alternate', regions[other]] as const),
			...(preview
				? ([
						['og:image', at(preview.path)],
						['og:image:type', 'image/png'],
						['og:image:width', String(preview.width)],
						['og:image:height', String(preview.height)],
						['og:image:alt', preview.alt]
					] as const)
				: [])
		]
	};
}
