import { AxeBuilder } from '@axe-core/playwright';
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { optionNames } from '../../src/embed/element/options.ts';
import { ready } from './support/embedded.ts';
import { test } from './support/hosts.ts';
import { prefixOf, screens } from './support/site.ts';

/* What the documentation of embedding shows is what a reader gets who copies it. */

const build = new URL('../../build/', import.meta.url);
type Language = 'en' | 'ja';

/** Opens the page and waits until its examples name this site. */
async function open(page: Page, language: Language, site: string) {
	await page.goto(`${prefixOf(language)}/docs/embedding`);
	await expect(page.locator('[data-example="quick"]')).toContainText(`${site}/embed.js`);
}

/** All examples of the page, by their ids. */
async function examplesOf(page: Page, language: Language, site: string) {
	await open(page, language, site);
	const all = await page
		.locator('[data-example]')
		.evaluateAll((codes) =>
			codes.map((code) => [(code as HTMLElement).dataset.example ?? '', code.textContent])
		);
	return Object.fromEntries(all) as Record<string, string>;
}

interface Host {
	readonly page: Page;
	/** Origin of the host pages. */
	readonly hosts: string;
	readonly site: string;
	readonly headers?: Record<string, string>;
}

/** Opens a page of somebody else that consists of an example. */
async function embed({ page, hosts, site, headers = {} }: Host, body: string) {
	const script = body.includes('/embed.js')
		? ''
		: `<script type="module" src="${site}/embed.js"></script>`;
	const html = `<!doctype html><html><head><meta charset="utf-8"><title>Somebody's page</title>${script}</head><body>${body}</body></html>`;
	const made = new URLSearchParams({ html, headers: JSON.stringify(headers) });
	await page.goto(`${hosts}/made.html?${made}`);
}

/** The attributes of each element in a text; a flag is empty. */
const elementsIn = (text: string) =>
	[...text.matchAll(/<hatoba-scene([^>]*)>/gi)].map(([, inside = '']) =>
		Object.fromEntries(
			[...inside.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
				name,
				value
			])
		)
	);

/** Every element of the page shows what its attributes in the example say. */
async function showsItsElements(host: Host, text: string) {
	await embed(host, text);
	const said = elementsIn(text);
	expect(said.length).toBeGreaterThan(0);
	for (const [n, options] of said.entries()) {
		const parameters = Object.fromEntries(
			Object.entries(options).filter(([name]) => ![...optionNames, 'id'].includes(name))
		);
		const element = host.page.locator('hatoba-scene').nth(n);
		const state = await ready(host.page, n);
		expect(state).toMatchObject({
			scene: options.scene,
			step: options.step ?? options.from ?? state?.steps[0],
			language: options.lang,
			parameters,
			...(options.theme && { theme: options.theme })
		});
		if (options.from) expect(state?.steps[0]).toBe(options.from);
		if (options.to) expect(state?.steps.at(-1)).toBe(options.to);
		await expect(element.locator('[data-caption]')).toHaveCount('captions' in options ? 1 : 0);
		await expect(element.locator('[data-action]')).toHaveCount('controls' in options ? 3 : 0);
	}
}

const scene = (page: Page) => page.frameLocator('iframe').locator('hatoba-scene');

/** The frame of the page shows what its address says. */
async function showsItsFrame(host: Host, text: string) {
	await embed(host, text);
	const [, src = ''] = /<iframe[^>]* src="([^"]*)"/.exec(text) ?? [];
	const { searchParams } = new URL(src.replaceAll('&amp;', '&'));
	const element = scene(host.page);
	await expect(element.locator('[data-stage]')).toHaveAttribute(
		'data-step',
		searchParams.get('step') ?? 'command'
	);
	await expect(element).toHaveAttribute('lang', searchParams.get('lang') ?? '');
	await expect(element.locator('[data-caption]')).toHaveCount(searchParams.has('captions') ? 1 : 0);
	await expect(element.locator('[data-action]')).toHaveCount(searchParams.has('controls') ? 3 : 0);
}

/** The button of the page steps the scene, and the page says where it is. */
async function isSteered({ page }: Host) {
	const said = page.locator('#said');
	await expect(said).not.toBeEmpty();
	const before = (await said.textContent()) ?? '';
	await page.locator('#on').click();
	await expect(said).not.toHaveText(before);
}

const loaded = (page: Page, selector: string) =>
	expect
		.poll(() => page.locator(selector).evaluate((img: HTMLImageElement) => img.naturalWidth))
		.toBeGreaterThan(0);

const isFound = async ({ page }: Host, url: string, type = /^/) => {
	const answer = await page.request.get(url);
	expect([answer.status(), url]).toEqual([200, url]);
	expect(answer.headers()['content-type'] ?? '').toMatch(type);
	return answer;
};

/** Addresses without their hosts: a build does not know where it will be served. */
const withoutHosts = (text: string) => text.replace(/https?:\/\/[^/"\\]+/g, '');

type Check = (host: Host, text: string, all: Record<string, string>) => Promise<void>;

/** How each example is tried. */
const checks: Record<string, Check> = {
	quick: async (host, text) => {
		await showsItsElements(host, text);
		const [picture = ''] = /[^"]+\.svg/.exec(text) ?? [];
		await isFound(host, picture, /^image\/svg\+xml/);
	},
	parameters: showsItsElements,
	part: showsItsElements,
	several: showsItsElements,
	script: async (host, text) => {
		await showsItsElements(host, text);
		await isSteered(host);
		await expect(host.page.locator('#said')).toHaveText(/^2\/\d+ \S/);
	},
	types: async (host, text) => {
		// What it says is compiled by src/routes/docs/reference.test.ts.
		expect(text).toContain("from './embed'");
		const types = await isFound(host, `${host.site}/embed.d.ts`);
		expect(await types.text()).toContain('export interface HatobaState');
	},
	policy: async ({ site }, text) => {
		expect(text).toMatch(/^Content-Security-Policy: /);
		expect(text).toContain(site);
	},
	frame: showsItsFrame,
	connect: async (host, text) => {
		await showsItsFrame(host, text);
		await isSteered(host);
		await expect
			.poll(() => host.page.locator('iframe').evaluate((frame) => frame.clientHeight))
			.toBeGreaterThan(400);
	},
	protocol: async (host, text) => {
		await showsItsFrame(host, text);
		await isSteered(host);
	},
	reveal: async (host, text) => {
		const [, slide = '', script = ''] = /^(<section>[^]*<\/section>)\s*(<script[^]*)$/.exec(text)!;
		const { page } = host;
		await embed(
			host,
			`<link rel="stylesheet" href="/reveal.js/dist/reveal.css">` +
				`<div class="reveal"><div class="slides"><section>Before</section>${slide}<section id="after">After</section></div></div>` +
				`<script src="/reveal.js/dist/reveal.js"></script>${script}`
		);
		await expect(page.locator('.reveal.ready')).toBeVisible();
		await page.keyboard.press('ArrowRight');
		const [from] = elementsIn(slide);
		const element = page.locator('hatoba-scene');
		expect(await ready(page)).toMatchObject({ step: from?.from, theme: 'paper' });
		await page.keyboard.press('ArrowRight');
		await expect(element).not.toHaveAttribute('step', from?.from ?? '');
		await expect(page.locator('#after.present')).toHaveCount(0);
	},
	slidev: async (host, text) => {
		const [, inside = ''] = /^<HatobaScene([^>]*) \/>$/.exec(text) ?? [];
		const names = [...inside.matchAll(/ ([a-z]+)/g)].map(([, name]) => name);
		expect(names.filter((name) => ![...optionNames, 'site'].some((one) => one === name))).toEqual(
			[]
		);
		expect(inside).toContain(`site="${host.site}"`);
		const file = await isFound(host, `${host.site}/embed/HatobaScene.vue`);
		expect(await file.text()).toContain('<script setup lang="ts">');
	},
	markdown: async (host, text) => {
		const [, picture = '', page = ''] = /^\[!\[.+\]\((\S+)\)\]\((\S+)\)$/.exec(text) ?? [];
		await isFound(host, picture, /^image\/svg\+xml/);
		await isFound(host, page, /^text\/html/);
	},
	picture: async (host, text) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await host.page.emulateMedia({ colorScheme });
			await embed(host, text);
			await loaded(host.page, 'picture img');
			const source = await host.page
				.locator('picture img')
				.evaluate((img: HTMLImageElement) => img.currentSrc);
			expect(source.endsWith('.night.svg')).toBe(colorScheme === 'dark');
		}
	},
	file: async (host, text) => {
		const [, name = '', hash = ''] = / src="([^"#]+)#([^"]*)"/.exec(text) ?? [];
		const body = readFileSync(new URL(`downloads/${name}`, build), 'utf8');
		await host.page.route(`${host.hosts}/${name}`, (route) =>
			route.fulfill({ contentType: 'text/html', body })
		);
		await embed(host, text);
		await expect(scene(host.page).locator('[data-stage]')).toHaveAttribute(
			'data-step',
			hash.split('/').at(-1) ?? ''
		);
	},
	discovery: async (host, text, { oembed = '' }) => {
		const [, href = ''] = / href="([^"]*)"/.exec(text) ?? [];
		const answer = await isFound(host, href, /^application\/json/);
		expect(withoutHosts(await answer.text())).toBe(
			JSON.stringify(JSON.parse(withoutHosts(oembed)))
		);
		const page = await host.page.request.get(href.replace('.oembed.json', ''));
		expect(withoutHosts(await page.text())).toContain(`href="${withoutHosts(href)}"`);
	},
	oembed: async (host, text) => {
		const { html } = JSON.parse(text) as { html: string };
		await showsItsFrame(host, html);
	},
	build: async ({ site }, text) => {
		expect(text).toBe(`HATOBA_ORIGIN=${site} npm run build`);
	},
	nginx: async (_, text) => {
		const told = readFileSync(new URL('_headers', build), 'utf8');
		for (const [, name, value] of text.matchAll(/add_header (\S+) (\S+);/g))
			expect(told).toContain(`${name}: ${value}`);
		expect(text.match(/add_header/g)).toHaveLength(2);
	}
};

for (const language of ['en', 'ja'] as const)
	test.describe(`examples, ${language}`, () => {
		test('each is tried below', async ({ page, baseURL: site = '' }) => {
			const all = await examplesOf(page, language, site);
			expect(Object.keys(all).toSorted()).toEqual(Object.keys(checks).toSorted());
		});

		for (const [id, check] of Object.entries(checks))
			test(`${id} does what it says`, async ({ page, hosts, baseURL: site = '' }) => {
				const all = await examplesOf(page, language, site);
				await check({ page, hosts, site }, all[id] ?? '', all);
			});
	});

test('with the policy of the example, element and frame work, and nothing is blocked', async ({
	page,
	hosts,
	baseURL: site = ''
}) => {
	const { quick = '', frame = '', policy = '' } = await examplesOf(page, 'ja', site);
	const [name = '', value = ''] = policy.split(': ');
	const blocked: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy|TrustedHTML/i.test(message.text())) blocked.push(message.text());
	});
	const headers = { [name]: `default-src 'none'; require-trusted-types-for 'script'; ${value}` };
	// A host without inline styles leaves those of the examples to its own sheets.
	const body = (quick + frame).replace(/ style="[^"]*"/g, '');
	await embed({ page, hosts, site, headers }, body);
	expect(await ready(page)).toMatchObject({ step: 'create' });
	await expect(scene(page).locator('[data-stage]')).toBeVisible();
	const fonts = () =>
		page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map((one) => one.family)
		);
	await expect.poll(async () => (await fonts()).join()).toContain('Hatoba Sans JP');
	expect(blocked).toEqual([]);
});

test('a sandbox that allows scripts alone is enough for a frame', async ({
	page,
	hosts,
	baseURL: site = ''
}) => {
	const { frame = '' } = await examplesOf(page, 'en', site);
	const sandboxed = frame.replace('<iframe', '<iframe sandbox="allow-scripts"');
	await showsItsFrame({ page, hosts, site }, sandboxed);
});

test('where its fonts are blocked a scene has those of the system', async ({
	page,
	hosts,
	baseURL: site = ''
}) => {
	const { quick = '', policy = '' } = await examplesOf(page, 'en', site);
	const [name = '', value = ''] = policy.split(': ');
	const headers = { [name]: value.replace(/font-src [^;]*/, "font-src 'none'") };
	await embed({ page, hosts, site, headers }, quick);
	expect(await ready(page)).toMatchObject({ step: 'create' });
	await page.locator('hatoba-scene [data-action="next"]').click();
	await expect(page.locator('hatoba-scene')).toHaveAttribute('step', 'pull');
	// Hidden while a font is awaited, but not for good.
	await expect
		.poll(() =>
			page.evaluate(() => [...document.fonts].every(({ status }) => status !== 'loading'))
		)
		.toBe(true);
	expect(
		await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))
	).toBe(false);
	const width = await page
		.locator('hatoba-scene svg text')
		.first()
		.evaluate((text: SVGTextElement) => text.getComputedTextLength());
	expect(width).toBeGreaterThan(20);
});

test('every command of the table is answered, every report is heard', async ({
	page,
	hosts,
	baseURL: site = ''
}) => {
	await open(page, 'en', site);
	const rows = (table: string) =>
		page
			.locator(`[data-table="${table}"] [data-row]`)
			.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.row ?? ''));
	const [commands, reports] = [await rows('commands'), await rows('reports')];
	await page.route(/immutable\/embed\/os-/, (route) => route.abort());
	await page.goto(`${hosts}/frame.html`);
	const heard = () =>
		page.evaluate(() =>
			(
				window as unknown as { heard: { data: { is: string; id?: string; moved?: boolean } }[] }
			).heard.map(({ data }) => data)
		);
	const send = (command: object) =>
		page.evaluate(
			([message, origin]) =>
				document
					.querySelector('iframe')
					?.contentWindow?.postMessage({ hatoba: 1, ...message }, origin),
			[command, site] as const
		);
	const frame = (address: string) =>
		page.evaluate((src) => void (document.querySelector('iframe')!.src = src), site + address);
	await frame('/embed/run?from=create&to=pull');
	await expect.poll(async () => (await heard()).map(({ is }) => is)).toContain('ready');

	const further: Record<string, object> = {
		goTo: { step: 'create', play: true },
		set: { options: { captions: true, lang: 'ja' } }
	};
	for (const name of commands) await send({ id: name, do: name, ...further[name] });
	await expect
		.poll(async () => (await heard()).flatMap(({ id }) => id ?? []).toSorted())
		.toEqual(commands.toSorted());
	await expect(scene(page).locator('[data-caption]')).toBeVisible();
	await expect(scene(page)).toHaveAttribute('lang', 'ja');

	// Over the end, and to a scene that does not arrive.
	for (let i = 0; i < 4; i++) await send({ id: `next ${i}`, do: 'next' });
	await expect.poll(async () => (await heard()).map(({ is }) => is)).toContain('edge');
	await frame('/embed/os');
	await expect
		.poll(async () => [...new Set((await heard()).map(({ is }) => is))].toSorted())
		.toEqual(reports.toSorted());
	await send({ id: 'no such', do: 'fly' });
	await send({ id: 'last', do: 'hello' });
	await expect.poll(async () => (await heard()).at(-1)?.id).toBe('last');
	expect((await heard()).find(({ id }) => id === 'no such')?.moved ?? false).toBe(false);
});

test('addresses of pictures are there, in their sizes', async ({ page, baseURL: site = '' }) => {
	await open(page, 'en', site);
	const rows = page.locator('[data-table="addresses"] [data-row]');
	for (const row of await rows.all()) {
		const address = (await row.getAttribute('data-row')) ?? '';
		const size = await row.locator('.type').textContent();
		expect(
			await page.evaluate(async (src) => {
				const image = Object.assign(new Image(), { src });
				await image.decode();
				return `${image.naturalWidth} × ${image.naturalHeight}`;
			}, address)
		).toBe(size);
	}
});

for (const language of ['en', 'ja'] as const) {
	test(`results are alive on the page, ${language}`, async ({ page, baseURL: site = '' }) => {
		test.setTimeout(90_000);
		await open(page, language, site);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		for (const sample of await page.locator('.sample:has([data-live])').all()) {
			const live = sample.locator('[data-live]');
			await live.scrollIntoViewIfNeeded();
			const said = elementsIn((await sample.locator('[data-example]').textContent()) ?? '');
			for (const [n, { id, ...options }] of said.entries()) {
				const element = live.locator('hatoba-scene').nth(n);
				await element.scrollIntoViewIfNeeded();
				await expect(element.locator('[data-stage]')).toBeVisible();
				const has = await element.evaluate((one) =>
					Object.fromEntries(
						[...one.attributes]
							.filter(({ name }) => name !== 'class')
							.map(({ name, value }) => [name, value === 'true' ? '' : value])
					)
				);
				expect(has, id).toEqual(options);
			}
			for (const frame of await live.locator('iframe').all())
				await expect(frame.contentFrame().locator('hatoba-scene [data-stage]')).toBeVisible();
			const desk = live.locator('output');
			if ((await desk.count()) === 0) continue;
			await expect(desk).not.toBeEmpty();
			const before = (await desk.textContent()) ?? '';
			await live.locator('button[type="button"]').last().click();
			await expect(desk).not.toHaveText(before);
		}
	});

	test(`axe finds nothing, and nothing is wider than the screen, ${language}`, async ({
		page,
		baseURL: site = ''
	}) => {
		test.setTimeout(120_000);
		await open(page, language, site);
		for (const screen of ['projector', 'phone'] as const)
			for (const colorScheme of ['dark', 'light'] as const) {
				await page.setViewportSize(screens[screen]);
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				// What a scene shows has tests of its own.
				const { violations } = await new AxeBuilder({ page })
					.exclude('iframe')
					.exclude('hatoba-scene')
					.analyze();
				const where = `${screen} ${colorScheme}`;
				expect(
					violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
					where
				).toEqual([]);
				const wide = await page.evaluate(() => {
					const room = document.documentElement.clientWidth;
					return [...document.querySelectorAll('main *')]
						.filter((one) => one.getBoundingClientRect().right > room + 1)
						.map(({ outerHTML }) => outerHTML.slice(0, 80));
				});
				expect(wide, where).toEqual([]);
			}
	});
}

test('copy takes the example as it stands, with the address of this site', async ({
	page,
	context,
	baseURL: site = ''
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'en', site);
	const sample = page.locator('figure').first();
	await sample.getByRole('button', { name: 'Copy' }).click();
	await expect(sample.getByRole('status')).toHaveText('Copied.');
	const code = await sample.locator('code').textContent();
	expect(code).toContain(`src="${site}/embed.js"`);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('every entry of the contents leads to its section; header and footer lead here', async ({
	page
}) => {
	await page.goto('/ja');
	await page.getByRole('contentinfo').getByRole('link', { name: '埋め込み' }).click();
	await expect(page).toHaveURL('/ja/docs/embedding');
	const hashes = await page
		.locator('nav ol a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hashes.length).toBeGreaterThan(15);
	for (const hash of hashes) await expect(page.locator(`:is(h2, h3)${hash}`)).toHaveCount(1);
	await page.goto('/');
	await page.getByRole('banner').getByRole('link', { name: 'Embedding' }).click();
	await expect(page).toHaveURL('/docs/embedding');
	// This is a page of the site, though its address begins as those of embeds do.
	await page.reload();
	await expect(page.getByRole('banner')).toBeVisible();
	await expect(page.getByRole('contentinfo')).toBeVisible();
	// Alive as well where one has come from another page.
	await page.locator('[data-live] hatoba-scene').first().scrollIntoViewIfNeeded();
	await expect(page.locator('[data-live] hatoba-scene [data-stage]').first()).toBeVisible();
});

test('a choice of colours holds for the results', async ({ page, baseURL: site = '' }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.addInitScript(() => localStorage.setItem('hatoba:theme', 'paper'));
	await open(page, 'en', site);
	const first = page.locator('[data-live] hatoba-scene').first();
	await expect(first).toHaveAttribute('theme', 'paper');
	await expect(page.locator('[data-live] hatoba-scene[theme="night"]')).toHaveCount(1);
	await expect(page.locator('[data-live] iframe').first()).toHaveAttribute('src', /theme=paper/);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of ['en', 'ja'] as const)
		test(`it can be read, with a picture for each result, ${language}`, async ({ page }) => {
			await page.goto(`${prefixOf(language)}/docs/embedding`);
			await expect(page.locator('[data-example]')).toHaveCount(Object.keys(checks).length);
			await expect(page.locator('[data-example="quick"]')).toContainText('<hatoba-scene');
			for (const picture of await page.locator('[data-live] hatoba-scene img').all()) {
				await picture.scrollIntoViewIfNeeded();
				await expect
					.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
					.toBe(1600);
			}
			await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
			// Where the build knew the address of this site there is nothing to be said.
			const examples = (await page.locator('[data-example]').allTextContents()).join();
			const unknown = examples.includes('https://hatoba.example');
			await expect(page.locator('noscript .note')).toHaveCount(unknown ? 1 : 0);
		});
});

test('headers for hosts are part of the build', () => {
	expect(existsSync(new URL('_headers', build))).toBe(true);
});
