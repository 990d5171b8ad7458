import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { metricsOf, toSfnt } from '../../src/tools/fonts.js';
import type { TraceBodies } from '../../src/lib/evidence/types.ts';
import type { HatobaReport } from '../../src/embed/types.ts';
import { addressOf, deckOf, pathOf, watch } from './support/single-file.ts';
import { sceneOf } from './support/scene.ts';
import { awake, catalogue, screens, stageOf, test } from './support/site.ts';

/* A scene as one file, opened from the disk of a machine without a network. */

test.beforeEach(({ context }) => context.setOffline(true));

const recorded = (trace: string) =>
	JSON.parse(
		readFileSync(
			new URL(`../../src/lib/evidence/traces/${trace}.bodies.json`, import.meta.url),
			'utf8'
		)
	) as TraceBodies;

/** Opens a file and waits until the player takes orders. */
async function open(page: Page, scene: string, hash = '') {
	const deeds = watch(page);
	await page.goto(addressOf(scene, hash));
	await awake(page);
	return deeds;
}

const step = (page: Page, id: string) =>
	expect(stageOf(page)).toHaveAttribute('data-step', id, { timeout: 15_000 });

test('run: steps, parameters, languages, themes, keys and the address', async ({ page }) => {
	const deeds = await open(page, 'run');
	await expect(page).toHaveTitle('docker run, from end to end · Hatoba');
	await expect(page).toHaveURL(/run\.html#\/command$/);
	await page.locator('[data-action="next"]').click();
	await step(page, 'ping');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await step(page, 'create');
	await expect(stageOf(page)).toHaveAttribute('data-state', 'resting');
	await page.keyboard.press('PageUp');
	await step(page, 'ping');
	await page.keyboard.press('3');
	await page.locator('[data-parameter="image"] [data-value="present"]').click();
	await expect(page).toHaveURL(/#\/create\?image=present$/);

	await page.getByRole('link', { name: '日本語' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(page).toHaveURL(/#\/ja\/create\?image=present$/);
	await expect(page.locator('[data-caption]')).toContainText('書き込み可能');
	await page.keyboard.press('l');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');

	const night = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	await page.getByRole('button', { name: 'Night' }).click();
	expect(await night()).toBe('dark');
	await page.keyboard.press('t');
	expect(await night()).toBe('light');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');

	await page.reload();
	await awake(page);
	await step(page, 'create');
	expect(await night()).toBe('light');
	await expect(page.locator('[data-value="present"]')).toHaveAttribute('aria-current', 'true');
	expect(deeds).toEqual([]);
});

test('the address leads, and so does the way back', async ({ page }) => {
	const deeds = await open(page, 'run', '#/ping');
	await page.evaluate(() => (location.hash = '#/ja/start?image=present'));
	await step(page, 'start');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await page.goBack();
	await step(page, 'ping');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goForward();
	await step(page, 'start');
	expect(deeds).toEqual([]);
});

test('a broken address gives the nearest place and says so', async ({ page }) => {
	const deeds = await open(page, 'run', '#/creat?image=gone&colour=<b>red</b>');
	await step(page, 'create');
	const notice = page.locator('.notice');
	await expect(notice).toContainText('This scene has no step “creat”; here is “create”.');
	await expect(notice).toContainText('This scene does not know “image=gone”');
	await expect(notice).toContainText('This scene has no choice “colour”.');
	await expect(notice.locator('b')).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	await expect(notice).toHaveCount(0);
	await page.evaluate(() => (location.hash = '#/ja/%E0%A4%A'));
	await expect(notice).toContainText('ステップ');
	await expect(page).toHaveURL(/#\/ja\/command$/);
	expect(deeds).toEqual([]);
});

test('the wire panel has the recorded bodies', async ({ page }) => {
	const deeds = await open(page, 'run', '#/create');
	const entry = page.locator('[data-entry]').first();
	await expect(entry.locator('strong')).toHaveText(/^404/);
	await entry.locator('[data-fold="body-response"] > summary').click();
	const shown = await entry.locator('[data-fold="body-response"] pre').innerText();
	const index = (await entry.getAttribute('data-entry')) ?? '';
	const body = recorded('run-missing-layers').bodies[index]?.response;
	expect(JSON.parse(shown)).toEqual(body && 'text' in body && JSON.parse(body.text));
	await page.locator('footer summary').click();
	await expect(page.locator('footer pre')).toContainText('SIL OPEN FONT LICENSE');
	expect(deeds).toEqual([]);
});

test('in Japanese the Japanese font is used', async ({ page }) => {
	await open(page, 'run', '#/ja/create');
	const loaded = () =>
		page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
		);
	await expect.poll(loaded).toContain('Hatoba Sans JP');
	// A face that is there draws other letters than the one that would stand in for it.
	const [ours, others] = await page.evaluate(() => {
		const ink = (family: string) => {
			const canvas = document.createElement('canvas');
			const context = canvas.getContext('2d');
			if (!context) return '';
			context.font = `600 40px ${family}`;
			context.fillText('作成する', 0, 60);
			return canvas.toDataURL();
		};
		return [ink("'Hatoba Sans JP'"), ink("'No Such Family'")];
	});
	expect(ours).not.toBe(others);
});

test('without JavaScript there is the first step', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
	const page = await context.newPage();
	await page.setViewportSize(screens.tablet);
	await page.goto(addressOf('run'));
	await expect(stageOf(page)).toHaveAttribute('data-step', 'command');
	await expect(stageOf(page)).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.says')).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.says')).toContainText('You type one command.');
	await expect(page.locator('p:lang(ja)')).toContainText('JavaScript が使える環境');
	await context.close();
});

test('no way leads out of the file but the sources, and nothing is presented or printed', async ({
	page
}) => {
	await open(page, 'map');
	await page.keyboard.press('End');
	const { nodes } = await sceneOf('map');
	const doors = nodes.filter(({ door }) => door).map(({ id }) => `[data-node="${id}"]`);
	await expect(stageOf(page).locator(doors.join()).first()).toBeVisible();
	await expect(stageOf(page).locator('a')).toHaveCount(0);
	await expect(page.locator('[data-action="present"], [data-action="share"]')).toHaveCount(0);
	await expect(page.locator('[data-handout-link]')).toHaveCount(0);
	const hrefs = await page.evaluate(() =>
		[...document.querySelectorAll('a')].map((link) => String(link.getAttribute('href')))
	);
	// The page of the scene, if the build knew where that will be.
	const home = /"origin":"([^"]+)"/.exec(readFileSync(pathOf('map'), 'utf8'))?.[1];
	const outside = hrefs.filter((href) => !/^(#\/|https:\/\/github\.com\/)/.test(href));
	expect(outside).toEqual(home ? [`${home}/scenes/map`] : []);
});

/** A deck beside the files, and what its frame says. */
async function deck(page: Page, path: string, frames: string) {
	writeFileSync(path, deckOf(frames));
	const deeds = watch(page);
	await page.goto(pathToFileURL(path).href);
	const last = (is: HatobaReport['is']) =>
		page.evaluate((kind) => window.reports.findLast((report) => report.is === kind), is);
	return { deeds, last };
}

/** The stage in a frame; there is one, in the shape of the room. */
const framed = (page: Page, id: string): FrameLocator => page.frameLocator(`#${id}`);

for (const [name, attributes] of [
	['a local deck', ''],
	['a sandbox', 'sandbox="allow-scripts"']
] as const)
	test(`in ${name} it obeys and reports, and leaves the keys alone`, async ({ page }, info) => {
		const src = addressOf('run', '#/ja/ping?image=present&theme=night');
		const { deeds, last } = await deck(
			page,
			info.outputPath('deck.html'),
			`<iframe id="one" ${attributes} src="${src}"></iframe>`
		);
		await expect.poll(() => last('ready')).toBeTruthy();
		expect(await last('ready')).toMatchObject({
			state: {
				scene: 'run',
				step: 'ping',
				language: 'ja',
				theme: 'night',
				parameters: { image: 'present' }
			}
		});
		const stage = framed(page, 'one').locator('[data-stage]');
		const command = (message: object) =>
			page.evaluate((said) => window.command('one', said as never), { hatoba: 1, ...message });
		await command({ do: 'next', id: 7 });
		await expect(stage).toHaveAttribute('data-step', 'create');
		await expect.poll(() => last('answer')).toMatchObject({ id: 7, moved: true });
		await expect.poll(() => last('step')).toMatchObject({ state: { step: 'create' } });
		await command({ do: 'set', options: { lang: 'en', image: 'missing', captions: false } });
		await expect(stage).toHaveAttribute('lang', 'en');
		await expect
			.poll(() => last('step'))
			.toMatchObject({ state: { language: 'en', parameters: { image: 'missing' } } });
		await command({ do: 'goTo', step: 'pull' });
		await command({ do: 'back' });
		await expect(stage).not.toHaveAttribute('data-step', 'ping');
		await command({ do: 'goTo', step: 0 });
		await command({ do: 'back', id: 'start' });
		await expect.poll(() => last('edge')).toMatchObject({ direction: -1 });
		await expect.poll(() => last('answer')).toMatchObject({ id: 'start', moved: false });
		expect(await last('height')).toMatchObject({ height: expect.any(Number) });

		await page.locator('#note').focus();
		await page.keyboard.type(' 3t');
		await expect(page.locator('#note')).toHaveValue(' 3t');
		await expect(stage).toHaveAttribute('data-step', 'command');
		expect(deeds).toEqual([]);
	});

test('framed by somebody who asked for nothing it has caption and controls', async ({
	page
}, info) => {
	const { deeds } = await deck(
		page,
		info.outputPath('deck.html'),
		`<iframe id="plain" src="${addressOf('map')}"></iframe>
		<iframe id="bare" src="${addressOf('run', '#/create?controls=false&captions=false')}"></iframe>`
	);
	const plain = framed(page, 'plain');
	await plain.locator('[data-action="next"]').click();
	await expect(plain.locator('[data-stage]')).toHaveAttribute('data-step', 'build');
	await expect(plain.locator('[data-caption]')).toBeVisible();
	const home = plain.locator('a.home');
	expect(await home.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(/map\.html#\/build$/);
	const bare = framed(page, 'bare');
	await expect(bare.locator('[data-stage]')).toHaveAttribute('data-step', 'create');
	await expect(bare.locator('[data-action], [data-caption]')).toHaveCount(0);
	await expect(page.locator('#note')).not.toBeFocused();
	expect(deeds).toEqual([]);
});

test('what a stranger in the same window says is not obeyed', async ({ page }, info) => {
	const { last } = await deck(
		page,
		info.outputPath('deck.html'),
		`<iframe id="one" src="${addressOf('run')}"></iframe><iframe id="two"></iframe>`
	);
	await expect.poll(() => last('ready')).toBeTruthy();
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				addEventListener('message', ({ data }) => data === 'spoken' && done());
				const stranger = document.querySelector<HTMLIFrameElement>('#two');
				if (stranger)
					stranger.srcdoc = `<script>
						parent.frames[0].postMessage({ hatoba: 1, do: 'goTo', step: 4 }, '*');
						parent.postMessage('spoken', '*');
					</${'script'}>`;
			})
	);
	await page.evaluate(() => window.command('one', { hatoba: 1, do: 'hello', id: 1 }));
	await expect.poll(() => last('answer')).toMatchObject({ state: { step: 'command' } });
});

for (const { id, steps } of catalogue)
	test(`${id}: the file opens, steps, and holds what it needs and no more`, async ({ page }) => {
		const deeds = await open(page, id);
		await step(page, steps[0] ?? '');
		await page.keyboard.press('ArrowRight');
		await step(page, steps[1] ?? '');
		await page.keyboard.press('l');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
		await page.keyboard.press('End');
		await expect(stageOf(page)).toHaveAttribute('data-state', 'resting');
		expect(deeds).toEqual([]);

		const html = readFileSync(pathOf(id), 'utf8');
		const outside = html.replace(/<(script|style|noscript)\b[^>]*>[^]*?<\/\1>/g, '');
		expect(outside).not.toMatch(/\b(src|href|style|on[a-z]+)=|<link|@import/);
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(outside)?.[1];
		expect(policy).toMatch(
			/^default-src 'none'; script-src( 'sha256-[^']+'){2}; style-src 'sha256-[^']+'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'$/
		);
		expect(html).toMatch(/\/\*[^]*?GSAP 3[^]*?Copyright 20\d\d(-20\d\d)?, GreenSock[^]*?\*\//);
		expect(html).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/);
		const scene = JSON.stringify(await sceneOf(id));
		for (const [, trace] of html.matchAll(/id="hatoba:recording:([^."]+)\./g))
			expect(scene).toContain(`"${trace}"`);
	});

test('the cut fonts have every letter of the scene', async () => {
	for (const { id } of catalogue) {
		const html = readFileSync(pathOf(id), 'utf8');
		const fonts = await [...html.matchAll(/font\/woff2;base64,([^)'"]+)/g)].reduce(
			async (before, [, data = '']) => [
				...(await before),
				metricsOf(await toSfnt(Buffer.from(data, 'base64')))
			],
			Promise.resolve([] as ReturnType<typeof metricsOf>[])
		);
		expect(fonts).toHaveLength(5);
		const { narration } = await sceneOf(id);
		const letters = new Set(JSON.stringify(narration).replace(/[\p{C}\p{Z}]/gu, ''));
		const missing = [...letters].filter(
			(letter) => !fonts.some(({ advance }) => advance(letter) !== undefined)
		);
		expect(missing, id).toEqual([]);
	}
});
