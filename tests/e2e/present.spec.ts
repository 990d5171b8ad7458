import { AxeBuilder } from '@axe-core/playwright';
import { expect, type BrowserContext, type Locator, type Page, type Route } from '@playwright/test';
import { languages } from '../../src/lib/locales/languages.ts';
import { faintStrokes, faintTexts } from './support/contrast.ts';
import { textsOnTexts, tooSmall } from './support/geometry.ts';
import { readStage } from './support/read-stage.ts';
import { catalogue, fonts, prefixOf, screens, test } from './support/site.ts';

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

test('a step taken while the other window is loaded anew is not undone by it', async ({
	context
}) => {
	const [audience, speaker] = await both(context, '/present/run/ping?image=missing');
	const page = '**/present/**';
	let reloaded: Promise<unknown> | undefined;
	const held = await new Promise<Route>((hold) => {
		void audience.route(page, hold).then(() => (reloaded = audience.reload()));
	});
	await speaker.keyboard.press('ArrowRight');
	await at(speaker, 'create');
	await held.continue();
	await reloaded;
	await audience.unroute(page);
	await at(audience, 'create');
	// An address that somebody has typed is obeyed.
	await audience.goto('/present/run/start');
	await at(speaker, 'start');
});

test('a step taken before the other window is heard again counts in both', async ({ context }) => {
	// The name of the audience's window is above all others; the speaker's can be kept from hearing.
	await context.addInitScript(() => {
		const { randomUUID } = crypto;
		const speaks = () => location.pathname.endsWith('/speaker');
		crypto.randomUUID = () =>
			speaks() ? randomUUID.call(crypto) : 'ffffffff-ffff-4fff-bfff-ffffffffffff';
		const { set } = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'onmessage')!;
		const late: (() => void)[] = [];
		let deaf = false;
		Object.assign(window, {
			stopEars: () => (deaf = true),
			openEars: () => late.forEach((hear) => hear())
		});
		Object.defineProperty(BroadcastChannel.prototype, 'onmessage', {
			set(hear: (event: MessageEvent) => void) {
				set?.call(this, (event: MessageEvent) =>
					deaf ? late.push(() => hear(event)) : hear(event)
				);
			}
		});
	});
	const [audience, speaker] = await both(context, '/present/run/ping');
	await at(speaker, 'ping');
	await speaker.evaluate('stopEars()');
	await audience.goto('/present/run/pull');
	await at(audience, 'pull');
	await speaker.keyboard.press('ArrowRight');
	await speaker.evaluate('openEars()');
	await at(audience, 'create');
	await at(speaker, 'create');
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
	await context.clock.install();
	const [audience, speaker] = await both(context, '/present/run/command');
	await context.clock.pauseAt(Date.now() + 60_000);
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
	const strokes = (page: Page) => page.locator('[data-stroke]');
	const line = async (y: number, button: 'left' | 'right' = 'left') => {
		const box = (await stage(audience).boundingBox())!;
		await audience.mouse.move(box.x + 300, box.y + y);
		await audience.mouse.down({ button });
		await audience.mouse.move(box.x + 500, box.y + y, { steps: 5 });
		await audience.mouse.up({ button });
	};
	await audience.keyboard.press('d');
	await line(100);
	await line(200);
	for (const page of [audience, speaker]) await expect(strokes(page)).toHaveCount(2);
	// Drawing is not a click of the clicker.
	await at(audience, 'create');
	// The right button rubs out what it touches, across the second line and nothing else.
	const kept = await strokes(audience).first().getAttribute('d');
	const box = (await stage(audience).boundingBox())!;
	await audience.mouse.move(box.x + 400, box.y + 160);
	await audience.mouse.down({ button: 'right' });
	await audience.mouse.move(box.x + 400, box.y + 240, { steps: 20 });
	await audience.mouse.up({ button: 'right' });
	for (const page of [audience, speaker]) {
		await expect(strokes(page)).toHaveCount(1);
		await expect(strokes(page)).toHaveAttribute('d', kept ?? '');
	}
	// Who comes late sees it, too.
	await speaker.reload();
	await expect(strokes(speaker)).toHaveCount(1);
	await speaker.keyboard.press('e');
	for (const page of [audience, speaker]) await expect(strokes(page)).toHaveCount(0);
	await line(100);
	await expect(strokes(speaker)).toHaveCount(1);
	await audience.keyboard.press('ArrowRight');
	for (const page of [audience, speaker]) await expect(strokes(page)).toHaveCount(0);
	// Another choice is another picture.
	await line(100);
	await expect(strokes(speaker)).toHaveCount(1);
	await audience.keyboard.press('v');
	for (const page of [audience, speaker]) await expect(strokes(page)).toHaveCount(0);
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
	await expect(stage(page)).toHaveAttribute('lang', 'ja');
	await expect(lines).toHaveCount(0);
	await page.keyboard.press('c');
	await expect(lines).toHaveAttribute('lang', 'ja');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/ja\/present\/run\/pull/);
});

test('a number may be abandoned, and may be too large', async ({ page }) => {
	await page.goto('/present/run/ping');
	await stage(page).waitFor();
	await page.keyboard.press('g');
	await expect(page.locator('[data-typed]')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-typed]')).toHaveCount(0);
	await at(page, 'create');
	for (const key of ['g', '9', '9', 'Enter']) await page.keyboard.press(key);
	await at(page, 'end');
	for (const key of ['g', '3', 'Escape']) await page.keyboard.press(key);
	await expect(page.locator('[data-typed]')).toHaveCount(0);
	await at(page, 'end');
});

test('the overview is walked with keys and with a clicker', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto('/present/run/ping');
	await stage(page).waitFor();
	const overview = page.locator('[data-overview]');
	for (const key of ['o', 'Escape']) {
		await page.keyboard.press('o');
		await expect(overview.locator('[aria-current]')).toBeFocused();
		await page.keyboard.press(key);
		await expect(overview).toHaveCount(0);
	}
	await at(page, 'ping');
	await page.keyboard.press('o');
	for (const key of ['PageDown', 'ArrowRight', 'ArrowLeft', 'PageDown']) {
		await page.keyboard.press(key);
	}
	await expect(overview.locator('li button').nth(3)).toBeFocused();
	// A row further down stands the same picture's neighbour below.
	const here = (await overview.locator('li button').nth(3).boundingBox())!;
	await page.keyboard.press('ArrowDown');
	const below = (await page.locator(':focus').boundingBox())!;
	expect(below.x).toBeCloseTo(here.x, 0);
	expect(below.y).not.toBeCloseTo(here.y, 0);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(overview).toHaveCount(0);
	await at(page, 'pull');
});

const full = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test('clickers start and leave full screen, and never reload or lose the place', async ({
	context
}) => {
	const [audience, speaker] = await both(context, '/present/run/ping');
	let loads = 0;
	for (const page of [audience, speaker]) page.on('load', () => loads++);
	for (const [key, is] of [
		['f', true],
		['f', false],
		['F5', true],
		// A clicker does not know whether the screen is full already.
		['F5', true],
		['Escape', false],
		['Shift+F5', true],
		['Escape', false]
	] as const) {
		await audience.keyboard.press(key);
		await expect.poll(() => full(audience), key).toBe(is);
	}
	// With a tool in the hand Escape puts that away first.
	for (const key of ['F5', 'd', 'Escape']) await audience.keyboard.press(key);
	expect(await full(audience)).toBe(true);
	await audience.keyboard.press('Escape');
	await expect.poll(() => full(audience)).toBe(false);
	// Pressed in the speaker's window it is the audience's that fills its screen.
	for (const [key, is] of [
		['F5', true],
		['Shift+F5', true],
		['Escape', false],
		['f', true],
		['f', false]
	] as const) {
		await speaker.keyboard.press(key);
		await expect.poll(() => full(audience), `${key} of the speaker`).toBe(is);
		expect(await full(speaker)).toBe(false);
	}
	await at(audience, 'ping');
	await at(speaker, 'ping');
	expect(loads).toBe(0);
	// Also while something lies open.
	for (const key of ['o', '?']) {
		await audience.keyboard.press(key);
		await audience.keyboard.press('F5');
		await expect.poll(() => full(audience), `F5 with ${key}`).toBe(true);
		await audience.keyboard.press('Escape');
		await audience.keyboard.press('Escape');
		await expect.poll(() => full(audience)).toBe(false);
	}
	expect(loads).toBe(0);
});

test('the screen stays awake, also when the page has been out of sight', async ({ page }) => {
	await page.addInitScript(() => {
		const asked: string[] = [];
		const request = (kind: string) => {
			asked.push(kind);
			return Promise.resolve({ release: () => Promise.resolve() });
		};
		Object.defineProperty(navigator, 'wakeLock', { value: { request } });
		Object.assign(globalThis, { asked });
	});
	const asked = () => page.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
	await page.goto('/present/run/ping');
	await stage(page).waitFor();
	await expect.poll(asked).toEqual(['screen']);
	const turn = (state: string) =>
		page.evaluate((state) => {
			Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}, state);
	await turn('hidden');
	expect(await asked()).toEqual(['screen']);
	await turn('visible');
	await expect.poll(asked).toEqual(['screen', 'screen']);
});

test('a pointer that rests hides', async ({ page }) => {
	await page.goto('/present/map');
	await stage(page).waitFor();
	const cursors = () =>
		page
			.locator('[data-present], [data-present] *')
			.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).cursor))]);
	await page.mouse.move(300, 300);
	expect(await cursors()).not.toContain('none');
	await expect.poll(cursors).toEqual(['none']);
	await page.mouse.move(310, 300);
	expect(await cursors()).not.toContain('none');
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
		}
	});

for (const language of languages)
	test(`the back row can read every scene at 1024×768, ${language}`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.setViewportSize(screens.tablet);
		const found: string[] = [];
		for (const { id, steps } of catalogue) {
			await page.goto(`${prefixOf(language)}/present/${id}`);
			await stage(page).waitFor();
			await fonts(page);
			for (let i = 0; ; i++) {
				const drawn = await readStage(page);
				const problems = [...tooSmall(drawn, { units: 27, pixels: 17 }), ...textsOnTexts(drawn)];
				problems.push(...(await wronglyCaptioned(page)));
				found.push(...problems.map((problem) => `${id} ${drawn.step}: ${problem}`));
				await page.keyboard.press('PageDown');
				if (i === steps.length || drawn.step === (await stepOf(page))) break;
			}
		}
		expect(found).toEqual([]);
	});

const stepOf = (page: Page) => stage(page).getAttribute('data-step');

/** Captions that are too small, lie on the picture, or leave the screen; in one language and in both. */
async function wronglyCaptioned(page: Page): Promise<string[]> {
	const found = [];
	for (const presses of [2, 2]) {
		found.push(
			...(await page.evaluate(() => {
				const below = document.querySelector('[data-stage]')!.getBoundingClientRect().bottom;
				return [...document.querySelectorAll('[data-subtitles] p')].flatMap((line) => {
					const { top, bottom, left, right } = line.getBoundingClientRect();
					const inside = left >= 0 && right <= innerWidth && bottom <= innerHeight - 8;
					const large = parseFloat(getComputedStyle(line).fontSize) >= 17;
					return inside && large && top >= below - 1 ? [] : [`caption “${line.textContent}”`];
				});
			}))
		);
		for (let i = 0; i < presses; i++) await page.keyboard.press('c');
	}
	return found;
}

test('on a wide screen the longest captions have room, and the picture more', async ({ page }) => {
	await page.setViewportSize({ width: 2560, height: 1080 });
	const longest = ['/present/vm-vs-container', '/ja/present/lifecycle', '/ja/present/compose'];
	for (const path of longest) {
		await page.goto(path);
		await stage(page).waitFor();
		await fonts(page);
		for (let step = ''; step !== (await stepOf(page)); await page.keyboard.press('PageDown')) {
			step = (await stepOf(page)) ?? '';
			expect(await wronglyCaptioned(page), `${path} ${step}`).toEqual([]);
		}
		await page.keyboard.press('c');
		await page.keyboard.press('c');
		const { height } = (await stage(page).boundingBox())!;
		expect(height).toBeGreaterThan(0.8 * 1080);
	}
});

for (const theme of ['paper', 'night'] as const)
	test(`in high contrast every text has 7:1, ${theme}`, async ({ page }) => {
		await page.addInitScript((theme) => {
			localStorage.setItem('hatoba:theme', theme);
			sessionStorage.setItem('hatoba:projector', JSON.stringify({ high: true }));
		}, theme);
		for (const path of ['/present/run/unpack', '/present/os/ground', '/present/swarm/end']) {
			await page.goto(path);
			await stage(page).waitFor();
			const drawn = await readStage(page);
			expect([...faintTexts(drawn, 7), ...faintStrokes(drawn)], path).toEqual([]);
			const { violations } = await new AxeBuilder({ page })
				.include('[data-present]')
				.options({ runOnly: ['color-contrast-enhanced'] })
				.analyze();
			expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
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

test('what is chosen on the way through a talk stays chosen, in both windows', async ({
	context
}) => {
	const talk = '/present?talk=run::command..pull;os::ground..command&stop=1';
	const [audience, speaker] = await both(context, talk);
	await audience.keyboard.press('v');
	await expect(audience).toHaveURL(/stop=1&step=command&image=present$/);
	await audience.reload();
	await stage(audience).waitFor();
	await expect(audience).toHaveURL(/image=present$/);
	await audience.keyboard.press('End');
	await speaker.reload();
	// Where nobody stands any more the choice is still known.
	await expect(stage(speaker)).toHaveAttribute('data-scene', 'os');
	await speaker.keyboard.press('Home');
	await expect(audience).toHaveURL(/stop=1&step=command&image=present$/);
	await speaker.keyboard.press('End');
	await expect(audience).toHaveURL(/stop=2&step=command$/);
});

test('a list of all steps, below the titles of their scenes, leads through a talk', async ({
	context
}) => {
	const [audience, speaker] = await both(context, '/present?talk=ground-up');
	const list = speaker.locator('.steps .list');
	const titles = await list.locator('h2').allInnerTexts();
	expect(titles.length).toBeGreaterThan(5);
	await expect(list.locator('li button')).toHaveCount(await audience.locator('.ticks li').count());
	await expect(speaker.locator('.next h2')).toHaveText('Next');
	// The last step of a scene announces the next one.
	const lastOfFirst = await list.locator('ol').first().locator('li').count();
	await list
		.locator('li button')
		.nth(lastOfFirst - 1)
		.click();
	await expect(speaker.locator('.next h2')).toHaveText(`Next: ${titles[1]}`);
	// A click leaves no focus: Space steps on.
	await speaker.keyboard.press(' ');
	await expect(speaker.locator('[data-position]')).toContainText(`Step ${lastOfFirst + 1} of`);
	await speaker.keyboard.press('End');
	await expect(list.locator('[aria-current]')).toBeInViewport();
	await audience.keyboard.press('o');
	await expect(audience.locator('[data-overview] h2')).toHaveText(titles);
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

test('rehearsed times are kept without a speaker’s window, stand against the plan, can be cleared', async ({
	context
}) => {
	const audience = await context.newPage();
	await audience.goto('/present/run/command');
	await stage(audience).waitFor();
	await audience.keyboard.press('ArrowRight');
	await audience.waitForTimeout(1300);
	await audience.keyboard.press('ArrowRight');
	const popup = audience.waitForEvent('popup');
	await audience.keyboard.press('s');
	const speaker = await popup;
	await expect(speaker.locator('[data-took="0 ping"]')).toHaveText(/^0:0[1-5]\s\/\s0:\d\d$/);
	await expect(speaker.locator('[data-took="0 command"]')).toHaveText(/^0:\d\d$/);
	await expect(speaker.locator('[data-measured]')).toContainText(/0:0[1-5] measured, 0:/);
	await speaker.locator('[data-clear]').click();
	await expect(speaker.locator('[data-measured]')).toHaveCount(0);
	await speaker.reload();
	await speaker.locator('[data-speaker]').waitFor();
	await expect(speaker.locator('[data-took="0 ping"]')).toHaveText(/^0:\d\d$/);
});

test('the pace is told in words', async ({ context }) => {
	const [audience, speaker] = await both(context, '/present/run/command');
	const pace = speaker.locator('[data-pace]');
	await expect(pace).toHaveText('The clock starts with the next step.');
	await expect(speaker.locator('[data-wall]')).toHaveText(/^\d\d:\d\d$/);
	await audience.keyboard.press('PageDown');
	await expect(pace).toHaveText(/^0:\d\d ahead$/);
	// Ten minutes later.
	await speaker.evaluate(() => {
		const now = Date.now;
		Date.now = () => now() + 600e3;
	});
	await expect(pace).toHaveText(/^9:\d\d behind$/);
});

test('windows that cannot talk say so', async ({ browser, context }) => {
	await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
	const audience = await context.newPage();
	await audience.goto('/present/run/command');
	await stage(audience).waitFor();
	const popup = audience.waitForEvent('popup');
	await audience.keyboard.press('s');
	const speaker = await popup;
	await expect(speaker.locator('[data-alone]')).toContainText('cannot talk to each other');
	await speaker.keyboard.press('PageDown');
	await at(speaker, 'ping');
	// The same address in another profile: nobody answers there.
	const profile = await browser.newContext();
	const other = await profile.newPage();
	await other.goto(speaker.url());
	await expect(other.locator('[data-alone]')).toContainText('No audience window answers');
	await profile.close();
	// And a browser that opens no second window.
	await audience.evaluate(() => (globalThis.open = () => null));
	await audience.keyboard.press('s');
	await expect(audience.locator('[role="status"]')).toContainText('allow pop-ups');
});

test('a covered window, whose clocks sleep, is not given up', async ({ context }) => {
	const [audience, speaker] = await both(context, '/present/run/command');
	await audience.evaluate(() => {
		for (let id = 0; id < 10_000; id++) clearInterval(id);
	});
	await speaker.waitForTimeout(5500);
	await expect(speaker.locator('[data-alone]')).toHaveCount(0);
	await speaker.keyboard.press('PageDown');
	await at(audience, 'ping');
});

test('after a crash of both windows place, choice and clock come back', async ({ context }) => {
	const [audience, speaker] = await both(context, '/present/run/command');
	await speaker.keyboard.press('v');
	await speaker.keyboard.press('PageDown');
	await at(audience, 'ping');
	await expect(speaker.locator('[data-elapsed]')).toHaveText('0:02');
	const crashed = Promise.all([audience.waitForEvent('crash'), speaker.waitForEvent('crash')]);
	const devtools = await context.newCDPSession(audience);
	void devtools.send('Page.crash').catch(() => {});
	await crashed;
	const address = speaker.url();
	await Promise.all([audience.close(), speaker.close()]);
	const again = await context.newPage();
	await again.goto(address);
	await at(again, 'ping');
	await expect(again.locator('[data-value="present"]')).toHaveAttribute('aria-current', 'true');
	await expect(again.locator('[data-elapsed]')).toHaveText(/0:(0[2-9]|[1-5]\d)/);
	const opened = again.waitForEvent('popup');
	await again.locator('[data-alone] button').click();
	const screen = await opened;
	await at(screen, 'ping');
	await expect(screen).toHaveURL(/ping\?image=present$/);
	await screen.keyboard.press('PageDown');
	await at(again, 'create');
	// What one window has opened the other can fill.
	await again.keyboard.press('F5');
	await expect.poll(() => full(screen)).toBe(true);
});

test('whoever comes back in a new window is told where the talk was left', async ({ context }) => {
	const first = await context.newPage();
	await first.goto('/present/run');
	await stage(first).waitFor();
	for (const key of ['PageDown', 'PageDown']) await first.keyboard.press(key);
	await at(first, 'create');
	await first.waitForTimeout(1000);
	await first.close();
	const second = await context.newPage();
	await second.goto('/present/run');
	await at(second, 'command');
	await expect(second.locator('[role="status"]')).toHaveText(
		/^Left at step 3, 0:0\d on the clock\. 0 goes on from there\.$/
	);
	await second.keyboard.press('0');
	await at(second, 'create');
	await expect(second.locator('[role="status"]')).toHaveCount(0);
	const popup = second.waitForEvent('popup');
	await second.keyboard.press('s');
	await expect((await popup).locator('[data-elapsed]')).not.toHaveText('0:00');
	// What lives is nobody's past; what was stepped away from is not offered any more.
	const third = await context.newPage();
	await third.goto('/present/run');
	await at(third, 'command');
	await third.keyboard.press('PageDown');
	await expect(third.locator('[role="status"]')).toHaveCount(0);
	await third.keyboard.press('0');
	await at(third, 'ping');
});

for (const [width, height] of [
	[1024, 768],
	[1440, 900],
	[1920, 1080]
] as const)
	test(`the speaker sees everything at once at ${width}×${height}`, async ({ context }) => {
		const [, speaker] = await both(context, '/present/os/ground');
		await speaker.setViewportSize({ width, height });
		const overflow = () =>
			speaker.evaluate(() => {
				const { scrollWidth, scrollHeight } = document.documentElement;
				return [scrollWidth - innerWidth, scrollHeight - innerHeight];
			});
		expect(await overflow()).toEqual([0, 0]);
		for (const part of ['.now', '[data-note]', '.next svg', '[data-elapsed]', '[data-pace]'])
			await expect(speaker.locator(part).first(), part).toBeInViewport({ ratio: 1 });
		for (const part of ['[data-action="next"]', '[data-parameter]', '.steps [aria-current]'])
			await expect(speaker.locator(part).first(), part).toBeInViewport({ ratio: 1 });
		for (const part of ['.list', '[data-wire]'])
			await expect(speaker.locator(part).first(), part).toBeInViewport();
		const { fontSize } = await speaker
			.locator('[data-note]')
			.evaluate((note) => getComputedStyle(note));
		expect(parseFloat(fontSize)).toBeGreaterThanOrEqual(20);
	});

for (const theme of ['paper', 'night'] as const)
	test(`everything in the speaker’s window can be read, ${theme}`, async ({ context }) => {
		await context.addInitScript((theme) => localStorage.setItem('hatoba:theme', theme), theme);
		const [, speaker] = await both(context, '/present/run/create');
		await speaker.keyboard.press('b');
		await expect(speaker.locator('[data-state-blank]')).toBeVisible();
		// The picture is dimmed on purpose.
		const { violations } = await new AxeBuilder({ page: speaker }).exclude('.frame').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

test('on a phone the speaker’s window is a sheet of notes with the thumb on Next', async ({
	page
}) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/talks/custom?stops=run');
	await page.locator('[data-notes-link]').click();
	await page.locator('[data-speaker]').waitFor();
	await expect(page.locator('[data-note]')).toBeInViewport({ ratio: 1 });
	await page.locator('[data-action="next"]').click();
	await at(page, 'ping');
	await expect(page.locator('[data-action="next"]')).toBeInViewport({ ratio: 1 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const language of languages)
	test(`all keys can be seen at once, ${language}`, async ({ page }) => {
		await page.setViewportSize(screens.tablet);
		await page.goto(`${prefixOf(language)}/present/run/ping`);
		await stage(page).waitFor();
		await page.keyboard.press('?');
		const sheet = page.getByRole('dialog');
		await expect(sheet).toBeVisible();
		await fonts(page);
		const hidden = await sheet.evaluate((it) => it.scrollHeight - it.clientHeight);
		expect(hidden).toBeLessThanOrEqual(0);
	});

test('an address that names nothing says so', async ({ page }) => {
	await page.goto('/present?talk=nothing');
	await expect(page.locator('h1')).toHaveText('There is nothing to present at this address.');
	await expect(page.getByRole('status')).toContainText('no talk and no scene “nothing”');
	await page.goto('/ja/present/speaker?talk=fvie');
	await expect(page.getByRole('status')).toContainText(
		'「fvie」というトークもシーンもありません。'
	);
	await page.getByRole('link', { name: 'トーク' }).click();
	await expect(page).toHaveURL('/ja/talks');
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
	// Side by side, each in its own colour, as on a stage.
	const paints = await check
		.locator('.stage .node')
		.evaluateAll((nodes) =>
			nodes.flatMap((node) =>
				['stroke', 'fill', 'fill'].map((name, i) =>
					getComputedStyle(node.querySelectorAll('rect')[i]!).getPropertyValue(name)
				)
			)
		);
	// The outline has the colour of the full filling; the soft one has another.
	expect(new Set(paints).size).toBe(14);
	// The smallest text is as large as it will be on the stage; nothing is out of sight.
	const sizeOf = (text: Locator) =>
		text.evaluate((it) => {
			const { a } = (it as SVGTextElement).getScreenCTM()!;
			return a * parseFloat(getComputedStyle(it).fontSize);
		});
	for (const [width, height] of [
		[1024, 768],
		[1920, 1080]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto('/present/run/create');
		const terminal = stage(page).locator('.terminal').first();
		await terminal.waitFor();
		const real = await sizeOf(terminal);
		await page.goto('/present/check');
		await expect(check).toBeVisible();
		expect((await sizeOf(check.locator('.terminal'))) / real).toBeCloseTo(1, 1);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
	}
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
