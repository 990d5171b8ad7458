import { expect, type Page } from '@playwright/test';
import { openSent, type Sent } from './support/sent.ts';
import { catalogue, groups, open, prefixOf, stageOf, test, urlsOf } from './support/site.ts';

/* From a small phone to a 4K projector. */

const countOf = ({ parameters }: (typeof catalogue)[number]) =>
	parameters.reduce((sum, { values }) => sum + values.length, 0);
/** The scene with most values to choose from, at its second step. */
const crowded = catalogue.reduce((most, scene) => (countOf(scene) > countOf(most) ? scene : most));
const crowdedPath = `/scenes/${crowded.id}/${crowded.steps[1]}`;

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
		const prefix = prefixOf(language);
		for (const path of [prefix || '/', `${prefix}/scenes/run/manifest`, prefix + crowdedPath]) {
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

/** What of each page leaves the first screen, and where its controls begin. Captions are put in one by one. */
const firstScreens = (page: Page, urls: readonly string[]) =>
	page.evaluate((urls) => {
		const { sent } = globalThis as unknown as Sent;
		const caption = document.querySelector('.caption')!;
		const box = (part: string) => {
			const all = [...document.querySelectorAll(part)];
			return all.find((it) => it.checkVisibility())?.getBoundingClientRect() ?? new DOMRect(0, -1);
		};
		return urls.map((url) => {
			const its = sent.get(url)!.querySelectorAll('.caption > *');
			caption.replaceChildren(...[...its].map((part) => document.importNode(part, true)));
			const parts = ['[data-stage]', '[data-caption]', '[data-action="next"]', '.track'];
			const below = parts
				.filter((part) => box(part).top < 0 || box(part).bottom > innerHeight)
				.map((part) => `${part} ends at ${Math.round(box(part).bottom)}`);
			return { below, controls: Math.round(box('[data-action="next"]').top) };
		});
	}, urls);

for (const { name, takes } of groups)
	test(`${name}: first screens hold stage, caption and controls, and nothing jumps`, async ({
		page
	}) => {
		await openSent(page, urlsOf(takes));
		const found: string[] = [];
		for (const [width, height] of [...sizes.slice(1), [1280, 720] as const]) {
			await page.setViewportSize({ width, height });
			for (const take of takes) {
				const urls = urlsOf([take]);
				const seen = await firstScreens(page, urls);
				const places = new Set(seen.map(({ controls }) => controls));
				const where = `${take.name} at ${width}×${height}`;
				if (places.size > 1) found.push(`${where}: controls at ${[...places].join(', ')}`);
				// A small screen, on which the words need more room than there is, may scroll.
				if ([768, 1024].includes(width)) continue;
				for (const [i, { below }] of seen.entries())
					found.push(...below.map((part) => `${urls[i]} at ${width}×${height}: ${part}`));
			}
		}
		expect(found).toEqual([]);
	});

test('what follows the picture does not jump while it is clicked through', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/scenes/run/command');
	const places = new Set<number>();
	for (let i = 0; i < 15; i++) {
		const box = await page.locator('[data-action="next"]').boundingBox();
		places.add(Math.round(box?.y ?? -1));
		await page.keyboard.press('ArrowRight');
	}
	expect([...places]).toHaveLength(1);
});

for (const language of ['en', 'ja'] as const)
	test(`all values of a parameter can be seen and read, ${language}`, async ({ page }) => {
		await open(page, prefixOf(language) + crowdedPath);
		for (const [width, height] of sizes) {
			await page.setViewportSize({ width, height });
			const values = page.locator('[data-value]');
			await expect(values).toHaveCount(countOf(crowded));
			const bad = await values.evaluateAll((links) => {
				const boxes = links.map((link) => link.getBoundingClientRect());
				return links.flatMap((link, i) => {
					const { left, right, top, bottom } = boxes[i]!;
					const group = link.parentElement!.getBoundingClientRect();
					const out = left < group.left || right > group.right + 0.5;
					const cut = link.scrollWidth > link.clientWidth || link.scrollHeight > link.clientHeight;
					const hit = boxes.some(
						(it, j) =>
							j !== i && it.left < right && left < it.right && it.top < bottom && top < it.bottom
					);
					return out || cut || hit
						? [`${link.textContent}: ${JSON.stringify({ out, cut, hit })}`]
						: [];
				});
			});
			expect(bad, `at ${width}`).toEqual([]);
		}
	});

test('a finger finds every control on the phone: 40 px, and 44 for values', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of ['/', crowdedPath, `/ja${crowdedPath}`]) {
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
				.filter(([it, { width, height }]) => {
					const least = it.matches('[data-value]') ? 44 : 40;
					return height < least || (width < least && !it.matches('[data-tick]'));
				})
				.map(([it, { width, height }]) => {
					const name = it.getAttribute('aria-label') ?? it.textContent?.trim();
					return `${name}: ${Math.round(width)} × ${Math.round(height)}`;
				});
		});
		expect.soft(small, path).toEqual([]);
	}
});

for (const path of ['/', '/scenes/run/command', '/present/run/command', '/docs/embedding'])
	test(`${path} names all scripts that it needs at once`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const named = [...html.matchAll(/href="([^"]+\.js)" rel="modulepreload"/g)].map(
			([, name = '']) => name
		);
		expect(named.length).toBeGreaterThan(10);
		const found = await Promise.all(
			named.map(async (name) => {
				const text = await (await request.get(name)).text();
				const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g);
				return [...imports].map(([, to = '']) => new URL(to, `http://site${name}`).pathname);
			})
		);
		expect([...new Set(found.flat())].filter((name) => !named.includes(name))).toEqual([]);
	});
