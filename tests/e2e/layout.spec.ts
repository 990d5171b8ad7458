import { expect, type Page } from '@playwright/test';
import { open, prefixOf, stageOf, test } from './support/site.ts';

/* From a small phone to a 4K projector. */

const sizes = [
	[360, 640],
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1920, 1080],
	[3840, 2160]
] as const;

/** What sticks out of the window to the right, and is not clipped by something around it. */
const sticksOut = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map(({ tagName, className }) => `${tagName}.${String(className)}`);
	});

for (const language of ['en', 'ja'] as const)
	test(`nothing scrolls sideways and the picture fills its room, ${language}`, async ({ page }) => {
		test.setTimeout(60_000);
		for (const path of [prefixOf(language) || '/', `${prefixOf(language)}/scenes/run/manifest`]) {
			const scene = path.includes('scenes');
			if (scene) await open(page, path);
			else await page.goto(path);
			for (const [width, height] of sizes) {
				await page.setViewportSize({ width, height });
				expect(await sticksOut(page), `${path} at ${width}`).toEqual([]);
				const stage = stageOf(page).first();
				const box = (await stage.boundingBox()) ?? { x: 0, width: 0, height: 0 };
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(width);
				if (!scene) continue;
				const share = width < 1280 ? 0.85 : 0.6;
				expect(box.width / width, `share of ${width}`).toBeGreaterThan(share);
			}
		}
	});

for (const [width, height] of [
	[1920, 1080],
	[1280, 720],
	[3840, 2160],
	[390, 844]
] as const)
	test(`stage, caption and controls stand in the first screen at ${width}×${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		for (const language of ['en', 'ja'] as const) {
			await open(page, `${prefixOf(language)}/scenes/run/manifest`);
			const below: string[] = [];
			for (const part of ['[data-stage]', '[data-caption]', '[data-action="next"]', '.track']) {
				const box = await page.locator(part).filter({ visible: true }).boundingBox();
				if (!box || box.y < 0 || box.y + box.height > height)
					below.push(`${part} ends at ${box && Math.round(box.y + box.height)}`);
			}
			expect(below, language).toEqual([]);
		}
	});

test('what follows the picture does not jump from step to step', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const [width, height] of sizes.slice(1, 5)) {
		await page.setViewportSize({ width, height });
		await open(page, '/scenes/run/command');
		const places = new Set<number>();
		for (let i = 0; i < 15; i++) {
			const box = await page.locator('[data-action="next"]').boundingBox();
			places.add(Math.round(box?.y ?? -1));
			await page.keyboard.press('ArrowRight');
		}
		expect([...places], `at ${width}`).toHaveLength(1);
	}
});

test('a finger finds every control on the phone: 40 px', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of ['/', '/scenes/run/create', '/ja/scenes/run/create']) {
		if (path === '/') await page.goto(path);
		else await open(page, path);
		const small = await page.evaluate(() => {
			// A link in a sentence is as high as its line; ticks share the width of the track.
			const all =
				'header a, header button, .controls button, .controls select, [data-value], summary';
			return [
				...document.querySelectorAll<HTMLElement>(all),
				...document.querySelectorAll('[data-tick]')
			]
				.filter((it) => it.checkVisibility({ visibilityProperty: true }))
				.map((it) => [it, it.getBoundingClientRect()] as const)
				.filter(
					([it, { width, height }]) => height < 40 || (width < 40 && !it.matches('[data-tick]'))
				)
				.map(([it, { width, height }]) => {
					const name = it.getAttribute('aria-label') ?? it.textContent?.trim();
					return `${name}: ${Math.round(width)} × ${Math.round(height)}`;
				});
		});
		expect.soft(small, path).toEqual([]);
	}
});
