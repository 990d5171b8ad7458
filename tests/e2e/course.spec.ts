import { expect } from '@playwright/test';
import { catalogue, open, stageOf, test } from './support/site.ts';

/* What surrounds the scenes: a number to drag, doors, marks, terms, and the pages to be read. */

const many = '/scenes/vm-vs-container/one?part=many';

test.describe('the number of programs', () => {
	test('is dragged with the pointer, and the picture follows', async ({ page }) => {
		await open(page, many);
		const dial = page.getByRole('slider', { name: 'Programs' });
		const box = (await dial.boundingBox())!;
		const y = box.y + box.height / 2;
		const at = (share: number) => box.x + box.height / 2 + share * (box.width - box.height);
		await page.mouse.move(at(0), y);
		await page.mouse.down();
		await page.mouse.move(at(0.5), y, { steps: 8 });
		await page.mouse.up();
		const now = Number(await dial.inputValue());
		expect(now).toBeGreaterThan(40);
		expect(now).toBeLessThan(60);
		await expect(stageOf(page).locator('[data-node="slider"]')).toContainText(`${now}`);
		// Dragging is not a click of the clicker.
		await expect(stageOf(page)).toHaveAttribute('data-state', 'resting');
		expect(Number(await dial.inputValue())).toBe(now);
	});

	test('obeys the keys of a slider, and going on takes it to the next step', async ({ page }) => {
		await open(page, many);
		const dial = page.getByRole('slider', { name: 'Programs' });
		await dial.focus();
		await page.keyboard.press('ArrowRight');
		await expect(dial).toHaveValue('2');
		await page.keyboard.press('End');
		await expect(dial).toHaveValue('100');
		await expect(stageOf(page)).toHaveAttribute('data-step', 'hundred');
		await page.keyboard.press('Home');
		await expect(dial).toHaveValue('1');
		await page.keyboard.press('PageDown');
		await expect(stageOf(page)).toHaveAttribute('data-step', 'twenty');
		await expect(dial).toHaveValue('20');
	});
});

test('the map has doors, with the pointer and with the keyboard', async ({ page }) => {
	const map = catalogue.find(({ id }) => id === 'map')!;
	await open(page, `/scenes/map/${map.choices[0]!.steps.at(-1)}`);
	const doors = stageOf(page).locator('a[data-door]');
	expect(await doors.count()).toBeGreaterThanOrEqual(7);
	const goals = await doors.evaluateAll((all) => all.map((door) => door.getAttribute('href')));
	for (const goal of goals)
		expect((await page.request.get(goal ?? '')).status(), `${goal}`).toBe(200);
	await doors.first().click();
	await expect(page).toHaveURL(new RegExp(`${goals[0]}(/|$)`));
	await page.goBack();
	await open(page, page.url());
	await stageOf(page).locator('a[data-door]').last().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${goals.at(-1)}(/|$)`));
});

test('a then-and-now mark says both, with dates and sources, in both languages', async ({
	page
}) => {
	for (const [prefix, year] of [
		['', '2021'],
		['/ja', '2021年']
	] as const) {
		await page.goto(`${prefix}/coverage`);
		const step = await page.evaluate(async () => {
			const { scenes } = await (await fetch('/scenes.json')).json();
			return scenes.find(({ id }: { id: string }) => id === 'machine').steps as string[];
		});
		let mark;
		for (const id of step) {
			await open(page, `${prefix}/scenes/machine/${id}`);
			mark = page.locator('[data-then-now]');
			if (await mark.count()) break;
		}
		await mark!.locator('summary').click();
		await expect(mark!.locator('dt').last()).toContainText(year);
		expect(await mark!.locator('a').count()).toBeGreaterThan(0);
		await expect(mark!.locator('dd')).toHaveCount(2);
	}
});

for (const prefix of ['', '/ja'])
	test(`a term is explained where it is used first${prefix}`, async ({ page }) => {
		await open(page, `${prefix}/scenes/run/command`);
		const mark = page.locator('[data-caption]').getByRole('button').first();
		// Part of its line: next to a box a line may end in WebKit, even before a comma.
		await expect(mark).toHaveCSS('display', 'inline');
		await mark.hover();
		const sheet = page.locator('.term-sheet');
		await expect(sheet).toBeVisible();
		await page.mouse.move(5, 5);
		await expect(sheet).toBeHidden();
		await mark.focus();
		await expect(sheet).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(sheet).toBeHidden();
		for (const key of ['Space', 'Enter']) {
			await page.keyboard.press(key);
			await expect(sheet, key).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(sheet, key).toBeHidden();
		}
		await mark.click();
		await sheet.getByRole('link').click();
		await expect(page).toHaveURL(new RegExp(`${prefix}/glossary#`));
		await expect(page.locator('dl div:target dfn')).toBeVisible();
	});

test('the page of what is taught leads to steps that are there', async ({ page }) => {
	await page.goto('/coverage');
	await expect(page.locator('[data-statement]')).toHaveCount(98);
	const links = await page
		.locator('[data-statement] a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(new Set(links).size).toBeGreaterThan(98);
	const untaught = await page
		.locator('[data-statement]')
		.evaluateAll((all) => all.filter((it) => !it.querySelector('a')).map((it) => it.id));
	expect(untaught).toEqual([]);
	for (const href of links.filter((_, i) => i % 20 === 0)) {
		expect((await page.request.get(href)).status(), href).toBe(200);
	}
});
