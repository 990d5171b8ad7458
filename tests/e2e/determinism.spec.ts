import { expect, type Page } from '@playwright/test';
import {
	awake,
	blockScripts,
	open,
	screens,
	stageOf,
	takes,
	test,
	type Take
} from './support/site.ts';

/* Invariant 3 for what stands in the page: however a viewer gets to a moment, the SVG is the same. */

/**
 * The picture to the letter, a tag a line; left out is what means nothing: the order of attributes
 * and the marks that Svelte leaves between its parts.
 */
const picture = (page: Page) =>
	stageOf(page).evaluate((stage) => {
		function print(node: Node): string {
			if (node instanceof Text) return node.data;
			if (!(node instanceof Element)) return '';
			const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
			const inside = [...node.childNodes].map(print).join('');
			return `\n<${[node.tagName, ...attributes].join(' ')}>${inside}</${node.tagName}>`;
		}
		return print(stage);
	});

async function rests(page: Page, step: string) {
	await expect(stageOf(page)).toHaveAttribute('data-step', step);
	await expect(stageOf(page)).toHaveAttribute('data-state', 'resting');
}

/** The longest step takes 2 s at double speed; time passes only by our word, frame by frame. */
const playOut = (page: Page) => page.clock.runFor(2100);

async function scrub(page: Page, to: number) {
	await page.locator('.track input').evaluate((input: HTMLInputElement, value) => {
		input.valueAsNumber = value;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}, to);
}

/** The page as it is sent, before any script. */
async function sent(page: Page, take: Take) {
	await blockScripts(page);
	const pictures: Record<string, string> = {};
	for (const step of take.steps) {
		await page.goto(take.url(step), { waitUntil: 'commit' });
		await page.locator('footer').waitFor();
		await rests(page, step);
		pictures[step] = await picture(page);
	}
	await page.unroute(/\.js(\?|$)/);
	return pictures;
}

const cases = [
	...takes.map((take) => ({ take, screen: 'tablet' as const })),
	...takes.slice(0, 1).map((take) => ({ take, screen: 'phone' as const }))
];

for (const { take, screen } of cases) {
	test(`${take.name} on a ${screen} looks the same on every way to a step`, async ({ page }) => {
		test.setTimeout(90_000);
		await page.setViewportSize(screens[screen]);
		const expected = await sent(page, take);
		const [first = '', ...others] = take.steps;
		await page.clock.install();
		await open(page, take.url(first));
		expect(await picture(page), 'woken up').toBe(expected[first]);
		await page.locator('.settings select').selectOption('2');
		await page.locator('.settings select').blur();

		for (const step of others) {
			await page.keyboard.press('ArrowRight');
			await expect(stageOf(page)).toHaveAttribute('data-state', 'playing');
			await playOut(page);
			await rests(page, step);
			expect(await picture(page), `${step}, played`).toBe(expected[step]);
		}
		for (const step of take.steps.toReversed().slice(1)) {
			await page.keyboard.press('ArrowLeft');
			await playOut(page);
			await rests(page, step);
			expect(await picture(page), `${step}, gone back to`).toBe(expected[step]);
		}
		// Far jumps, forth and back in turn; half of them out of a motion.
		for (const [i, step] of take.steps.entries()) {
			const far = take.steps.at(i % 2 ? i : -i - 1) ?? step;
			if (i % 2) await page.keyboard.press('ArrowRight');
			await page.clock.runFor(500);
			await page.locator(`[data-tick="${far}"]`).dispatchEvent('click', { button: 0 });
			await rests(page, far);
			expect(await picture(page), `${far}, jumped to`).toBe(expected[far]);
		}
	});
}

test('a moment between two steps looks the same on every way to it', async ({ page }) => {
	const [take] = takes;
	if (!take) throw new Error('there is no scene');
	await page.clock.install();
	await open(page, take.url(take.steps[0] ?? ''));
	const moments = take.steps.map((_, i) => i * 1000 + 100 + ((i * 380) % 800));
	const seen: string[] = [];
	for (const moment of moments) {
		await scrub(page, moment);
		seen.push(await picture(page));
	}
	expect(new Set(seen).size, 'the moments differ').toBe(moments.length);
	for (const [i, moment] of [...moments.entries()].toReversed()) {
		await page.keyboard.press('ArrowRight');
		await page.clock.runFor(300);
		await scrub(page, moment);
		expect(await picture(page), `at ${moment} of the track`).toBe(seen[i]);
	}
});

test('the diagram is there before any script', async ({ page }) => {
	await blockScripts(page);
	for (const take of takes) {
		await page.goto(take.url(take.steps[1] ?? ''));
		await expect(stageOf(page)).toHaveCount(1);
		await expect(stageOf(page).locator('text').first()).toBeVisible();
		await expect(page.locator('button[data-action="next"]')).toHaveCount(0);
	}
	await page.unroute(/\.js(\?|$)/);
	await page.reload();
	await awake(page);
});
