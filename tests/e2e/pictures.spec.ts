import { readFileSync } from 'node:fs';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { catalogue, open, prefixOf, test } from './support/site.ts';

/* A picture is the same wherever it was made, and needs nothing but itself. */

const dialog = (page: Page) => page.getByRole('dialog');
const fontRule = /<style>[^]*<\/style>/;

async function downloaded(page: Page, ...choices: string[]) {
	for (const name of choices) await dialog(page).getByRole('radio', { name }).check();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		dialog(page).locator('[data-download]').click()
	]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function openPictures(page: Page, url: string, name: string) {
	await open(page, url);
	await page.locator('[data-action="share"]').click();
	await page.getByRole('tab', { name, exact: true }).click();
}

const textOf = async (request: APIRequestContext, url: string) => {
	const answer = await request.get(url);
	expect(answer.headers()['content-type']).toContain('image/svg+xml');
	return answer.text();
};

/**
 * How many values of two pictures, 3200 × 1800, differ by more than the softness of an edge. The
 * second is looked at until `enough` are the same: its fonts may come after it.
 */
const differing = (page: Page, pictures: readonly [string, string], enough: number) =>
	page.evaluate(
		async ({ pictures, enough }) => {
			const [one, two] = await Promise.all(
				pictures.map(async (src) => {
					const image = new Image();
					image.src = src;
					await image.decode();
					return () => {
						const canvas = new OffscreenCanvas(3200, 1800).getContext('2d')!;
						canvas.drawImage(image, 0, 0, 3200, 1800);
						return canvas.getImageData(0, 0, 3200, 1800).data;
					};
				})
			);
			const fixed = one!();
			for (let look = 1; ; look++) {
				const other = two!();
				const sum = fixed.reduce((n, value, i) => n + +(Math.abs(value - other[i]!) > 64), 0);
				if (sum < enough || look === 8) return sum;
				await new Promise((done) => setTimeout(done, 50));
			}
		},
		{ pictures, enough }
	);

const url = (type: string, bytes: string | Buffer) =>
	`data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

for (const language of ['en', 'ja'] as const) {
	const from = prefixOf(language);
	const tab = language === 'en' ? 'Pictures' : '画像';

	test(`the browser makes the SVG that the server has made, ${language}`, async ({
		page,
		request
	}) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await openPictures(page, `${from}/scenes/run/create`, tab);
		const { name, bytes } = await downloaded(page);
		expect(name).toMatch(new RegExp(`^hatoba-run-\\d\\d-create\\.${language}\\.paper\\.svg$`));
		const made = await textOf(request, `${from}/scenes/run/create.svg`);
		expect(bytes.toString().replace(fontRule, '')).toBe(made.replace(fontRule, ''));
		expect(bytes.toString().match(/@font-face/g)?.length).toBe(made.match(/@font-face/g)?.length);
	});

	test(`a PNG has the letters of our fonts, ${language}`, async ({ page, request }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await openPictures(page, `${from}/scenes/run/create`, tab);
		const { name, bytes } = await downloaded(page, 'PNG', '3200 × 1800');
		expect(name).toMatch(/-create\.(en|ja)\.night@2x\.png$/);
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3200, 1800]);
		const svg = await textOf(request, `${from}/scenes/run/create.night.svg`);
		const png = url('image/png', bytes);
		expect(await differing(page, [png, url('image/svg+xml', svg)], 2000)).toBeLessThan(2000);
		const without = url('image/svg+xml', svg.replace(fontRule, ''));
		expect(await differing(page, [png, without], 2000)).toBeGreaterThan(50_000);
	});
}

test('a transparent PNG has no ground, a themed one has', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openPictures(page, '/scenes/run/create?image=present', 'Pictures');
	for (const [background, corner] of [
		['Transparent', [0, 0, 0, 0]],
		['Themed', [13, 19, 30, 255]]
	] as const) {
		const { name, bytes } = await downloaded(page, 'PNG', '1600 × 900', background);
		expect(name).toMatch(/^hatoba-run-image-present-\d\d-create\.en\.night\.png$/);
		const pixel = await page.evaluate(
			async (src) => {
				const image = new Image();
				image.src = src;
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
				canvas.drawImage(image, 0, 0);
				return [...canvas.getImageData(1, 1, 1, 1).data];
			},
			url('image/png', bytes)
		);
		expect(pixel).toEqual(corner);
	}
});

test('each scene has its pictures at stable addresses; a browser reads them as strict XML', async ({
	page,
	request
}) => {
	await page.goto('/scenes.json');
	for (const { id, steps } of catalogue)
		for (const language of ['en', 'ja'] as const) {
			const base = `${prefixOf(language)}/scenes/${id}`;
			for (const ending of ['svg', 'night.svg']) {
				const svg = await textOf(request, `${base}/${steps.at(-1)}.${ending}`);
				const problem = await page.evaluate((text) => {
					const read = new DOMParser().parseFromString(text, 'image/svg+xml');
					return read.querySelector('parsererror')?.textContent;
				}, svg);
				expect(problem, base).toBeUndefined();
			}
			const preview = await request.get(`${base}.png`);
			expect(preview.headers()['content-type']).toBe('image/png');
			const png = await preview.body();
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		}
	expect((await request.get('/scenes/run/nowhere.svg')).status()).toBe(404);
});

test('opened by itself a picture asks for nothing', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (it) => asked.push(new URL(it.url()).protocol));
	await page.goto('/ja/scenes/run/create.night.svg');
	await page.evaluate(() => document.fonts.ready);
	expect(asked.filter((protocol) => protocol !== 'data:')).toHaveLength(1);
	expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).not.toContain(
		'error'
	);
	expect(await page.title()).toMatch(/[ぁ-ん]/);
});
