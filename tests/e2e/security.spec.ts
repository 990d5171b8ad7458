import { readFileSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { groups, open, prefixOf, stageOf, test, unfold } from './support/site.ts';

/* Nothing leaves the site, nothing is allowed that is not needed, and licences travel along. */

const build = new URL('../../build/', import.meta.url);
const filesOf = (ending: string) =>
	readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const textOf = (file: string) => readFileSync(new URL(file, build), 'utf8');

/** Everything that a page should not do, from now on. */
async function watch(page: Page, home: string) {
	const deeds: string[] = [];
	page.on('console', (message) => {
		const [type, text] = [message.type(), message.text()];
		// The tests themselves keep the service worker out.
		if (text.startsWith('Service Worker registration blocked by Playwright')) return;
		if (['error', 'warning'].includes(type)) deeds.push(`console: ${text}`);
	});
	page.on('pageerror', (error) => deeds.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== home)
			deeds.push(`request: ${url.href}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) deeds.push(`${response.status()}: ${response.url()}`);
	});
	await page.exposeFunction('violated', (what: string) => deeds.push(`policy: ${what}`));
	await page.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', (event) => {
			const { violated } = globalThis as unknown as { violated(what: string): void };
			violated(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
		})
	);
	return deeds;
}

for (const { name, language, takes: all } of groups) {
	test(`${name}: no error, no violation, no request to another host`, async ({ page, baseURL }) => {
		test.setTimeout(120_000);
		const deeds = await watch(page, new URL(baseURL ?? '').origin);
		await page.goto(prefixOf(language) || '/');
		await expect(page.locator('article').first()).toBeVisible();
		// All steps in one language, all pages of the other choices in the other.
		const chosen = all.filter(({ query }) => (language === 'en') === !query);
		for (const take of chosen.length > 0 ? chosen : all) {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, take.url(take.steps[0] ?? ''));
			for (const step of take.steps) {
				await page.locator(`[data-tick="${step}"]`).dispatchEvent('click', { button: 0 });
				await expect(stageOf(page)).toHaveAttribute('data-step', step);
				await unfold(page);
			}
			await page.emulateMedia({ reducedMotion: 'no-preference' });
			await page.keyboard.press('ArrowLeft');
			await expect(stageOf(page)).toHaveAttribute('data-state', 'resting');
			expect(deeds, take.name).toEqual([]);
		}
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('t');
		const before = page.url();
		await page.keyboard.press('l');
		await expect(page).not.toHaveURL(before);
		expect(deeds).toEqual([]);
	});
}

test('a violation of the policy would be noticed', async ({ page, baseURL }) => {
	const deeds = await watch(page, new URL(baseURL ?? '').origin);
	await open(page, '/scenes/run/create');
	await page.evaluate(() => {
		const style = document.createElement('style');
		style.textContent = 'p { color: red }';
		document.head.append(style);
		void fetch('https://example.invalid/').catch(() => undefined);
		document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/a.png' }));
	});
	await expect.poll(() => deeds.filter((it) => it.startsWith('policy')).length).toBe(3);
	expect(deeds.join('\n')).toMatch(/policy: style-src/);
	expect(deeds.join('\n')).toMatch(/policy: connect-src/);
	expect(deeds.join('\n')).toMatch(/policy: img-src/);
});

test('every page carries a strict policy', () => {
	// Files that stand alone have a policy of their own (standalone.spec.ts).
	const pages = filesOf('.html').filter((file) => !file.startsWith('downloads'));
	expect(pages.length).toBeGreaterThan(40);
	/** What is wrong with a page: thousands of pages are asked, and one list is expected. */
	const wrong = (html: string): string[] => {
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
		if (!policy) return ['no policy'];
		const directives = new Map(
			policy.split(';').map((part): [string, string] => {
				const [name = '', ...sources] = part.trim().split(' ');
				return [name, sources.join(' ')];
			})
		);
		const is = (name: string, form: RegExp) =>
			form.test(directives.get(name) ?? '') ? [] : [`${name} ${directives.get(name)}`];
		return [
			...(policy.match(/unsafe-inline|unsafe-eval|https?:|\*/g) ?? []),
			...is('default-src', /^'self'$/),
			...is('script-src', /^'self'( 'sha256-[^']+')+$/),
			...is('style-src', /^'self'( 'sha256-[^']+')*$/),
			...['object-src', 'base-uri', 'form-action'].flatMap((name) => is(name, /^'none'$/)),
			...(html.replace(/<head>[^]*<\/head>/, '').match(/ on[a-z]+=/g) ?? [])
		];
	};
	const found = pages.flatMap((file) =>
		wrong(textOf(file)).map((problem) => `${file}: ${problem}`)
	);
	expect(found).toEqual([]);
});

test('the server compresses, lets hashed names be kept, and forbids guessing of types', async ({
	request
}) => {
	const get = (url: string) => request.get(url, { headers: { 'accept-encoding': 'br' } });
	const page = await get('/scenes/run/create');
	const [script = ''] = filesOf('.js').filter((file) => file.startsWith('_app/immutable/entry/'));
	const kept = await get(`/${script}`);
	for (const answer of [page, kept]) {
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-encoding']).toBe('br');
		expect(answer.headers()['x-content-type-options']).toBe('nosniff');
		expect(answer.headers()['referrer-policy']).toBe('no-referrer');
	}
	expect(kept.headers()['cache-control']).toBe('public,max-age=31536000,immutable');
	expect(kept.headers()['content-type']).toMatch(/javascript/);
	expect(page.headers()['cache-control']).toBe('no-cache');
	expect((await get('/service-worker.js')).headers()['cache-control']).toBe('no-cache');
});

test('GSAP keeps its notice, the fonts their licence and no reserved name', async ({ request }) => {
	const scripts = filesOf('.js').map((file) => [file, textOf(file)] as const);
	const gsap = scripts.filter(([, text]) => /lagSmoothing/.test(text));
	expect(gsap.length).toBeGreaterThan(0);
	for (const [file, text] of gsap) {
		expect(text, file).toMatch(/\/\*[^]*?GSAP 3[^]*?GreenSock[^]*?gsap\.com[^]*?\*\//);
		expect(text, file).toMatch(/Copyright 20\d\d(-20\d\d)?, GreenSock/);
	}
	const sheets = [...filesOf('.css'), ...filesOf('.html')];
	const families = sheets.flatMap((file) =>
		[...textOf(file).matchAll(/font-family:\s*([^;}]+)/g)].map(([, names]) => names ?? '')
	);
	expect(families.join()).toMatch(/Hatoba/);
	expect(families.filter((names) => /plex/i.test(names))).toEqual([]);
	const licence = await request.get('/fonts/OFL.txt');
	expect(licence.status()).toBe(200);
	expect(await licence.text()).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/);
});
