import { expect, type Page } from '@playwright/test';
import {
	blockScripts,
	open,
	prefixOf,
	screens,
	stageOf,
	takes,
	test,
	type Take
} from './support/site.ts';

/* Stepping, the address, and what the reader has chosen. */

const take = takes.find(({ language, query }) => language === 'en' && !query) as Take;
const present = takes.find(({ language, query }) => language === 'en' && query) as Take;
const steps = take.steps;

/** The address changes before the page does, and the gallery has many stages. */
const leftGallery = (page: Page) => expect(page.locator('[data-action="next"]')).toBeVisible();

const at = async (page: Page, step: string, of: Take = take) => {
	await expect(page).toHaveURL(of.url(step));
	await leftGallery(page);
	await Promise.all([
		expect(stageOf(page)).toHaveAttribute('data-step', step),
		expect(page.locator('[data-tick][aria-current="step"]')).toHaveAttribute('data-tick', step)
	]);
};

/** The step so many places on. */
const on = (step: string, by: number) => steps[steps.indexOf(step) + by] ?? '';

/** The frames that are painted from now on: the state and the step of each visible stage. */
async function record(page: Page) {
	await page.evaluate(() => {
		const seen = new Set<string>();
		const look = () => {
			const stage = document.querySelector<SVGElement>('[data-stage]');
			seen.add(`${stage?.dataset.state} ${stage?.outerHTML.replace(/<!--.*?-->/g, '')}`);
			requestAnimationFrame(look);
		};
		look();
		Object.assign(globalThis, { seen });
	});
	return () => page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
}

test.describe('where nothing moves', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('keys step, jump and go to the ends', async ({ page }) => {
		const [first = '', second = ''] = steps;
		const last = steps.at(-1) ?? '';
		await open(page, take.url(first));
		const presses: [key: string, step: string][] = [
			['ArrowRight', second],
			['ArrowDown', on(first, 2)],
			['Space', on(first, 3)],
			['PageDown', on(first, 4)],
			['ArrowLeft', on(first, 3)],
			['ArrowUp', on(first, 2)],
			['PageUp', second],
			['Shift+Space', first],
			['ArrowLeft', first],
			['End', last],
			['ArrowRight', last],
			['5', on(first, 4)],
			['Home', first],
			['9', on(first, 8)],
			['1', first],
			['Control+ArrowRight', first],
			['Shift+ArrowRight', first]
		];
		for (const [key, step] of presses) {
			await page.keyboard.press(key);
			await test.step(`${key} leads to ${step}`, () => at(page, step));
		}
	});

	test('buttons, ticks, the list and the picture step too', async ({ page }) => {
		await open(page, take.url('create'));
		await page.locator('[data-action="next"]').click();
		await at(page, on('create', 1));
		await page.locator('[data-action="back"]').click();
		await at(page, 'create');
		await stageOf(page).click();
		await at(page, on('create', 1));
		await page.locator(`[data-tick="${on('create', 4)}"]`).click();
		await at(page, on('create', 4));
		await page.locator('.list a').first().click();
		await at(page, steps[0] ?? '');
		await expect(page.locator('[data-action="back"]')).toHaveAttribute('aria-disabled', 'true');
		await page.keyboard.press('End');
		await expect(page.locator('[data-action="next"]')).toHaveAttribute('aria-disabled', 'true');
	});

	test('stepping leaves nothing in the history: back leads to the gallery', async ({ page }) => {
		await page.goto('/');
		await page.locator('article a').first().click();
		await at(page, steps[0] ?? '');
		for (let i = 1; i <= 3; i++) {
			await page.locator('[data-action="next"]').click();
			await at(page, steps[i] ?? '');
		}
		await page.locator('[data-value="present"]').click();
		await expect(page).toHaveURL(/\?image=present$/);
		await page.goBack();
		await expect(page).toHaveURL('/');
		await expect(page.locator('article').first()).toBeVisible();
		await page.goForward();
		await expect(page).toHaveURL(/\/scenes\/run\/.*\?image=present$/);
		await leftGallery(page);
		await expect(stageOf(page)).toBeVisible();
	});

	test('a parameter keeps the step, or goes back to the nearest one before', async ({ page }) => {
		await open(page, take.url(steps[0] ?? ''));
		for (const [i, step] of steps.entries()) {
			if (i > 1 && present.steps.includes(step)) continue;
			const before = steps.slice(0, i + 1).toReversed();
			const kept = before.find((id) => present.steps.includes(id)) ?? '';
			await page.locator(`[data-tick="${step}"]`).dispatchEvent('click', { button: 0 });
			await at(page, step);
			await page.locator('[data-value="present"]').click();
			await at(page, kept, present);
			await expect(page.locator('[data-value="present"]')).toHaveAttribute('aria-current', 'true');
			await page.locator('[data-value="missing"]').click();
			await at(page, kept);
		}
	});

	test('the language switch and L keep scene, step and parameters', async ({ page }) => {
		const japanese = takes.find(({ language, query }) => language === 'ja' && query) as Take;
		await open(page, present.url('ping'));
		await page.keyboard.press('ArrowRight');
		await at(page, 'create', present);
		const english = await page.locator('[data-caption]').innerText();
		await page.locator('header a[hreflang="ja"]').click();
		await at(page, 'create', japanese);
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
		await expect(stageOf(page)).toHaveAttribute('lang', 'ja');
		await expect(page.locator('[data-caption]')).toHaveText(/\p{Script=Hiragana}/u);
		await page.keyboard.press('ArrowRight');
		await at(page, present.steps[present.steps.indexOf('create') + 1] ?? '', japanese);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('l');
		await at(page, 'create', present);
		await expect(page.locator('[data-caption]')).toHaveText(english);
	});

	test('a reload keeps the place', async ({ page }) => {
		await open(page, present.url('ping'));
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		const step = present.steps[3] ?? '';
		await at(page, step, present);
		await page.reload();
		await at(page, step, present);
	});

	test('no frame between two steps is ever shown', async ({ page }) => {
		await open(page, take.url('create'));
		const frames = await record(page);
		const fades: number[] = [];
		for (let i = 1; i <= 4; i++) {
			await page.keyboard.press('ArrowRight');
			await at(page, on('create', i));
			fades.push(
				...(await page.evaluate(() =>
					document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime))
				))
			);
		}
		const seen = await frames();
		expect(seen.filter((frame) => !frame.startsWith('resting'))).toEqual([]);
		expect(seen).toHaveLength(5);
		expect(Math.max(0, ...fades)).toBeLessThanOrEqual(150);
	});
});

test('a step plays, a second press completes it, and then everything rests', async ({ page }) => {
	await page.clock.install();
	await open(page, take.url('ping'));
	const stage = stageOf(page);
	await page.keyboard.press('ArrowRight');
	await page.clock.runFor(400);
	await expect(stage).toHaveAttribute('data-state', 'playing');
	await at(page, 'create');
	await page.keyboard.press('ArrowRight');
	await expect(stage).toHaveAttribute('data-state', 'resting');
	await at(page, 'create');
	await page.clock.runFor(15_000);
	await at(page, 'create');
});

test('P plays on, step after step, and P pauses in the middle of a motion', async ({ page }) => {
	await page.clock.install();
	await open(page, take.url('command'));
	const stage = stageOf(page);
	const play = page.locator('[data-action="play"]');
	await expect(play).toHaveAccessibleName('Play');
	await page.keyboard.press('p');
	await expect(play).toHaveAccessibleName('Pause');
	await page.clock.runFor(14_000);
	const step = (await stage.getAttribute('data-step')) ?? '';
	expect(steps.indexOf(step)).toBeGreaterThan(1);
	while ((await stage.getAttribute('data-state')) === 'resting') await page.clock.runFor(200);
	await page.clock.runFor(200);
	await page.keyboard.press('p');
	await expect(play).toHaveAccessibleName('Play');
	await expect(stage).toHaveAttribute('data-state', 'resting');
	const paused = await stage.innerHTML();
	await page.clock.runFor(10_000);
	expect(await stage.innerHTML()).toBe(paused);
});

test('? shows the keys; they do not step behind the list', async ({ page }) => {
	await open(page, take.url('create'));
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	for (const key of ['Page Down', 'Page Up', 'Home', 'End', 'P', 'L', 'T', '?'])
		await expect(dialog.locator('kbd', { hasText: key }).first()).toBeVisible();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await at(page, 'create');
});

test('the caption is announced politely, and says what the step says', async ({ page }) => {
	await open(page, take.url('create'));
	const live = page.locator('[data-player] [aria-live]');
	await expect(live).toHaveCount(1);
	await expect(live).toHaveAttribute('aria-live', 'polite');
	await expect(page.getByRole('alert')).toHaveCount(0);
	const before = await live.innerText();
	await live.evaluate((element) => Object.assign(globalThis, { live: element }));
	await page.keyboard.press('ArrowLeft');
	await expect(live).not.toHaveText(before);
	expect(
		await live.evaluate((it) => it === (globalThis as unknown as { live: Element }).live),
		'a region that is replaced is not announced'
	).toBe(true);
	await expect(stageOf(page)).toHaveAccessibleName(new RegExp(await live.innerText()));
});

for (const { language, width } of [
	{ language: 'en', width: 'projector' },
	{ language: 'ja', width: 'phone' }
] as const) {
	test(`parameters of the address: no frame with the wrong picture, ${language}`, async ({
		page
	}) => {
		const url = `${prefixOf(language)}/scenes/run/create`;
		await page.setViewportSize(screens[width]);
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(globalThis, { seen });
			const look = () => {
				for (const stage of document.querySelectorAll<SVGElement>('[data-stage]')) {
					if (!stage.checkVisibility({ visibilityProperty: true })) continue;
					// While the page arrives, a picture may still be in parts.
					if (stage.querySelector('[data-node="container"]')) seen.push('made');
					if (stage.querySelector('[data-message="not-found"]')) seen.push('refused');
					if (stage.dataset.step !== 'create') seen.push(String(stage.dataset.step));
				}
				requestAnimationFrame(look);
			};
			new MutationObserver(look).observe(document, { childList: true, subtree: true });
		});
		const seen = () =>
			page.evaluate(() => [...new Set((globalThis as unknown as { seen: string[] }).seen)]);

		await open(page, `${url}?image=present`);
		expect(await seen()).toEqual(['made']);
		await open(page, url);
		expect(await seen()).toEqual(['refused']);

		// A simple host knows nothing of queries: it sends the page of the default choice.
		const plain = await page.request.get(url);
		await page.route(/\?image=present$/, (route) => route.fulfill({ response: plain }));
		await open(page, `${url}?image=present`);
		await expect(page.locator('[data-value="present"]')).toHaveAttribute('aria-current', 'true');
		expect(await seen()).toEqual(['made']);
	});
}

test('the theme of the last visit is there before the page is', async ({ page }) => {
	await page.addInitScript(() => {
		const themes: string[] = [];
		Object.assign(globalThis, { themes });
		new MutationObserver(() => {
			if (document.body) themes.push(document.documentElement.dataset.theme ?? 'system');
		}).observe(document, { childList: true, subtree: true, attributes: true });
	});
	const themes = () =>
		page.evaluate(() => [...new Set((globalThis as unknown as { themes: string[] }).themes)]);
	const background = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, take.url('create'));
	expect(await themes()).toEqual(['system']);
	const night = await background();
	await page.keyboard.press('t');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
	const paper = await background();
	expect(paper).not.toBe(night);
	for (const url of [take.url('create'), '/ja']) {
		await page.goto(url);
		expect(await themes()).toEqual(['paper']);
		expect(await background()).toBe(paper);
	}
	await page.getByRole('button', { name: 'システムに合わせる' }).click();
	expect(await background()).toBe(night);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await background()).toBe(paper);
});

test('a page that is still waking up is not dead: next and back are links', async ({ page }) => {
	await blockScripts(page);
	await page.goto(present.url('create'));
	await page.locator('a[data-action="next"]').click();
	await expect(page).toHaveURL(present.url(present.steps[3] ?? ''));
});
