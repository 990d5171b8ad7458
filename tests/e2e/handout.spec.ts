import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { talks } from '../../src/course/talks.ts';
import type { Language } from '../../src/lib/locales/languages.ts';
import { defaultChoice, stepsOf, type Choice } from '../../src/lib/model/index.ts';
import { plain } from '../../src/lib/text/breaks.ts';
import { sceneOf } from './support/scene.ts';
import { awake, catalogue, fonts, open, prefixOf, stageOf, test } from './support/site.ts';

/* Paper: a scene or a talk as a PDF, and the ordinary page through the printer. */

const mm = (length: number) => (length * 96) / 25.4;
/** What is left of a sheet inside of its margins, in CSS pixels. */
const papers = {
	A4: { width: Math.floor(mm(210 - 28)), height: Math.floor(mm(297 - 28)) },
	Letter: { width: Math.floor(mm(215.9 - 28)), height: Math.floor(mm(279.4 - 28)) }
} as const;
type Paper = keyof typeof papers;

/** What stands on each page of the PDF, without blanks: where lines break is the printer's affair. */
async function printed(page: Page, format: Paper, landscape = false): Promise<string[]> {
	const pdf = await page.pdf({ format, landscape });
	const { text } = await extractText(new Uint8Array(pdf));
	return text.map(bare);
}

const bare = (text: string) => plain(text).normalize('NFKC').replace(/\s+/g, '');

const pagesOf = async (...order: Parameters<typeof printed>) => (await printed(...order)).length;

/** Opens a handout, and waits until everything that goes to paper is there. */
async function openHandout(page: Page, url: string) {
	await page.goto(url);
	await page.locator('[data-handout] [data-colophon]').waitFor();
	await fonts(page);
}

/** Looks at the page as it stands on paper. */
async function onPaper(page: Page, paper: Paper) {
	await page.setViewportSize(papers[paper]);
	await page.emulateMedia({ media: 'print' });
}

/** What is wider than the paper, and which blocks are higher. */
const misfits = (page: Page) =>
	page.evaluate(() => {
		const { clientWidth, clientHeight } = document.documentElement;
		const named = (it: Element) => `${it.tagName} ${it.getAttribute('data-block') ?? it.className}`;
		const all = [...document.querySelectorAll('body, body *:not(svg *)')];
		const wide = all.filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
		const blocks = [...document.querySelectorAll('[data-block]')];
		const high = blocks.filter((it) => it.getBoundingClientRect().height > clientHeight);
		const cut = blocks.filter((it) => getComputedStyle(it).breakInside !== 'avoid');
		return { wide: wide.map(named), high: high.map(named), cut: cut.map(named) };
	});
const none = { wide: [], high: [], cut: [] };

/** The words of a scene under a choice, step by step. */
async function wordsOf(id: string, language: Language, parameters: Record<string, string> = {}) {
	const scene = await sceneOf(id);
	const choice = { ...defaultChoice(scene), ...parameters } as Choice;
	const words = scene.narration[language];
	return {
		...words,
		steps: stepsOf(scene, choice).map((step) => ({ step, ...words.steps[step.says ?? step.id]! }))
	};
}

const seen = (page: Page, part: string) =>
	page.locator(part).filter({ visible: true }).allInnerTexts();

for (const language of ['en', 'ja'] as const)
	for (const paper of ['A4', 'Letter'] as const)
		test(`a scene is two blocks a page, ${language}, ${paper}`, async ({ page }) => {
			for (const image of ['missing', 'present']) {
				const query = image === 'present' ? '?image=present' : '';
				await openHandout(page, `${prefixOf(language)}/handout/run${query}`);
				const { title, promise, parameters, steps } = await wordsOf('run', language, { image });
				const pages = await printed(page, paper);
				expect(pages).toHaveLength(Math.ceil(steps.length / 2));
				expect(pages[0]).toContain(bare(title));
				expect(pages[0]).toContain(bare(promise));
				// Two blocks a page, in their order, and nothing that was not asked for.
				for (const [i, { caption, note }] of steps.entries()) {
					expect(pages[Math.floor(i / 2)], caption).toContain(bare(`${i + 1} ${caption}`));
					expect(pages.join('')).not.toContain(bare(note));
				}
				await onPaper(page, paper);
				expect(await seen(page, '[data-caption]')).toEqual(steps.map((it) => plain(it.caption)));
				expect(await seen(page, '[data-number]')).toEqual(steps.map((_, i) => String(i + 1)));
				const pictures = await stageOf(page).evaluateAll((all) =>
					all.map((stage) => (stage as SVGElement).dataset.step)
				);
				expect(pictures).toEqual(steps.map(({ step }) => step.id));
				await expect(page.locator('[data-handout] h1')).toHaveText(plain(title));
				await expect(page.locator('[data-handout]')).toContainText(plain(promise));
				const { name, values } = parameters.image!;
				await expect(page.locator('[data-conditions]')).toHaveText(
					new RegExp(`^${name}(: |：)${values[image]}$`)
				);
				await expect(page.locator('[data-colophon]')).toHaveText(
					new RegExp(`^Hatoba · http://.*${prefixOf(language)}/scenes/run/command`)
				);
				for (const part of ['[data-tools]', 'body header', 'body footer', '.skip'])
					await expect(page.locator(part), part).toBeHidden();
				expect(await misfits(page)).toEqual(none);
				await page.emulateMedia({ media: null });
			}
		});

test('it is light on paper, whatever the theme', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('hatoba:theme', 'night'));
	for (const url of ['/handout/run', '/scenes/run/create']) {
		await page.goto(url);
		await stageOf(page).first().waitFor();
		// A handout is a sheet of paper on the screen, too.
		for (const media of [
			'print',
			...(url.startsWith('/handout') ? ['screen' as const] : [])
		] as const) {
			await page.emulateMedia({ media, colorScheme: 'dark' });
			const colours = await stageOf(page)
				.first()
				.evaluate((stage) => [
					getComputedStyle(stage.querySelector('.body')!).fill,
					getComputedStyle(document.querySelector('[data-caption]')!).color
				]);
			expect(colours, `${url} ${media}`).toEqual(['rgb(255, 255, 255)', 'rgb(27, 36, 48)']);
		}
		await page.emulateMedia({ media: null });
	}
});

for (const language of ['en', 'ja'] as const)
	test(`notes and sources come when they are asked for, ${language}`, async ({ page }) => {
		const { steps, claims } = await wordsOf('run', language);
		await openHandout(page, `${prefixOf(language)}/handout/run`);
		await expect(page.locator('[data-note], [data-sources]')).toHaveCount(0);
		await page.locator('[data-extra="notes"]').check();
		await expect(page).toHaveURL(/run\?notes$/);
		await page.locator('[data-extra="sources"]').check();
		await expect(page).toHaveURL(/run\?notes&sources$/);
		await page.reload();
		await page.locator('[data-colophon]').waitFor();
		await onPaper(page, 'Letter');
		expect(await seen(page, '[data-note]')).toEqual(steps.map(({ note }) => plain(note)));
		const told = steps.flatMap(({ step }) => step.claims);
		const text = (await seen(page, '[data-sources]')).join('\n');
		for (const { id, sources } of told) {
			expect(text).toContain(plain(claims[id]!));
			for (const source of sources)
				for (const part of 'path' in source ? [source.path, source.repository] : [source.recording])
					expect(text).toContain(part);
		}
		expect(await misfits(page)).toEqual(none);
		for (const paper of ['A4', 'Letter'] as const) {
			const pages = await printed(page, paper);
			expect(pages.length).toBeLessThanOrEqual(steps.length);
			for (const { step, caption, note } of steps) {
				// What belongs together stands on one sheet.
				const sheet = pages.find((one) => one.includes(bare(caption))) ?? '';
				expect(sheet, step.id).toContain(bare(note));
				for (const { id } of step.claims) expect(sheet, step.id).toContain(bare(claims[id]!));
			}
		}
		// Lying on its side it has a block a page.
		expect(await pagesOf(page, 'A4', true)).toBe(steps.length);
		await page.emulateMedia({ media: null });
		await page.locator('[data-extra="notes"]').uncheck();
		await expect(page).toHaveURL(/run\?sources$/);
		await expect(page.locator('[data-note]')).toHaveCount(0);
	});

for (const language of ['en', 'ja'] as const)
	test(`no block of any scene is higher than a page, ${language}`, async ({ page }) => {
		test.setTimeout(180_000);
		await onPaper(page, 'Letter');
		for (const { id } of catalogue) {
			await openHandout(page, `${prefixOf(language)}/handout/${id}?notes&sources`);
			expect(await misfits(page), id).toEqual(none);
		}
	});

test('a talk has a heading and a new page for each stop', async ({ page }) => {
	const first = await wordsOf('run', 'en', { image: 'present' });
	const second = await wordsOf('pull', 'en');
	const [a, , c] = first.steps.map(({ step }) => step.id);
	const [d, e] = second.steps.map(({ step }) => step.id);
	await openHandout(page, `/handout?talk=run:image=present:${a}..${c};pull::${d}..${e}&notes`);
	const shown = [...first.steps.slice(0, 3), ...second.steps.slice(0, 2)];
	for (const paper of ['A4', 'Letter'] as const) {
		const pages = await printed(page, paper);
		expect(pages).toHaveLength(3);
		expect(pages[0]).toContain(bare(first.title));
		expect(pages[2]).toContain(bare(second.title));
		for (const [i, { caption, note }] of shown.entries())
			expect(pages[[0, 0, 1, 2, 2][i]!]).toContain(bare(`${i + 1} ${caption} ${note}`));
		await onPaper(page, paper);
		await expect(page.locator('[data-stop]')).toHaveCount(2);
		await expect(page.locator('[data-stop] h2')).toHaveText([first.title, second.title].map(plain));
		await expect(page.locator('[data-stop="2"]')).toHaveCSS('break-before', 'page');
		await expect(page.locator('[data-conditions]')).toHaveCount(2);
		expect(await seen(page, '[data-caption]')).toEqual(shown.map((it) => plain(it.caption)));
		expect(await seen(page, '[data-note]')).toEqual(shown.map((it) => plain(it.note)));
		expect(await seen(page, '[data-number]')).toEqual(['1', '2', '3', '4', '5']);
		expect(await misfits(page)).toEqual(none);
		await page.emulateMedia({ media: null });
	}
	await page.locator('header a[hreflang="ja"]').click();
	await expect(page).toHaveURL(/\/ja\/handout\?talk=run.*&notes$/);
	const [other] = (await wordsOf('run', 'ja', { image: 'present' })).steps;
	await expect(page.locator('[data-caption]').first()).toHaveText(plain(other!.caption));
	await expect(page.locator('[data-note]')).toHaveCount(5);
});

test('scene and talk lead to their handouts', async ({ page }) => {
	await open(page, '/scenes/run/create');
	const link = page.locator('[data-handout-link]');
	await expect(link).toHaveAttribute('href', '/handout/run');
	await page.locator('[data-value="present"]').click();
	await expect(link).toHaveAttribute('href', '/handout/run?image=present');
	await link.click();
	await expect(page.locator('[data-conditions]')).toHaveText('Image: present');
	await page.goto('/ja/talks/five');
	await page.locator('[data-handout-link]').click();
	await expect(page).toHaveURL('/ja/handout?talk=five');
	await expect(page.locator('[data-handout] h1')).toHaveText(talks.five.words.ja.title);
	await expect(page.locator('[data-stop]')).toHaveCount(talks.five.stops.length);
});

test('the button prints; everyone can use the page', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => (document.documentElement.dataset.printed = 'yes');
	});
	await openHandout(page, '/handout/run?image=present&notes&sources');
	const { violations } = await new AxeBuilder({ page }).include('main').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	expect((await misfits(page)).wide).toEqual([]);
	await page.locator('[data-print]').click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('an address that names nothing says so, and a way on', async ({ page }) => {
	const answer = await page.goto('/handout/rum');
	expect(answer?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('There is no scene “rum”.');
	await page.getByRole('link', { name: 'run', exact: true }).first().click();
	await expect(page).toHaveURL('/handout/run');
	await expect(page.locator('[data-block]').first()).toBeVisible();
	await page.goto('/handout?talk=pul');
	await expect(page.locator('h1')).toHaveText('There is nothing to print at this address.');
	await expect(page.locator('.text-page')).toContainText('Did you mean “pull”?');
	await expect(page.locator('.text-page a')).toHaveCount(2);
	await page.goto('/ja/handout');
	await expect(page.locator('h1')).toHaveText('このアドレスには印刷するものがありません。');
	await page.goto('/handout/run?image=presen&notes');
	await expect(page.locator('[data-tools] [role="status"]')).toContainText('image=presen');
	await expect(page.locator('[data-block]').first()).toBeVisible();
});

for (const { width, height, name } of [
	{ width: 1920, height: 1080, name: 'a projector' },
	{ width: 390, height: 844, name: 'a phone' }
])
	test(`the page of a scene goes to paper without its controls, from ${name}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const language of ['en', 'ja'] as const) {
			await page.emulateMedia({ media: null });
			await page.goto(`${prefixOf(language)}/scenes/run/create`);
			await awake(page);
			await fonts(page);
			const { title, steps } = await wordsOf('run', language);
			for (const paper of ['A4', 'Letter'] as const) expect(await pagesOf(page, paper)).toBe(1);
			await onPaper(page, 'A4');
			await expect(stageOf(page)).toHaveCount(1);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('h1')).toHaveText(plain(title));
			expect(await seen(page, '[data-caption]')).toEqual([plain(steps[2]!.caption)]);
			expect(await seen(page, '.list li')).toEqual(steps.map(({ caption }) => plain(caption)));
			const unwanted = 'header, footer, button, select, input, summary, [data-wire], [data-value]';
			await expect(page.locator(unwanted).filter({ visible: true })).toHaveCount(0);
			await expect(page.locator('[data-handout-link]')).toBeHidden();
			expect((await misfits(page)).wide).toEqual([]);
		}
	});
