import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { serve } from '../../src/tools/serve.js';
import { open, stageOf, takes, test } from './support/site.ts';

/* Conference Wi-Fi: after the first visit the site works with its server gone. */

test.use({ serviceWorkers: 'allow' });

const dir = fileURLToPath(new URL('../../build', import.meta.url));

test('the second visit needs no network', async ({ page }) => {
	test.setTimeout(90_000);
	const site = await serve({ dir, port: 0 });
	await open(page, `${site.url}/scenes/run/ping`);
	// The worker takes over once it has kept everything.
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await site.close();
	expect(await page.evaluate(() => fetch('/', { cache: 'no-store' }).then(({ ok }) => ok))).toBe(
		true
	);

	await page.reload();
	await expect(page.locator('button[data-action="next"]')).toBeVisible();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.keyboard.press('ArrowRight');
	await expect(stageOf(page)).toHaveAttribute('data-step', 'create');
	await expect(page.locator('[data-entry] .line').first()).toContainText('/containers/create');
	await page.locator('[data-fold="body-response"] > summary').click();
	await expect(page.locator('[data-fold="body-response"] pre')).toContainText('No such image');

	for (const { url, steps, language, query } of takes) {
		const step = steps.at(2) ?? '';
		await open(page, site.url + url(step));
		await expect(stageOf(page)).toHaveAttribute('data-step', step);
		await expect(stageOf(page)).toHaveAttribute('lang', language);
		await expect(page).toHaveURL(site.url + url(step));
		const made = stageOf(page).locator('[data-node="container"]');
		await expect(made, `${step}${query} has its own picture`).toHaveCount(query ? 1 : 0);
		const names = await page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter(({ status }) => status === 'error').map((it) => it.family);
		});
		expect(names, 'fonts that did not arrive').toEqual([]);
	}
	await page.goto(`${site.url}/ja`);
	await expect(page.locator('article svg[data-stage]').first()).toBeVisible();
	await page.goto(`${site.url}/scenes/rum`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('rum');
});
