import { expect } from '@playwright/test';
import { catalogue, open, test } from './support/site.ts';

/* The posters come from the server; where the browser makes the gallery, it draws them. */

const posters = (language: string) => `article svg[data-stage][lang="${language}"]`;

test('the gallery in the order of the index, however one gets there', async ({ page }) => {
	const order = catalogue.map(({ id }) => id);
	const shown = (language: string) =>
		page
			.locator(posters(language))
			.evaluateAll((all) => all.map((poster) => (poster as SVGElement).dataset.scene));
	await page.goto('/');
	expect(await shown('en')).toEqual(order);
	await page.locator('header a[hreflang="ja"]').click();
	await expect(page.locator(posters('ja'))).toHaveCount(order.length);
	expect(await shown('ja')).toEqual(order);
	expect(await shown('en')).toEqual([]);
	await open(page, '/scenes/run/create');
	await page.locator('header .brand').click();
	await expect(page.locator(posters('en'))).toHaveCount(order.length);
	expect(await shown('en')).toEqual(order);
	await expect(page.locator(posters('en')).first()).toBeVisible();
});

test('a poster is painted when it comes near', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 400 });
	await page.goto('/');
	const painted = () =>
		page
			.locator(`${posters('en')} text`)
			.evaluateAll((texts) =>
				texts
					.filter((text) => text.checkVisibility({ contentVisibilityAuto: true }))
					.map((text) => text.closest('svg[data-stage]')!.getAttribute('data-scene'))
			);
	const last = catalogue.at(-1)?.id ?? '';
	await page.locator('article').last().scrollIntoViewIfNeeded();
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect.poll(painted).toContain(last);
	if (catalogue.length < 4) return;
	await page.evaluate(() => scrollTo(0, 0));
	await expect.poll(painted).not.toContain(last);
});
