import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test } from './support/hosts.ts';

/* A deck of somebody else, made with the real reveal.js, with scenes of ours in it. */

type Somewhere = Page | FrameLocator;

const slide = (where: Somewhere, id: string) => where.locator(`section#${id}`);

/** The picture of a scene in a slide; of several, the one with that number. */
const stage = (where: Somewhere, id: string, which = 0) =>
	slide(where, id).locator('hatoba-scene').nth(which).locator('[data-stage]');

const shows = (where: Somewhere, id: string, step: string, which = 0) =>
	expect(stage(where, id, which)).toHaveAttribute('data-step', step);

const isAt = (where: Somewhere, id: string) =>
	expect(where.locator('.slides section.present')).toHaveId(id);

/** The place in the deck: its slide, and for each of its scenes the step that is seen. */
async function at(page: Page, id: string, ...steps: string[]) {
	await isAt(page, id);
	for (const [which, step] of steps.entries()) await shows(page, id, step, which);
}

async function open(page: Page, url: string) {
	await page.goto(url);
	await expect(page.locator('.reveal')).toHaveClass(/(^| )ready( |$)/);
}

/** Every scene that can be loaded has its fragments. */
const settled = (page: Page) =>
	expect(page.locator('[data-hatoba-step]').and(page.locator('.fragment'))).toHaveCount(9);

const markers = (page: Page, id: string) => slide(page, id).locator('[data-hatoba-step]');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const keys = [
	['ArrowRight', 'ArrowLeft'],
	['PageDown', 'PageUp'],
	['Space', 'Shift+Space']
] as const;
for (const [on, back] of keys)
	test(`the scene takes ${on} until its last step and ${back} until its first`, async ({
		page,
		hosts
	}) => {
		await open(page, `${hosts}/deck.html`);
		await expect(markers(page, 'one')).toHaveCount(3);
		await isAt(page, 'before');
		for (const step of ['command', 'ping', 'create', 'pull']) {
			await page.keyboard.press(on);
			await at(page, 'one', step);
		}
		await page.keyboard.press(on);
		await isAt(page, 'after');
		for (const step of ['pull', 'create', 'ping', 'command']) {
			await page.keyboard.press(back);
			await at(page, 'one', step);
		}
		await page.keyboard.press(back);
		await isAt(page, 'before');
		await page.keyboard.press(on);
		await at(page, 'one', 'command');
	});
