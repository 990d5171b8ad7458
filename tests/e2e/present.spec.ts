import { expect, type BrowserContext, type Page } from '@playwright/test';
import { test } from './support/site.ts';

/* Audience and speaker: two windows that stay in step. */

const stage = (page: Page) => page.locator('[data-stage]').first();
const at = (page: Page, step: string) => expect(stage(page)).toHaveAttribute('data-step', step);

/** The audience's window, and the speaker's that it opens with S. */
async function both(context: BrowserContext, path: string): Promise<[Page, Page]> {
	const audience = await context.newPage();
	await audience.goto(path);
	await stage(audience).waitFor();
	const popup = audience.waitForEvent('popup');
	await audience.keyboard.press('s');
	const speaker = await popup;
	await speaker.locator('[data-speaker]').waitFor();
	await expect(speaker.locator('[data-alone]')).toHaveCount(0);
	return [audience, speaker];
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('both windows step together, whoever presses', async ({ context }) => {
	const [audience, speaker] = await both(context, '/present/run/command');
	await at(speaker, 'command');
	await audience.keyboard.press('PageDown');
	await at(audience, 'ping');
	await at(speaker, 'ping');
	await speaker.keyboard.press('ArrowRight');
	await at(audience, 'create');
	await speaker.keyboard.press('PageUp');
	await at(audience, 'ping');
	await expect(audience).toHaveURL(/\/present\/run\/ping$/);
	// The parameter too, and the step is kept.
	await speaker.locator('[data-value="present"]').click();
	await expect(audience).toHaveURL(/image=present/);
});

test('they find each other again after a reload of either, and a closed window', async ({
	context
}) => {
	const [audience, speaker] = await both(context, '/present/run/ping');
	await speaker.reload();
	await speaker.locator('[data-speaker]').waitFor();
	await at(speaker, 'ping');
	await audience.keyboard.press('ArrowRight');
	await at(speaker, 'create');
	await audience.reload();
	await stage(audience).waitFor();
	await at(audience, 'create');
	await speaker.keyboard.press('ArrowRight');
	await at(audience, 'pull');
	await audience.close();
	await expect(speaker.locator('[data-alone]')).toBeVisible({ timeout: 10_000 });
	await speaker.keyboard.press('ArrowRight');
	await at(speaker, 'manifest');
	const popup = speaker.waitForEvent('popup');
	await speaker.locator('[data-alone] button').click();
	const again = await popup;
	await at(again, 'manifest');
	await again.keyboard.press('ArrowLeft');
	await at(speaker, 'pull');
});

test('two presentations at once do not mix', async ({ context }) => {
	const [audience, speaker] = await both(context, '/present/run/ping');
	const [other, itsSpeaker] = await both(context, '/present/run/command');
	await speaker.keyboard.press('ArrowRight');
	await at(audience, 'create');
	await at(other, 'command');
	await itsSpeaker.keyboard.press('End');
	await at(other, 'end');
	await at(audience, 'create');
	await at(speaker, 'create');
});

test('next completes what moves at once, back is the step before as it was', async ({
	browser
}) => {
	const context = await browser.newContext({ reducedMotion: 'no-preference' });
	const [audience, speaker] = await both(context, '/present/run/command');
	await audience.keyboard.press('ArrowRight');
	await expect(stage(audience)).toHaveAttribute('data-state', 'playing');
	await expect(stage(speaker)).toHaveAttribute('data-state', 'playing');
	await audience.keyboard.press('ArrowRight');
	await expect(stage(audience)).toHaveAttribute('data-state', 'resting');
	await expect(stage(speaker)).toHaveAttribute('data-state', 'resting');
	await at(audience, 'ping');
	await audience.keyboard.press('ArrowRight');
	await audience.keyboard.press('ArrowLeft');
	await at(audience, 'ping');
	await expect(stage(audience)).toHaveAttribute('data-state', 'resting');
	await context.close();
});

test('black, white and laser are seen by the audience where they belong', async ({ context }) => {
	const [audience, speaker] = await both(context, '/present/run/create');
	await speaker.keyboard.press('b');
	await expect(audience.locator('[data-blank="black"]')).toBeVisible();
	await expect(speaker.locator('[data-blank]')).toHaveCount(0);
	await expect(speaker.locator('[data-state-blank]')).toBeVisible();
	// Going on lights the screen first.
	await speaker.keyboard.press('ArrowRight');
	await expect(audience.locator('[data-blank]')).toHaveCount(0);
	await at(audience, 'create');
	await audience.keyboard.press('.');
	await expect(audience.locator('[data-blank="black"]')).toBeVisible();
	await audience.keyboard.press('w');
	await expect(audience.locator('[data-blank="white"]')).toBeVisible();
	await audience.keyboard.press('Escape');
	await expect(audience.locator('[data-blank]')).toHaveCount(0);
	await speaker.keyboard.press('l');
	const box = (await stage(speaker).boundingBox())!;
	await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
	const laser = audience.locator('[data-laser]');
	await expect(laser).toBeVisible();
	const [x, width] = await laser.evaluate((it) => [
		Number(it.getAttribute('cx')),
		(it as SVGElement).ownerSVGElement!.viewBox.baseVal.width
	]);
	expect((x ?? 0) / (width ?? 1)).toBeCloseTo(0.25, 1);
	await speaker.keyboard.press('l');
	await expect(laser).toHaveCount(0);
});

test('what is drawn is seen on both sides and gone at the next step', async ({ context }) => {
	const [audience, speaker] = await both(context, '/present/run/create');
	await audience.keyboard.press('d');
	const box = (await stage(audience).boundingBox())!;
	await audience.mouse.move(box.x + 100, box.y + 100);
	await audience.mouse.down();
	await audience.mouse.move(box.x + 300, box.y + 200, { steps: 5 });
	await audience.mouse.up();
	await expect(audience.locator('.ink path')).toHaveCount(1);
	await expect(speaker.locator('.ink path')).toHaveCount(1);
	// Drawing is not a click of the clicker.
	await at(audience, 'create');
	await audience.keyboard.press('ArrowRight');
	await expect(audience.locator('.ink path')).toHaveCount(0);
	await expect(speaker.locator('.ink path')).toHaveCount(0);
});

test('every other key does what the help says', async ({ page }) => {
	await page.goto('/present/run/ping');
	await stage(page).waitFor();
	await page.keyboard.press('End');
	await at(page, 'end');
	await page.keyboard.press('Home');
	await at(page, 'command');
	for (const key of ['g', '4', 'Enter']) await page.keyboard.press(key);
	await at(page, 'pull');
	await page.keyboard.press('0');
	await at(page, 'ping');
	for (const key of ['Enter', ' ', 'ArrowDown', 'PageDown']) await page.keyboard.press(key);
	await at(page, 'fetch');
	for (const key of ['Backspace', 'ArrowUp', 'PageUp']) await page.keyboard.press(key);
	await at(page, 'create');
	const lines = page.locator('[data-subtitles] p');
	await expect(lines).toHaveCount(1);
	await page.keyboard.press('c');
	await expect(lines).toHaveAttribute('lang', 'ja');
	await page.keyboard.press('c');
	await expect(lines).toHaveCount(2);
	await page.keyboard.press('c');
	await expect(lines).toHaveCount(0);
	await page.keyboard.press('v');
	await expect(page).toHaveURL(/image=present/);
	await page.keyboard.press('v');
	await expect(page).not.toHaveURL(/image=present/);
	await page.keyboard.press('o');
	await expect(page.locator('[data-overview] li')).toHaveCount(16);
	await page.locator('[data-overview] li button').nth(2).click();
	await at(page, 'create');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('z');
	await expect(page.locator('.zoom')).toHaveAttribute('style', /scale\(2\)/);
	await page.keyboard.press('z');
	await expect(page.locator('.zoom')).not.toHaveAttribute('style', /scale\(2\)/);
	await page.keyboard.press('t');
	await expect(page.locator('html')).toHaveAttribute('data-theme', /paper|night/);
	await page.keyboard.press('a');
	await expect(page).toHaveURL(/\/ja\/present\/run\/create/);
	await page.keyboard.press('F5');
	await page.keyboard.press('Shift+F5');
	await at(page, 'create');
});

for (const [width, height] of [
	[1024, 768],
	[1920, 1080],
	[2560, 1080]
] as const)
	test(`at ${width}×${height} nothing is cut and the back row can read it`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['/present/run/unpack', '/ja/present/os/ground?host=macos']) {
			await page.goto(path);
			await stage(page).waitFor();
			await page.keyboard.press('c');
			await page.keyboard.press('c');
			const box = (await stage(page).boundingBox())!;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.width / box.height).toBeCloseTo(16 / 9, 1);
			const lines = await page.locator('[data-subtitles]').boundingBox();
			expect(box.y + box.height).toBeLessThanOrEqual((lines?.y ?? 0) + 1);
			expect((lines?.y ?? 0) + (lines?.height ?? 0)).toBeLessThanOrEqual(height);
			for (const p of await page.locator('[data-subtitles] p').all()) {
				const one = (await p.boundingBox())!;
				expect(one.y + one.height).toBeLessThanOrEqual(height);
				expect(one.x).toBeGreaterThanOrEqual(0);
				expect(one.x + one.width).toBeLessThanOrEqual(width);
			}
			await page.keyboard.press('c');
			await page.keyboard.press('c');
			const alone = (await stage(page).boundingBox())!;
			// Type of 27 units: at least 17 pixels at 1024×768.
			expect((27 * alone.width) / 1600).toBeGreaterThanOrEqual(17);
		}
	});

test('a talk goes from scene to scene without leaving its window', async ({ context }) => {
	const [audience, speaker] = await both(
		context,
		'/present?talk=kernel::engine..ask;os::ground..command&stop=1'
	);
	await audience.keyboard.press('ArrowRight');
	await at(audience, 'ask');
	await audience.keyboard.press('ArrowRight');
	await expect(stage(audience)).toHaveAttribute('data-scene', 'os');
	await expect(stage(speaker)).toHaveAttribute('data-scene', 'os');
	await expect(audience).toHaveURL(/stop=2&step=ground$/);
	await audience.reload();
	await expect(stage(audience)).toHaveAttribute('data-scene', 'os');
	await speaker.keyboard.press('ArrowLeft');
	await expect(stage(audience)).toHaveAttribute('data-scene', 'kernel');
	await at(audience, 'ask');
});

test('the speaker has notes, the next picture, the wire, time, and what each step took', async ({
	context
}) => {
	const [, speaker] = await both(context, '/present/run/command');
	await expect(speaker.locator('[data-note]')).not.toBeEmpty();
	await expect(speaker.locator('.next [data-stage]')).toHaveAttribute('data-step', 'ping');
	await speaker.keyboard.press('ArrowRight');
	await expect(speaker.locator('[data-elapsed]')).not.toHaveText('0:00', { timeout: 5000 });
	await speaker.waitForTimeout(1200);
	await speaker.keyboard.press('ArrowRight');
	await expect(speaker.locator('[data-took="0 ping"]')).toContainText('/');
	await expect(speaker.getByText('/containers/create').first()).toBeVisible();
	await speaker.reload();
	await expect(speaker.locator('[data-took="0 ping"]')).toContainText('/');
	await expect(speaker.locator('[data-elapsed]')).not.toHaveText('0:00');
});

test('an address that names nothing says so', async ({ page }) => {
	await page.goto('/present?talk=nothing');
	await expect(page.locator('h1')).toHaveText('There is nothing to present at this address.');
	await page.goto('/present/run/creat?image=presen');
	await expect(page.locator('[role="status"]').first()).toContainText('no step “creat”');
	await at(page, 'create');
});

test('the projector check adjusts, for this window, what the audience will see', async ({
	page
}) => {
	await page.goto('/present/check');
	const check = page.locator('[data-projector]');
	await expect(check.locator('.stage .node')).toHaveCount(7);
	const slider = (name: string) => page.getByRole('slider', { name });
	await slider('Brightness').focus();
	await page.keyboard.press('ArrowRight');
	await slider('Weight of text').focus();
	await page.keyboard.press('End');
	await page.getByRole('checkbox').check();
	await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
	await page.goto('/present/run/create');
	const audience = page.locator('[data-present]');
	await expect(audience).toHaveCSS('filter', 'brightness(1.05) contrast(1)');
	await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
	const width = await stage(page)
		.locator('text')
		.first()
		.evaluate((text) => getComputedStyle(text).strokeWidth);
	expect(width).toBe('3px');
	await page.goto('/present/check');
	await page.getByRole('button', { name: 'As it was' }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-contrast', 'high');
	await expect(check).toHaveCSS('filter', 'none');
});
