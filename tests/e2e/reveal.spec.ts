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
	expect(where.locator('.slides section.present:not(.stack)')).toHaveId(id);

/** The place in the deck: its slide, and for each of its scenes the step that is seen. */
async function at(page: Page, id: string, ...steps: string[]) {
	await isAt(page, id);
	for (const [which, step] of steps.entries()) await shows(page, id, step, which);
}

const isReady = (where: Somewhere) =>
	expect(where.locator('.reveal')).toHaveClass(/(^| )ready( |$)/);

async function open(page: Page, url: string) {
	await page.goto(url);
	await isReady(page);
}

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

/** What is seen of a slide of fragments, by id and by step, in the order of the document. */
const seen = (page: Page, id: string) =>
	slide(page, id)
		.locator('.fragment.visible')
		.evaluateAll((all) => all.map((one) => one.id || one.dataset.hatobaStep));

test('a link into the middle of a slide shows that step, at the start and later', async ({
	page,
	hosts
}) => {
	await open(page, `${hosts}/deck.html#/one/1`);
	await at(page, 'one', 'create');
	await page.keyboard.press('ArrowRight');
	await at(page, 'one', 'pull');
	await page.keyboard.press('ArrowRight');
	await isAt(page, 'after');
	await page.evaluate(() => (location.hash = '#/1/0/0'));
	await at(page, 'one', 'ping');
	// Over it and back: as reveal.js has it, what lies behind has been shown.
	await page.evaluate(() => (location.hash = '#/end'));
	await isAt(page, 'end');
	await page.evaluate(() => (location.hash = '#/one'));
	await at(page, 'one', 'pull');
	await expect(page).toHaveURL(/#\/one\/2$/);
	await page.reload();
	await at(page, 'one', 'pull');
});

test('two scenes and other fragments of a slide come in the order of the document', async ({
	page,
	hosts
}) => {
	await open(page, `${hosts}/deck.html#/two`);
	await at(page, 'two', 'command', 'create');
	await expect(markers(page, 'two')).toHaveCount(2);
	await expect(stage(page, 'two', 1)).toContainText('レジストリ');
	await expect(stage(page, 'two', 0)).not.toContainText('レジストリ');
	const order: [string[], string, string][] = [
		[['first'], 'command', 'create'],
		[['first', '1'], 'ping', 'create'],
		[['first', '1', 'between'], 'ping', 'create'],
		[['first', '1', 'between', '1'], 'ping', 'pull'],
		[['first', '1', 'between', '1', 'last'], 'ping', 'pull']
	];
	for (const [fragments, ...steps] of order) {
		await page.keyboard.press('ArrowRight');
		await at(page, 'two', ...steps);
		expect(await seen(page, 'two')).toEqual(fragments);
	}
	for (const [fragments, ...steps] of order.toReversed().slice(1)) {
		await page.keyboard.press('ArrowLeft');
		await at(page, 'two', ...steps);
		expect(await seen(page, 'two')).toEqual(fragments);
	}
});

test('an author may say when the steps come, and a scene may be a fragment', async ({
	page,
	hosts
}) => {
	await open(page, `${hosts}/deck.html#/ordered`);
	await expect(markers(page, 'ordered')).toHaveCount(2);
	await expect(markers(page, 'below')).toHaveCount(1);
	for (const [fragments, step] of [
		[['zeroth'], 'command'],
		[['1', 'zeroth'], 'ping'],
		[['1', '2', 'zeroth'], 'create']
	] as const) {
		await page.keyboard.press('ArrowDown');
		await at(page, 'ordered', step);
		expect(await seen(page, 'ordered')).toEqual(fragments);
	}
	await page.keyboard.press('ArrowDown');
	await isAt(page, 'below');
	await expect(slide(page, 'below').locator('hatoba-scene')).toBeHidden();
	await page.keyboard.press('ArrowDown');
	await expect(slide(page, 'below').locator('hatoba-scene')).toBeVisible();
	await shows(page, 'below', 'command');
	await page.keyboard.press('ArrowDown');
	await shows(page, 'below', 'ping');
});

test('the overview shows each slide at its step', async ({ page, hosts }) => {
	await open(page, `${hosts}/deck.html#/one`);
	await at(page, 'one', 'command');
	await page.keyboard.press('ArrowRight');
	await at(page, 'one', 'ping');
	await page.keyboard.press('Escape');
	await expect(page.locator('.reveal.overview')).toBeVisible();
	await shows(page, 'one', 'ping');
	await shows(page, 'two', 'command');
	// A click on a scene chooses its slide, and is no step.
	await slide(page, 'two').locator('hatoba-scene').first().click({ force: true });
	await at(page, 'two', 'command', 'create');
	await expect(page.locator('.reveal.overview')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await shows(page, 'one', 'pull');
	await slide(page, 'one').click({ position: { x: 5, y: 5 } });
	await at(page, 'one', 'pull');
	await page.keyboard.press('ArrowLeft');
	await at(page, 'one', 'create');
});

test('the window of the speaker has this step and the next one', async ({ page, hosts }) => {
	await open(page, `${hosts}/deck.html#/one`);
	await expect(markers(page, 'one')).toHaveCount(3);
	await page.keyboard.press('ArrowRight');
	await at(page, 'one', 'ping');
	const popup = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const speaker = await popup;
	const now = speaker.frameLocator('#current-slide iframe');
	const then = speaker.frameLocator('#upcoming-slide iframe');
	await isReady(now);
	await isReady(then);
	await shows(now, 'one', 'ping');
	await shows(then, 'one', 'create');
	await page.keyboard.press('ArrowRight');
	await shows(now, 'one', 'create');
	await shows(then, 'one', 'pull');
	// The speaker's own key moves all of them.
	await speaker.keyboard.press('ArrowRight');
	await at(page, 'one', 'pull');
	await shows(now, 'one', 'pull');
	await isAt(then, 'after');
	await speaker.keyboard.press('ArrowLeft');
	await at(page, 'one', 'create');
	await shows(then, 'one', 'pull');
});

/** The steps of the first scenes on the pages for print that have one. */
async function printed(page: Page, id: string) {
	await expect(page.locator('.pdf-page').first()).toBeAttached();
	const pages = page.locator('.pdf-page', { has: page.locator(`section#${id}`) });
	const count = await pages.count();
	const steps = [];
	for (let i = 0; i < count; i++) {
		const picture = pages.nth(i).locator('hatoba-scene [data-stage]').first();
		await expect(picture).toBeVisible();
		steps.push(await picture.getAttribute('data-step'));
	}
	return steps;
}

test('on paper each step has its page', async ({ page, hosts }) => {
	await open(page, `${hosts}/deck.html?print-pdf`);
	await expect.poll(() => printed(page, 'one')).toEqual(['command', 'ping', 'create', 'pull']);
	expect(await printed(page, 'two')).toHaveLength(6);
	const pages = page.locator('.pdf-page', { has: page.locator('section#two') });
	await expect(pages.nth(2).locator('[data-stage]').nth(0)).toHaveAttribute('data-step', 'ping');
	await expect(pages.nth(2).locator('[data-stage]').nth(1)).toHaveAttribute('data-step', 'create');
	await expect(pages.nth(4).locator('[data-stage]').nth(1)).toHaveAttribute('data-step', 'pull');
});

test('on paper without pages for fragments the last step is shown', async ({ page, hosts }) => {
	await open(page, `${hosts}/deck.html?view=print&pdfSeparateFragments=false`);
	await expect.poll(() => printed(page, 'one')).toEqual(['pull']);
});

test('a scene that does not exist says so and takes no key', async ({ page, hosts }) => {
	await open(page, `${hosts}/deck.html#/unknown`);
	await isAt(page, 'unknown');
	await expect(slide(page, 'unknown').getByRole('alert')).toContainText('no-such-scene');
	await expect(markers(page, 'unknown')).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	await isAt(page, 'ordered');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await at(page, 'two', 'ping', 'pull');
});

test('the buttons of a scene take the deck along, and over its ends', async ({ page, hosts }) => {
	await open(page, `${hosts}/deck.html#/one`);
	const button = (action: string) =>
		slide(page, 'one').locator(`hatoba-scene button[data-action="${action}"]`);
	await button('next').click();
	await button('next').click();
	await at(page, 'one', 'create');
	expect(await seen(page, 'one')).toEqual(['1', '2']);
	await button('back').click();
	await at(page, 'one', 'ping');
	expect(await seen(page, 'one')).toEqual(['1']);
	// The keys go on from there, with the focus on a button of the scene.
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await at(page, 'one', 'pull');
	// A click on the picture is one of the clicker; there is no further step.
	await stage(page, 'one').click();
	await isAt(page, 'after');
});

test('a frame is stepped like an element, and gives its keys back at both ends', async ({
	page,
	hosts
}) => {
	await open(page, `${hosts}/deck.html#/framed`);
	const frame = page.frameLocator('#framed iframe');
	const framed = (step: string) =>
		expect(frame.locator('hatoba-scene [data-stage]')).toHaveAttribute('data-step', step);
	await expect(markers(page, 'framed')).toHaveCount(2);
	await framed('command');
	for (const step of ['ping', 'create']) {
		await page.keyboard.press('ArrowRight');
		await framed(step);
	}
	await page.keyboard.press('ArrowRight');
	await isAt(page, 'end');
	await page.keyboard.press('ArrowLeft');
	await isAt(page, 'framed');
	await framed('create');
	await page.keyboard.press('ArrowLeft');
	await framed('ping');
	// By its own button and then by keys that it hears.
	await frame.locator('button[data-action="back"]').click();
	await framed('command');
	await expect.poll(() => seen(page, 'framed')).toEqual([]);
	await frame.locator('button[data-action="next"]').press('ArrowRight');
	await framed('ping');
	await expect.poll(() => seen(page, 'framed')).toEqual(['1']);
	await page.keyboard.press('ArrowRight');
	await framed('create');
	await page.keyboard.press('ArrowRight');
	await isAt(page, 'end');
});

test('a scene that comes late finds the place of its slide', async ({ page, hosts }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/embed\/run-[^/]*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await open(page, `${hosts}/deck.html`);
	await page.keyboard.press('ArrowRight');
	await isAt(page, 'one');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await isAt(page, 'two');
	expect(await seen(page, 'two')).toEqual(['first', 'between']);
	release();
	await expect(markers(page, 'two')).toHaveCount(2);
	// Fragments that stand before one that is seen already are seen as well.
	await at(page, 'two', 'ping', 'create');
	expect(await seen(page, 'two')).toEqual(['first', '1', 'between']);
	await page.keyboard.press('ArrowRight');
	await at(page, 'two', 'ping', 'pull');
	await page.evaluate(() => (location.hash = '#/one'));
	await at(page, 'one', 'pull');
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('a step ahead is played; back, and from afar, it is just shown', async ({ page, hosts }) => {
		await open(page, `${hosts}/deck.html#/one`);
		await expect(markers(page, 'one')).toHaveCount(3);
		await shows(page, 'one', 'command');
		const plays = (order: string) =>
			page.evaluate(async (method) => {
				const { deck } = window as unknown as { deck: Record<string, () => void> };
				deck[method]?.();
				await new Promise(requestAnimationFrame);
				return document.querySelector('hatoba-scene')?.state?.playing;
			}, order);
		expect(await plays('next')).toBe(true);
		expect(await plays('next')).toBe(true);
		expect(await plays('prev')).toBe(false);
		await at(page, 'one', 'ping');
		await page.evaluate(() => (location.hash = '#/one/2'));
		await at(page, 'one', 'pull');
		expect(await plays('layout')).toBe(false);
	});
});
