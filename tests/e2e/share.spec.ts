import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { open, screens, stageOf, test } from './support/site.ts';

/* Whoever shares gets the place, the language and the theme that are on the screen. */

const place = '/ja/scenes/run/create?image=present';

const dialog = (page: Page) => page.getByRole('dialog');
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const code = (page: Page) => dialog(page).getByRole('textbox');
const preview = (page: Page) => dialog(page).locator('.share-preview');

async function share(page: Page, url = place) {
	await open(page, url);
	await page.locator('[data-action="share"]').click();
	await expect(dialog(page)).toBeVisible();
}

/** The picture of an `<img>` has come. */
const painted = (page: Page) =>
	expect
		.poll(() =>
			preview(page)
				.locator('img')
				.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)
		)
		.toBeGreaterThan(0);

test('each way says the step, the parameters, the language and the theme, and shows what comes of it', async ({
	page,
	baseURL: site
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await share(page);
	const ways: [name: string, said: RegExp[]][] = [
		['リンク', [/^\S+\/ja\/scenes\/run\/create\?image=present$/]],
		['iframe', [/\/embed\/run\?step=create&amp;image=present&amp;lang=ja&amp;theme=night&amp;/]],
		[
			'カスタム要素',
			[/<hatoba-scene scene="run" step="create" image="present" lang="ja" theme="night"/]
		],
		[
			'reveal.js',
			[
				/<section>\s+<hatoba-scene scene="run" from="create" image="present" lang="ja" theme="night"/
			]
		],
		['Slidev', [/ scene="run" from="create" image="present" lang="ja" theme="night"/]],
		[
			'Markdown',
			[/\/ja\/scenes\/run\/create\.night\.svg\)\]/, /\/ja\/scenes\/run\/create\?image=present\)$/]
		],
		['単一ファイル', [/"run\.html#\/ja\/create\?image=present"/]]
	];
	for (const [name, said] of ways) {
		await tab(page, name).click();
		for (const words of said) await expect(code(page), name).toHaveValue(words);
		if (name !== '単一ファイル') await expect(code(page)).toHaveValue(new RegExp(site ?? ''));
		if (['リンク', 'Markdown'].includes(name)) await painted(page);
		else {
			const frame = preview(page).locator('iframe').contentFrame();
			await expect(frame.locator('svg[data-stage][data-step="create"]:visible')).toBeVisible();
		}
	}
});

test('an option changes what is copied and what is shown', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await share(page);
	await tab(page, 'iframe').click();
	const frame = preview(page).locator('iframe');
	const scene = frame.contentFrame().locator('hatoba-scene');
	await expect(scene).toHaveAttribute('theme', 'paper');
	await expect(scene).toHaveAttribute('controls');
	await dialog(page).getByRole('radio', { name: '夜' }).check();
	await dialog(page).getByRole('checkbox', { name: '操作ボタン' }).uncheck();
	await expect(code(page)).toHaveValue(/theme=night&amp;captions"/);
	await expect(scene).toHaveAttribute('theme', 'night');
	await expect(scene).not.toHaveAttribute('controls');
	await dialog(page).getByRole('radio', { name: '最初のステップ' }).check();
	await expect(code(page)).not.toHaveValue(/step=/);
	await expect(scene.locator('svg[data-stage]')).toHaveAttribute('data-step', 'command');
	// What is set holds for the other ways, too.
	await tab(page, 'Slidev').click();
	await expect(code(page)).toHaveValue(
		/scene="run" image="present" lang="ja" theme="night" captions/
	);
	await page.keyboard.press('Escape');
	await page.goBack();
	expect(page.url(), 'previews leave no trace in the history').toBe('about:blank');
});

test('copy puts exactly the text on the clipboard, and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await share(page, '/scenes/run/create');
	await tab(page, 'Custom element').click();
	await dialog(page).getByRole('button', { name: 'Copy' }).click();
	await expect(dialog(page).getByRole('status')).toHaveText('Copied.');
	const said = await code(page).inputValue();
	expect(said).toContain('<hatoba-scene');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(said);
	await dialog(page).getByRole('checkbox', { name: 'Captions' }).uncheck();
	await expect(dialog(page).getByRole('status'), 'another text is not copied').toBeEmpty();
});

test('without a clipboard the text is selected, and the reader is told', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: undefined })
	);
	await share(page, '/scenes/run/create');
	await tab(page, 'Link').click();
	await dialog(page).getByRole('button', { name: 'Copy' }).click();
	await expect(dialog(page).getByRole('status')).toContainText(/press (Ctrl\+C|⌘C)/);
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code(page).inputValue());
});

test('from the gallery: a scene from its beginning, and the card stays one link', async ({
	page
}) => {
	await page.goto('/');
	const card = page.locator('article').first();
	await card.getByRole('button', { name: /^Share: docker run/ }).click();
	await expect(dialog(page)).toContainText('docker run');
	expect(page.url()).toMatch(/\/$/);
	await tab(page, 'Link').click();
	await expect(code(page)).toHaveValue(/\/scenes\/run\/command$/);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(card.getByRole('button')).toBeFocused();
	await expect(card.getByRole('link')).toHaveCount(1);
	expect(await page.locator('a button, button a').count()).toBe(0);
});

test('pictures: this step as SVG, all as a zip of PNGs, as they are named', async ({ page }) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ colorScheme: 'light' });
	await share(page);
	await tab(page, '画像').click();
	await painted(page);
	const download = async () => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			dialog(page).getByRole('button', { name: 'ダウンロード' }).click()
		]);
		return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
	};
	const svg = await download();
	expect(svg.name).toMatch(/^hatoba-run-image-present-\d\d-create\.ja\.paper\.svg$/);
	expect(svg.bytes.toString()).toMatch(/^(<\?xml[^]*?\?>\s*)?<svg[^]*<\/svg>\s*$/);
	await dialog(page).getByRole('radio', { name: /^全/ }).check();
	await dialog(page).getByRole('radio', { name: 'PNG' }).check();
	await dialog(page).getByRole('radio', { name: '透明' }).check();
	const zip = await download();
	expect(zip.name).toBe('hatoba-run-image-present.ja.paper.png.zip');
	expect(zip.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
	expect(zip.bytes.toString('latin1').match(/create\.ja\.paper\.png/g)?.length).toBe(2);
	await expect(dialog(page).getByRole('status')).toContainText(zip.name);
});

test('keys work the dialog and not the player; the focus comes back', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await share(page);
	await tab(page, 'リンク').focus();
	for (const [key, name] of [
		['ArrowDown', 'iframe'],
		['End', '画像'],
		['Home', 'リンク']
	] as const) {
		await page.keyboard.press(key);
		await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
	}
	const reached = new Set<string>();
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		const inside = await dialog(page).evaluate((it) => it.contains(document.activeElement));
		expect(inside, `Tab ${i}`).toBe(true);
		reached.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
	}
	expect([...reached].sort()).toEqual(['BUTTON', 'INPUT', 'TEXTAREA']);
	// Into a preview and out of it again, and still in the dialog.
	await tab(page, 'iframe').click();
	const frame = preview(page).locator('iframe');
	await expect(frame.contentFrame().locator('button').first()).toBeVisible();
	await frame.contentFrame().locator('button').first().focus();
	for (let i = 0; i < 30; i++) await page.keyboard.press('Tab');
	expect(await dialog(page).evaluate((it) => it.contains(document.activeElement))).toBe(true);
	await tab(page, 'リンク').focus();
	for (const key of ['PageDown', 't', 'l', 'Home']) await page.keyboard.press(key);
	await expect(stageOf(page)).toHaveAttribute('data-step', 'create');
	expect(page.url()).toContain('/ja/');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.locator('[data-action="share"]')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(stageOf(page)).not.toHaveAttribute('data-step', 'create');
});

test('Escape closes it from within a preview, too', async ({ page }) => {
	await share(page);
	await tab(page, 'iframe').click();
	const button = preview(page).locator('iframe').contentFrame().locator('button');
	await button.last().click();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.locator('[data-action="share"]')).toBeFocused();
});

test('what is shared stands still', async ({ page }) => {
	await open(page, '/scenes/run/command');
	await page.keyboard.press('p');
	const play = page.locator('[data-action="play"]');
	await expect(play).toHaveAttribute('aria-label', 'Pause');
	await page.locator('[data-action="share"]').click();
	await expect(dialog(page)).toBeVisible();
	await expect(play).toHaveAttribute('aria-label', 'Play');
});

for (const language of ['en', 'ja'] as const)
	test(`axe finds nothing in the dialog, and nothing is wider than the screen, ${language}`, async ({
		page
	}) => {
		test.setTimeout(240_000);
		await share(page, language === 'en' ? '/scenes/run/create' : place);
		for (const screen of ['projector', 'phone'] as const) {
			await page.setViewportSize(screens[screen]);
			await page.emulateMedia({
				colorScheme: (screen === 'phone') === (language === 'ja') ? 'dark' : 'light',
				reducedMotion: 'reduce'
			});
			for (const one of await page.getByRole('tab').all()) {
				await one.click();
				// What a frame shows has tests of its own.
				const { violations } = await new AxeBuilder({ page })
					.include('[role="dialog"]')
					.exclude('iframe')
					.analyze();
				const where = `${screen} ${await one.textContent()}`;
				expect(
					violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
					where
				).toEqual([]);
				const wide = await dialog(page).evaluate((it) =>
					[it, ...it.querySelectorAll('.share-panel, .share-tabs')]
						.filter((part) => part.scrollWidth > part.clientWidth)
						.map(({ className }) => className)
				);
				expect(wide, where).toEqual([]);
			}
		}
	});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	for (const path of ['/', '/scenes/run/create'])
		test(`no button that does nothing on ${path}`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('svg[data-stage]').first()).toBeVisible();
			const buttons = page.locator('[data-action="share"], article button');
			await expect(buttons.filter({ visible: true })).toHaveCount(0);
		});
});
