import { expect, type Page } from '@playwright/test';
import { openSent, type Sent } from './support/sent.ts';
import { catalogue, groups, prefixOf, stageOf, takes, test, urlsOf } from './support/site.ts';

/* Without JavaScript a step is still a picture, and all of a scene can be walked through. */

test.use({ javaScriptEnabled: false });

for (const language of ['en', 'ja'] as const) {
	test(`the gallery shows every scene with its poster, ${language}`, async ({ page }) => {
		await page.goto(prefixOf(language) || '/');
		const cards = page.locator('article');
		await expect(cards).toHaveCount(catalogue.length);
		for (const [i, { id, title, steps }] of catalogue.entries()) {
			const card = cards.nth(i);
			await expect(card.locator('svg[data-stage]')).toBeVisible();
			await expect(card.locator('svg[data-stage]')).toHaveAttribute('data-scene', id);
			expect(await card.locator('svg[data-stage] [data-node]').count()).toBeGreaterThan(3);
			await expect(card.getByRole('link')).toHaveText(title[language]);
			await expect(card).toContainText(String(steps.length));
		}
		await cards.first().getByRole('link').click();
		const [scene] = catalogue;
		const first = `${prefixOf(language)}/scenes/${scene?.id}/${scene?.steps[0]}`;
		await expect(page).toHaveURL(first);
	});
}

/** What every page that `openSent` has fetched holds for a reader without scripts. */
const pagesSent = (page: Page) =>
	page.evaluate(() => {
		const { sent } = globalThis as unknown as Sent;
		return [...sent.values()].map((its) => {
			const href = (link: string) => its.querySelector(link)?.getAttribute('href') ?? undefined;
			const said = (of: string) => its.querySelector(of)?.textContent;
			const stages = its.querySelectorAll<SVGElement>('.picture svg[data-stage]');
			return {
				pictures: [...stages].map(({ dataset }) => dataset.step),
				caption: said('[data-caption]'),
				current: said('.list [aria-current]'),
				list: [...its.querySelectorAll('.list li a')].map((link) => link.getAttribute('href')),
				values: [...its.querySelectorAll('[data-value]')].map((link) => link.getAttribute('href')),
				back: href('a[rel="prev"]'),
				next: href('a[rel="next"]')
			};
		});
	});

for (const { name, scene, takes: some } of groups) {
	test(`${name}: every page has one picture, and leads to all others`, async ({ page }) => {
		await openSent(page, urlsOf(some));
		const pages = await pagesSent(page);
		const all = new Set(urlsOf(some));
		for (const take of some) {
			const urls = urlsOf([take]);
			const captions = new Set<unknown>();
			for (const [i, step] of take.steps.entries()) {
				const its = pages.shift();
				// One for each shape of screen.
				expect(its?.pictures, urls[i]).toEqual([step, step]);
				expect(its?.current, urls[i]).toBe(its?.caption);
				expect(its?.list, urls[i]).toEqual(urls);
				expect([its?.back, its?.next], urls[i]).toEqual([urls[i - 1], urls[i + 1]]);
				const values = scene.parameters.flatMap((parameter) => parameter.values);
				expect(its?.values, urls[i]).toHaveLength(values.length);
				expect(
					its?.values.filter((url) => !all.has(url ?? '')),
					urls[i]
				).toEqual([]);
				captions.add(its?.caption);
			}
			expect(captions.size, take.name).toBe(take.steps.length);
		}
	});
}

// The addresses behind the links of all others are known from above.
for (const take of takes.filter(({ scene, query }) => scene === catalogue[0] && !query)) {
	test(`${take.name} can be walked through by clicks`, async ({ page }) => {
		const { steps } = take;
		await page.goto(take.url(steps[0] ?? ''));
		const captions = await page.locator('.list li').allInnerTexts();
		expect(captions).toHaveLength(steps.length);
		for (const [i, step] of steps.entries()) {
			await expect(page).toHaveURL(take.url(step));
			await expect(stageOf(page)).toHaveCount(1);
			await expect(stageOf(page)).toHaveAttribute('data-step', step);
			await expect(page.locator('[data-caption]')).toHaveText(captions[i] ?? '');
			await expect(page.locator('.list [aria-current]')).toHaveText(captions[i] ?? '');
			if (i < steps.length - 1) await page.locator('[rel="next"]').click();
		}
		await expect(page.locator('a[rel="next"][href]')).toHaveCount(0);
		await page.locator('a[rel="prev"]').click();
		await expect(page).toHaveURL(take.url(steps.at(-2) ?? ''));
	});
}

test('one picture is visible, the one for the screen', async ({ page }) => {
	await page.goto('/scenes/run/create');
	for (const [width, height, wide] of [
		[1280, 800, true],
		[390, 844, false],
		[844, 390, true]
	] as const) {
		await page.setViewportSize({ width, height });
		await expect(stageOf(page)).toHaveCount(1);
		const [, , w = 0, h = 0] = ((await stageOf(page).getAttribute('viewBox')) ?? '')
			.split(' ')
			.map(Number);
		expect(w > h).toBe(wide);
	}
});

test('parameters and the other language are links', async ({ page }) => {
	await page.goto('/scenes/run/create');
	await page.locator('[data-value="present"]').click();
	await expect(page).toHaveURL('/scenes/run/create?image=present');
	await expect(stageOf(page).locator('[data-node="container"]')).toHaveCount(1);
	await page.locator('header a[hreflang="ja"]').click();
	await expect(page).toHaveURL('/ja/scenes/run/create?image=present');
	await expect(stageOf(page).locator('[data-node="container"]')).toHaveCount(1);
});
