import { expect } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

/** The pictures in a slide. @param {Page | Locator} where @param {number} no @param {number} [which] */
const stage = (where, no, which = 0) =>
	where.locator(`[data-slidev-no="${no}"] hatoba-scene`).nth(which).locator('[data-stage]');

/** @param {Page | Locator} where @param {number} no @param {string[]} steps of its scenes, in order */
async function shows(where, no, ...steps) {
	for (const [which, step] of steps.entries())
		await expect(stage(where, no, which)).toHaveAttribute('data-step', step);
}

/** The deck is at a slide, its scenes are to be seen at these steps. @param {Page} page @param {number} no @param {string[]} steps */
async function at(page, no, ...steps) {
	await expect(page).toHaveURL(new RegExp(`/${no}(\\?|$)`));
	for (const which of steps.keys()) await expect(stage(page, no, which)).toBeVisible();
	await shows(page, no, ...steps);
}

const all = ['command', 'ping', 'create', 'pull'];

/** What is tried in a real deck, by name. @type {Record<string, (page: Page, deck: string) => Promise<void>>} */
export const checks = {
	async 'ArrowRight until the last step and on, ArrowLeft until the first and back'(page, deck) {
		await page.goto(`${deck}/1`);
		// The slide is made before it is shown; from then on its clicks are known.
		await expect(stage(page, 2)).toBeAttached();
		for (const step of all) {
			await page.keyboard.press('ArrowRight');
			await at(page, 2, step);
		}
		await page.keyboard.press('ArrowRight');
		await at(page, 3);
		for (const step of all.toReversed()) {
			await page.keyboard.press('ArrowLeft');
			await at(page, 2, step);
		}
		await page.keyboard.press('ArrowLeft');
		await at(page, 1);
		await page.keyboard.press('ArrowRight');
		await at(page, 2, 'command');
	},
	async 'a link into the middle of the slide'(page, deck) {
		await page.goto(`${deck}/2?clicks=2`);
		await at(page, 2, 'create');
		await page.keyboard.press('ArrowRight');
		await at(page, 2, 'pull');
		await page.keyboard.press('ArrowRight');
		await at(page, 3);
		await page.goto(`${deck}/2?clicks=99`);
		await at(page, 2, 'pull');
		await page.keyboard.press('ArrowLeft');
		await at(page, 2, 'create');
	},
	async 'two scenes and other clicks in the order of the document'(page, deck) {
		await page.goto(`${deck}/4`);
		await at(page, 4, 'command', 'create');
		/** @type {[string, string, number][]} the steps, and how many others are to be seen */
		const order = [
			['command', 'create', 0],
			['command', 'create', 1],
			['ping', 'create', 1],
			['ping', 'pull', 1],
			['ping', 'pull', 2]
		];
		const others = page.locator('#first, #last').and(page.locator(':not(.slidev-vclick-hidden)'));
		for (const [first, second, count] of order) {
			await at(page, 4, first, second);
			await expect(others).toHaveCount(count);
			await page.keyboard.press('ArrowRight');
		}
		await at(page, 5);
	},
	async 'the buttons of the scene take the deck along'(page, deck) {
		await page.goto(`${deck}/2`);
		const next = page.locator('[data-slidev-no="2"] button[data-action="next"]');
		await next.click();
		await next.click();
		await at(page, 2, 'create');
		await expect(page).toHaveURL(/clicks=2/);
		await page.keyboard.press('ArrowRight');
		await at(page, 2, 'pull');
		await page.keyboard.press('ArrowRight');
		await at(page, 3);
	},
	async 'the presenter has this step and the next one'(page, deck) {
		await page.goto(`${deck}/presenter/2?clicks=1`);
		const seen = page.locator('[data-slidev-no="2"] hatoba-scene [data-stage]');
		const steps = () => seen.evaluateAll((list) => list.map((one) => one.dataset.step).sort());
		await expect.poll(steps).toEqual(['create', 'ping']);
		await page.keyboard.press('ArrowRight');
		await expect.poll(steps).toEqual(['create', 'pull']);
	},
	async 'the overview has the last step of each slide'(page, deck) {
		await page.goto(`${deck}/overview`);
		for (const [no, ...steps] of /** @type {const} */ ([
			[2, 'pull'],
			[4, 'ping', 'pull']
		])) {
			await page.locator(`[data-slidev-no="${no}"]`).scrollIntoViewIfNeeded();
			await shows(page, no, ...steps);
		}
	},
	async 'on paper each click has its page'(page, deck) {
		await page.goto(`${deck}/export?print=clicks`);
		const pages = page.locator('.print-slide-container');
		/** @param {number} no */
		const steps = (no) =>
			pages
				.locator(`[data-slidev-no="${no}"]`)
				.evaluateAll((list) =>
					list.map((one) =>
						[...one.querySelectorAll('hatoba-scene')].map(
							(scene) => scene.shadowRoot?.querySelector('svg')?.dataset.step
						)
					)
				);
		await expect.poll(() => steps(2)).toEqual(all.map((step) => [step]));
		await expect.poll(() => steps(4)).toHaveLength(5);
		await page.goto(`${deck}/export?print`);
		await expect.poll(() => steps(2)).toEqual([['pull']]);
	},
	async 'a scene that does not exist says so and has no clicks'(page, deck) {
		await page.goto(`${deck}/5`);
		await expect(page.locator('[data-slidev-no="5"] [role="alert"]')).toContainText(
			'no-such-scene'
		);
		await page.keyboard.press('ArrowRight');
		await at(page, 6);
		await page.keyboard.press('ArrowLeft');
		await at(page, 5);
		await page.keyboard.press('ArrowLeft');
		await at(page, 4, 'ping', 'pull');
	}
};
