import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { faintStrokes, faintTexts } from './support/contrast.ts';
import { readStage } from './support/read-stage.ts';
import { awake, open, prefixOf, screens, stageOf, test, unfold } from './support/site.ts';

/* Everyone can use it: axe, the keyboard, and the reader's own colours. */

const pages = [
	{ name: 'gallery', path: '' },
	{ name: 'scene page', path: '/scenes/run/create' }
];

for (const language of ['en', 'ja'] as const)
	for (const { name, path } of pages)
		test(`axe finds nothing on the ${name}, ${language}`, async ({ page }) => {
			test.setTimeout(90_000);
			await page.goto(prefixOf(language) + path || '/');
			if (path) {
				await awake(page);
				await expect(page.locator('[data-entry] summary').first()).toBeVisible();
				await unfold(page);
				await expect(page.locator('[data-entry] pre').first()).toBeVisible();
			}
			for (const screen of ['projector', 'phone'] as const) {
				await page.setViewportSize(screens[screen]);
				for (const colorScheme of ['dark', 'light'] as const) {
					// The other language has other words, not other colours: each theme on one screen.
					const both = language === 'en' || (screen === 'phone') === (colorScheme === 'light');
					if (!both) continue;
					await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
					const { violations } = await new AxeBuilder({ page }).analyze();
					const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
					expect(found, `${screen}, ${colorScheme}`).toEqual([]);
				}
			}
		});

test('axe finds nothing in the list of keys', async ({ page }) => {
	await open(page, '/scenes/run/create');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});

/** Every control on the page that can be used, by its place in the document. */
const controls = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, summary, [tabindex="0"]'
			)
		]
			.filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('[inert]'))
			.map(
				(it, i) => (it.dataset.place = `${i} ${it.tagName} ${it.textContent?.trim().slice(0, 30)}`)
			)
	);

/** How the thing with the focus, and what is around it, is outlined. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const it = document.activeElement as HTMLElement;
		const ring = (element: Element | null) => {
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element ?? it);
			return (
				outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor)
			);
		};
		return { place: it.dataset.place ?? '', ring: ring(it) || ring(it.closest('article')) };
	});

for (const { name, path } of pages)
	for (const screen of ['projector', 'phone'] as const)
		test(`Tab reaches every control of the ${name} on a ${screen}, visibly`, async ({ page }) => {
			await page.setViewportSize(screens[screen]);
			await page.goto(path || '/');
			if (path) {
				await awake(page);
				await expect(page.locator('[data-entry]').first()).toBeVisible();
			} else {
				// Cards can be shared once the script runs.
				await page.locator('article button').last().waitFor();
			}
			const wanted = await controls(page);
			const reached = new Set<string>();
			const ringless: string[] = [];
			for (let i = 0; i < wanted.length + 3; i++) {
				await page.keyboard.press('Tab');
				const { place, ring } = await focused(page);
				reached.add(place);
				if (place && !ring) ringless.push(place);
			}
			expect(wanted.filter((place) => !reached.has(place))).toEqual([]);
			expect(ringless).toEqual([]);
			expect(wanted.length).toBeGreaterThan(path ? 20 : 5);
		});

test('stepping keeps the focus on the button', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/scenes/run/create');
	const next = page.locator('[data-action="next"]');
	await next.focus();
	await page.keyboard.press('Enter');
	await expect(stageOf(page)).toHaveAttribute('data-step', 'pull');
	await page.keyboard.press('Space');
	await expect(stageOf(page)).toHaveAttribute('data-step', 'manifest');
	await expect(next).toBeFocused();
});

test('the colours of the reader are honoured', async ({ page }) => {
	await open(page, '/scenes/run/process');
	for (const colorScheme of ['dark', 'light'] as const)
		for (const screen of ['projector', 'phone'] as const) {
			await page.setViewportSize(screens[screen]);
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			await expect(stageOf(page), 'the shape for this screen').toHaveCount(1);
			const stage = await readStage(page);
			expect([...faintTexts(stage), ...faintStrokes(stage)], `${colorScheme} ${screen}`).toEqual(
				[]
			);
			const system = await page.evaluate(() => {
				const probe = document.createElement('p');
				document.body.append(probe);
				probe.style.forcedColorAdjust = 'none';
				const names = [
					'Canvas',
					'CanvasText',
					'Highlight',
					'HighlightText',
					'GrayText',
					'LinkText'
				];
				const colours = names.map((name) => {
					probe.style.color = name;
					return getComputedStyle(probe).color;
				});
				probe.remove();
				return colours;
			});
			const fills = await stageOf(page).evaluate((stage) =>
				[...stage.querySelectorAll('text')].map((text) => getComputedStyle(text).fill)
			);
			expect(fills.filter((fill) => !system.includes(fill))).toEqual([]);
		}
});

test('with forced colours the chosen value stays readable', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto('/scenes/run/create');
	const chosen = page.locator('.values a[aria-current]').first();
	await expect(chosen).toBeVisible();
	const style = await chosen.evaluate((link) => {
		const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(link);
		return { color, backgroundColor, forcedColorAdjust };
	});
	// Otherwise the browser paints a plate of its own behind the letters, in their own colour.
	expect(style.forcedColorAdjust).toBe('none');
	expect(style.color).not.toBe(style.backgroundColor);
});
