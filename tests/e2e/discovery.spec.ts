import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './support/hosts.ts';
import { catalogue, groups, urlsOf } from './support/site.ts';

/* What other sites learn of a scene from its page: previews of links, and how to embed it. */

const build = new URL('../../build/', import.meta.url);

/** The file of a page; `?image=present` is the last part of its path. */
const fileOf = (url: string) =>
	new URL(`.${url.replace('?', '/').replaceAll('&', ',')}.html`, build);

const unescaped = (text: string) =>
	text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** What a head says: the content of each name and property, and the links. */
function headOf(url: string) {
	const [, head = ''] = /<head>([^]*)<\/head>/.exec(readFileSync(fileOf(url), 'utf8')) ?? [];
	const tags = [...head.matchAll(/<(meta|link)([^>]*)>/g)].map(([, tag, inside = '']) => ({
		tag,
		...Object.fromEntries(
			[...inside.matchAll(/([a-z:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
				name,
				unescaped(value)
			])
		)
	})) as ({ tag: string } & Partial<Record<string, string>>)[];
	const said = (name: string) =>
		tags
			.filter(({ property, name: own }) => property === name || own === name)
			.map(({ content = '' }) => content);
	const links = (rel: string) => tags.filter((one) => one.tag === 'link' && one.rel === rel);
	return { said, links };
}

/** The path of an address, whether or not the build knew its host. */
const pathOf = (address = '') => {
	const { pathname, search } = new URL(address, 'http://here');
	return pathname + search;
};

/** Width and height of a PNG. */
function sizeOf(file: URL) {
	const bytes = readFileSync(file);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const { name, scene, language, takes } of groups)
	test(`${name}: every page says what it shows, and where`, () => {
		const prefix = language === 'en' ? '' : `/${language}`;
		for (const url of urlsOf(takes)) {
			const { said, links } = headOf(url);
			const only = (name: string) => {
				const all = said(name);
				expect(all, `${name} of ${url}`).toHaveLength(1);
				return all[0] ?? '';
			};
			const plain = url.slice(prefix.length);
			expect(pathOf(links('canonical')[0]?.href), url).toBe(url);
			expect(pathOf(only('og:url'))).toBe(url);
			const others = links('alternate').filter(({ hreflang }) => hreflang);
			expect(others.map(({ hreflang, href }) => [hreflang, pathOf(href)])).toEqual([
				['en', plain],
				['ja', `/ja${plain}`],
				['x-default', plain]
			]);
			expect(only('og:title')).toContain('Hatoba');
			expect(only('og:description')).toBe(only('description'));
			expect(only('og:locale')).toBe(language === 'en' ? 'en_GB' : 'ja_JP');
			expect(only('og:locale:alternate')).toBe(language === 'en' ? 'ja_JP' : 'en_GB');
			expect(pathOf(only('og:image'))).toBe(`${prefix}/scenes/${scene.id}.png`);
			expect([only('og:image:width'), only('og:image:height')]).toEqual(['1200', '630']);
			expect(only('og:image:alt').length).toBeGreaterThan(10);
			expect(only('twitter:card')).toBe('summary_large_image');

			const [oembed, ...more] = links('alternate').filter(
				({ type }) => type === 'application/json+oembed'
			);
			expect(more).toEqual([]);
			expect(oembed?.title).toBeTruthy();
			const file = new URL(`.${pathOf(oembed?.href)}`, build);
			expect(existsSync(file), `${oembed?.href} of ${url}`).toBe(true);
		}
	});

test('the picture of each scene is there, in its size', () => {
	for (const { id } of catalogue)
		for (const prefix of ['', 'ja/'])
			expect(sizeOf(new URL(`${prefix}scenes/${id}.png`, build))).toEqual([1200, 630]);
});

for (const [url, parameters] of [
	['/scenes/run/create', { image: 'missing' }],
	['/ja/scenes/run/create?image=present', { image: 'present' }]
] as const)
	test(`what oEmbed says of ${url} is a frame that shows it`, async ({
		page,
		hosts,
		baseURL: site
	}) => {
		const [link] = headOf(url)
			.links('alternate')
			.filter(({ type }) => type);
		const answer = await page.request.get(pathOf(link?.href));
		expect(answer.headers()['content-type']).toMatch(/^application\/json/);
		const said = (await answer.json()) as Record<string, unknown>;
		expect(said).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Hatoba' });
		const html = String(said.html).replace(/ src="(?:https?:\/\/[^/]+)?/, ` src="${site}`);
		await page.goto(`${hosts}/page.html`);
		await page.evaluate((text) => {
			const holder = document.createElement('template');
			holder.innerHTML = text;
			document.body.append(holder.content);
		}, html);
		const scene = page.frameLocator('iframe').locator('hatoba-scene');
		await expect(scene.locator('[data-stage]')).toHaveAttribute('data-step', 'create');
		await expect(scene).toHaveAttribute('lang', url.startsWith('/ja') ? 'ja' : 'en');
		const state = await scene.evaluate((one) => (one as unknown as { state: unknown }).state);
		expect(state).toMatchObject({ parameters });
		expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: said.width });
	});
