import { describe, expect, it } from 'vitest';
import type { Language } from '../lib/locales/languages.ts';
import { headOf, type About } from './head.ts';

const about: About = {
	language: 'ja',
	title: 'コンテナの\u200b作成 · Hatoba',
	description: 'なにが\u200b起きるか',
	href: (language: Language) => `${language === 'ja' ? '/ja' : ''}/scenes/run/create?image=present`,
	preview: { path: '/ja/scenes/run.png', width: 1200, height: 630, alt: 'docker run' },
	oembed: '/ja/scenes/run/create/image=present.oembed.json'
};
const site = 'https://hatoba.example';

const linkOf = (origin: string, key: string) =>
	headOf(about, origin).links.find(
		({ rel, hreflang, type }) => [rel, hreflang, type].filter(Boolean).join(' ') === key
	)?.href;
const said = (origin: string) => {
	const { names, properties } = headOf(about, origin);
	return Object.fromEntries([...names, ...properties]);
};

describe('addresses for machines', () => {
	const paths: [key: string, path: string][] = [
		['canonical', '/ja/scenes/run/create?image=present'],
		['alternate en', '/scenes/run/create?image=present'],
		['alternate ja', '/ja/scenes/run/create?image=present'],
		['alternate x-default', '/scenes/run/create?image=present'],
		['alternate application/json+oembed', '/ja/scenes/run/create/image=present.oembed.json']
	];
	it.each(paths)('%s is absolute where the origin is known', (key, path) => {
		expect(linkOf(site, key)).toBe(site + path);
	});
	it.each(paths)('%s begins at the root where it is not', (key, path) => {
		expect(linkOf('', key)).toBe(path);
	});
	it.each([
		['og:url', '/ja/scenes/run/create?image=present'],
		['og:image', '/ja/scenes/run.png']
	])('%s too', (property, path) => {
		expect([said(site)[property], said('')[property]]).toEqual([site + path, path]);
	});
});

it('says what it is without marks, in which language, and how its picture looks', () => {
	expect(said(site)).toMatchObject({
		description: 'なにが起きるか',
		'twitter:card': 'summary_large_image',
		'og:title': 'コンテナの作成 · Hatoba',
		'og:description': 'なにが起きるか',
		'og:locale': 'ja_JP',
		'og:locale:alternate': 'en_GB',
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': 'docker run'
	});
});

it('speaks of no picture where there is none', () => {
	const { names, properties, links } = headOf(
		{ ...about, preview: undefined, oembed: undefined },
		site
	);
	const all = [...names, ...properties].map(([name]) => name);
	expect(all.filter((name) => /image|twitter/.test(name))).toEqual([]);
	expect(links.filter(({ type }) => type)).toEqual([]);
});
