import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { serve } from '../../src/tools/serve.js';
import { galleryOf } from '../../src/routes/paths.ts';
import { groups, open, stageOf, test, type Take } from './support/site.ts';

/* Conference Wi-Fi: after the first visit the site works with its server gone. */

test.use({ serviceWorkers: 'allow' });

const dir = fileURLToPath(new URL('../../build', import.meta.url));

/** The worker takes over once it has kept what it needs. */
const guarded = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** The paths that the worker has kept. */
const keptPaths = (page: Page) =>
	page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => new URL(url).pathname);
	});

/** 200: the page itself. 404: the shell, in which the page is drawn. */
const statusOf = (page: Page) =>
	page.evaluate(() => {
		const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		return visit?.responseStatus;
	});

/** What stands on the wide stage of a page as it was built, sorted. */
function builtNodes({ url }: Take, step: string) {
	const html = readFileSync(
		`${dir}${url(step).replace('?', '/').replaceAll('&', ',')}.html`,
		'utf8'
	);
	const [, wide = ''] = /class="stage-wide([^]*)class="stage-tall/.exec(html) ?? [];
	return [...wide.matchAll(/data-node="([^"]+)"/g)].map(([, id]) => id).sort();
}

const drawnNodes = (page: Page) =>
	stageOf(page).evaluate((stage) =>
		[...stage.querySelectorAll<SVGElement>('[data-node]')].map(({ dataset }) => dataset.node).sort()
	);

test('the second visit needs no network', async ({ page }) => {
	test.setTimeout(240_000);
	const site = await serve({ dir, port: 0 });
	await open(page, `${site.url}/scenes/run/ping`);
	await guarded(page);
	await open(page, `${site.url}/scenes/run/create?image=present`);
	await expect.poll(() => keptPaths(page)).toContain('/scenes/run/create/image=present');
	// Hosts that read this file do not give it out: to ask for it would end the installation.
	expect(await keptPaths(page)).not.toContain('/_headers');
	await page.goto(`${site.url}/scenes/run/ping`);
	await site.close();
	expect(await page.evaluate(() => fetch('/', { cache: 'no-store' }).then(({ ok }) => ok))).toBe(
		true
	);

	await page.reload();
	await expect(page.locator('button[data-action="next"]')).toBeVisible();
	expect(await statusOf(page), 'a page that was seen').toBe(200);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.keyboard.press('ArrowRight');
	await expect(stageOf(page)).toHaveAttribute('data-step', 'create');
	await expect(page.locator('[data-entry] .line').first()).toContainText('/containers/create');
	await page.locator('[data-fold="body-response"] > summary').click();
	await expect(page.locator('[data-fold="body-response"] pre')).toContainText('No such image');
	await page.goto(`${site.url}/scenes/run/create?image=present`);
	expect(await statusOf(page), 'a choice that was seen').toBe(200);

	// Nobody has been here: every scene in both languages, under its default and its last choice.
	for (const { takes: some, language } of groups)
		for (const take of new Set([some[0], some.at(-1)])) {
			const step = take?.steps.at(-1) ?? '';
			if (!take) continue;
			await open(page, site.url + take.url(step));
			expect(await statusOf(page), take.url(step)).toBe(404);
			await expect(page).toHaveURL(site.url + take.url(step));
			await expect(stageOf(page)).toHaveAttribute('data-step', step);
			await expect(stageOf(page)).toHaveAttribute('lang', language);
			expect(await drawnNodes(page), take.url(step)).toEqual(builtNodes(take, step));
			const names = await page.evaluate(async () => {
				await document.fonts.ready;
				return [...document.fonts]
					.filter(({ status }) => status === 'error')
					.map(({ family }) => family);
			});
			expect(names, 'fonts that did not arrive').toEqual([]);
		}
	for (const language of ['en', 'ja'] as const) {
		await page.locator('header .brand').click();
		await expect(page.locator('article svg[data-stage]').first()).toBeVisible();
		await page.goto(site.url + galleryOf(language));
		expect(await statusOf(page), language).toBe(200);
		await expect(page.locator('article svg[data-stage]').first()).toBeVisible();
	}
	await page.goto(`${site.url}/scenes/rum`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('rum');
});

test('the first visit fetches no page but the ones that are needed', async ({ page, baseURL }) => {
	await open(page, `${baseURL}/scenes/run/ping`);
	await guarded(page);
	const pages = (await keptPaths(page)).filter((path) => !path.slice(1).includes('.'));
	expect(pages.sort()).toEqual(['/', '/ja', '/scenes/run/ping']);
});

test('a page of a newer deployment is shown, but not kept', async ({ page }, { outputDir }) => {
	const newer = `${outputDir}/newer`;
	mkdirSync(`${newer}/scenes/run`, { recursive: true });
	for (const name of readdirSync(dir).filter((name) => name !== 'scenes'))
		symlinkSync(`${dir}/${name}`, `${newer}/${name}`);
	const html = readFileSync(`${dir}/scenes/run/ping.html`, 'utf8');
	const other = html.replaceAll(/(\/_app\/immutable\/entry\/app\.)[^."]+/g, '$1newer');
	expect(other).not.toBe(html);
	writeFileSync(`${newer}/scenes/run/ping.html`, other);
	writeFileSync(`${newer}/scenes/run/create.html`, html);
	const site = await serve({ dir: newer, port: 0 });
	await page.goto(site.url);
	await guarded(page);
	await page.goto(`${site.url}/scenes/run/ping`);
	await expect(stageOf(page)).toBeVisible();
	await page.goto(`${site.url}/scenes/run/create`);
	await expect.poll(() => keptPaths(page)).toContain('/scenes/run/create');
	expect(await keptPaths(page)).not.toContain('/scenes/run/ping');
	await site.close();
	rmSync(newer, { recursive: true });
});
