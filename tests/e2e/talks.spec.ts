import { expect, type Page } from '@playwright/test';
import { talkIds, talks } from '../../src/course/talks.ts';
import { awake, open, stageOf, test } from './support/site.ts';

/* A talk leads from scene to scene, with the keys of a clicker alone. */

/** Where one is: `run › create`, once nothing moves. */
async function place(page: Page): Promise<string> {
	await awake(page);
	await expect(page.locator('[data-tour]')).toBeVisible();
	await expect(stageOf(page)).toHaveAttribute('data-state', 'resting');
	const stage = stageOf(page);
	return `${await stage.getAttribute('data-scene')} › ${await stage.getAttribute('data-step')}`;
}

/** Presses a key until the place changes; undefined when it does not. */
async function press(page: Page, key: string, from: string): Promise<string | undefined> {
	await page.keyboard.press(key);
	for (let i = 0; i < 40; i++) {
		const now = await place(page);
		if (now !== from) return now;
		await page.waitForTimeout(25);
	}
	return undefined;
}

for (const id of talkIds)
	test(`“${id}” is given from start to end with Page Down, and back`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`/talks/${id}`);
		const stops = await page.locator('.text-page ol > li').count();
		expect(stops).toBe(talks[id].stops.length);
		await page.locator('[data-start]').click();
		const seen: string[] = [await place(page)];
		for (;;) {
			const next = await press(page, 'PageDown', seen.at(-1) ?? '');
			if (next === undefined) break;
			seen.push(next);
		}
		// One after the other, without a turn back: scenes may be visited twice, places of a stop not.
		const scenes = seen.map((at) => at.split(' ')[0]).filter((it, i, all) => it !== all[i - 1]);
		const planned = talks[id].stops
			.map((stop) => stop.split(':')[0])
			.filter((it, i, all) => it !== all[i - 1]);
		expect(scenes).toEqual(planned);
		await expect(page).toHaveURL(new RegExp(`talk=${id}&stop=${stops}$`));
		const back = await press(page, 'PageUp', seen.at(-1) ?? '');
		expect(back).toBe(seen.at(-2));
	});

test('going on plays the first step of the next scene; going back shows the last one', async ({
	page
}) => {
	await open(page, '/scenes/kernel/ask?talk=kernel::engine..ask;os::ground..command&stop=1');
	await expect(page.locator('[data-tour]')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(stageOf(page)).toHaveAttribute('data-scene', 'os');
	await expect(stageOf(page)).toHaveAttribute('data-state', 'playing');
	expect(await place(page)).toBe('os › ground');
	await page.keyboard.press('ArrowLeft');
	await expect(stageOf(page)).toHaveAttribute('data-scene', 'kernel');
	await expect(stageOf(page)).toHaveAttribute('data-state', 'resting');
	expect(await place(page)).toBe('kernel › ask');
	// Buttons and the picture go the same way.
	await page.locator('[data-action="next"]').click();
	await expect(stageOf(page)).toHaveAttribute('data-scene', 'os');
	await page.keyboard.press('End');
	expect(await place(page)).not.toBe('os › ground');
});

test('any list of stops is a talk; what it names in vain is said', async ({ page }) => {
	await page.goto('/talks/custom?stops=run:image=present;pul;os:host=amiga;kernel::nothing');
	await expect(page.locator('.slips li')).toHaveText([
		'There is no talk and no scene “pul”. Did you mean “pull”?',
		'A stop has a choice that its scene does not know: “host=amiga”.',
		'A stop has a step that its scene does not know: “nothing”.'
	]);
	await expect(page.locator('.text-page ol > li')).toHaveCount(1);
	await page.goto('/ja/talks/custom');
	await expect(page.locator('.text-page')).toContainText('まだシーンが書かれていません');
});

test('a talk keeps its place through a reload and in the other language', async ({ page }) => {
	await open(page, '/scenes/pull/command?talk=run;pull;os&stop=2');
	await expect(page.locator('[data-tour]')).toContainText('2 of 3');
	await page.reload();
	await expect(page.locator('[data-tour]')).toContainText('2 of 3');
	await page.locator('header a[hreflang="ja"]').click();
	await expect(page.locator('[data-tour]')).toContainText('2 / 3');
	await expect(page).toHaveURL(/\/ja\/scenes\/pull\/command\?talk=run;pull;os&stop=2$/);
});

test('a scene that the talk does not visit says so and is shown alone', async ({ page }) => {
	await open(page, '/scenes/run/create?talk=pull;os&stop=1');
	await expect(page.locator('.notice')).toHaveText(
		'The talk “pull;os” does not stop at this scene.'
	);
	await expect(page.locator('[data-tour]')).toHaveCount(0);
});
