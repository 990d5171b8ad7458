import { expect, type Page } from '@playwright/test';
import { stageOf, test } from './support/site.ts';

/* Whatever an address asks for: a clear sentence, the nearest valid thing, nothing blank. */

interface Wrong {
	readonly url: string;
	readonly status: 200 | 404;
	readonly says: RegExp;
}

/** Addresses of pages that do not exist, and the address that is offered. */
const lost: readonly (Wrong & { readonly offers: string })[] = [
	{ url: '/scenes/rum', status: 404, says: /no scene “rum”/, offers: '/scenes/run' },
	{ url: '/scenes/zzzzzz/create', status: 404, says: /no scene “zzzzzz”/, offers: '/scenes/run' },
	{
		url: '/ja/scenes/rum',
		status: 404,
		says: /「rum」というシーンはありません/,
		offers: '/ja/scenes/run'
	},
	{ url: '/fr/scenes/run', status: 404, says: /does not speak “fr”/, offers: '/scenes/run' },
	{ url: '/fr', status: 404, says: /does not speak “fr”/, offers: '/' },
	{ url: '/en/scenes/run', status: 404, says: /have no “en”/, offers: '/scenes/run' },
	{ url: '/nothing/here', status: 404, says: /no page at \/nothing\/here/, offers: '/' },
	{ url: '/run', status: 404, says: /no page at \/run/, offers: '/scenes/run' },
	{ url: '/ja/nothing', status: 404, says: /\/ja\/nothing にページはありません/, offers: '/ja' }
];

for (const { url, status, says, offers } of lost) {
	test(`${url}: a sentence, and ${offers}`, async ({ page }) => {
		const answer = await page.goto(url);
		expect(answer?.status()).toBe(status);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
		await expect(page).toHaveTitle(/Hatoba/);
		const main = page.locator('main');
		await main.locator(`a[href="${offers}"]`).first().click();
		await expect(page).toHaveURL(new RegExp(`^http://[^/]+${offers}(/|$)`));
		await expect(stageOf(page).first()).toBeVisible();
	});
}

/** Addresses inside a scene that are not quite right: the scene is shown, with a sentence. */
const slips: readonly (Wrong & { readonly step: string; readonly ends: string })[] = [
	{
		url: '/scenes/run/creat',
		status: 404,
		says: /no step “creat”.*“create”/,
		step: 'create',
		ends: '/scenes/run/create'
	},
	{
		url: '/scenes/run/xyz?image=present',
		status: 404,
		says: /no step “xyz”/,
		step: 'command',
		ends: '/scenes/run/command?image=present'
	},
	{
		url: '/scenes/run/create?image=presnt',
		status: 200,
		says: /“image=presnt”.*“image=missing”.*“image=present”\?/,
		step: 'create',
		ends: '/scenes/run/create'
	},
	{
		url: '/scenes/run/create?colour=red',
		status: 200,
		says: /no choice “colour”/,
		step: 'create',
		ends: '/scenes/run/create'
	},
	{
		url: '/scenes/run/queue?image=present',
		status: 200,
		says: /“queue” does not happen.*“create”/,
		step: 'create',
		ends: '/scenes/run/create?image=present'
	},
	{
		url: '/ja/scenes/run/creat',
		status: 404,
		says: /「creat」というステップはありません/,
		step: 'create',
		ends: '/ja/scenes/run/create'
	}
];

async function noticed(page: Page, { says, step, ends }: (typeof slips)[number]) {
	await expect(page.getByRole('status')).toHaveText(says);
	await expect(stageOf(page)).toHaveAttribute('data-step', step);
	await expect(page).toHaveURL(ends);
}

for (const slip of slips) {
	test(`${slip.url}: a sentence, and the nearest step`, async ({ page }) => {
		const answer = await page.goto(slip.url);
		expect(answer?.status()).toBe(slip.status);
		await noticed(page, slip);
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('status')).toHaveCount(0);
	});
}

test('a path with a broken escape is answered too', async ({ request }) => {
	const answer = await request.get('/%E0%A4%A');
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('<noscript>');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an unknown page says so in both languages and leads to the gallery', async ({ page }) => {
		const answer = await page.goto('/scenes/nope');
		expect(answer?.status()).toBe(404);
		const sentences = page.locator('noscript p');
		await expect(sentences).toHaveText([/There is no page at this/, /このアドレスにページはない/]);
		await expect(sentences.first()).toBeVisible();
		await page.locator('a[href="/ja"]').click();
		await expect(page.locator('article').first()).toBeVisible();
	});
});
