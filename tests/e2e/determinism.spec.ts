import { expect, type Page } from '@playwright/test';
import { pass, takeClock, type Handed } from './support/hand-clock.ts';
import { openSent, type Sent } from './support/sent.ts';
import {
	awake,
	groups,
	open,
	screens,
	stageOf,
	takes,
	test,
	urlsOf,
	type Take
} from './support/site.ts';

/* Invariant 3 for what stands in the page: however a viewer gets to a moment, the SVG is the same. */

/** Gives every document of the page a function that prints a picture. */
const bringPrinter = (page: Page) =>
	page.addInitScript(() => {
		/**
		 * A picture to the letter, a tag a line; left out is what means nothing: the order of
		 * attributes and the marks that Svelte leaves between its parts.
		 */
		function print(node: Node): string {
			if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
			if (node.nodeType !== Node.ELEMENT_NODE) return '';
			const { tagName, attributes, childNodes } = node as Element;
			const said = [...attributes].map(({ name, value }) => `${name}="${value}"`).sort();
			return `\n<${[tagName, ...said].join(' ')}>${[...childNodes].map(print).join('')}</${tagName}>`;
		}
		Object.assign(globalThis, { print });
	});

interface Printer {
	print(node: Node): string;
}

const picture = (page: Page) =>
	stageOf(page).evaluate((stage) => (globalThis as unknown as Printer).print(stage));

/** The longest step takes 2 s at double speed. */
const long = 2100;

async function scrub(page: Page, to: number) {
	await page.locator('.track input').evaluate((input: HTMLInputElement, value) => {
		input.valueAsNumber = value;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}, to);
}

/** The pictures of the takes as they are sent, before any script, by address. */
async function sentPictures(page: Page, some: readonly Take[], shape: 'wide' | 'tall') {
	await openSent(page, urlsOf(some));
	const pictures = await page.evaluate((place) => {
		const { sent, print } = globalThis as unknown as Sent & Printer;
		return [...sent].map(([url, { body }]) => {
			const [stage, ...more] = body.querySelectorAll(`${place} > svg[data-stage]`);
			if (!stage || more.length > 0) throw new Error(`${url}: not one picture in ${place}`);
			return [url, print(stage)] as const;
		});
	}, `.stage-${shape}`);
	await page.unroute(/\.js(\?|$)/);
	return new Map(pictures);
}

type Pictures = ReadonlyMap<string, string>;

/** What should be seen once a step has been reached. */
const at = ({ url }: Take, step: string, pictures: Pictures) => ({
	step,
	state: 'resting',
	picture: pictures.get(url(step))
});

/** One order of a viewer: a key, or the tick of a step; then so much time (ms). */
interface Deed {
	readonly key?: string;
	readonly tick?: string;
	readonly then: number;
}

/** Does all of it in the page, where nobody waits for the other side, and says what is seen after each. */
const sights = (page: Page, deeds: readonly Deed[]) =>
	page.evaluate(async (deeds) => {
		const { pass, print } = globalThis as unknown as Handed & Printer;
		const seen = [];
		for (const { key, tick, then } of deeds) {
			const link = tick && document.querySelector(`[data-tick="${tick}"]`);
			if (link) link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			if (key) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			await pass(then);
			const stages = [...document.querySelectorAll<SVGElement>('svg[data-stage]')];
			const [stage, ...more] = stages.filter((it) => it.checkVisibility());
			if (!stage || more.length > 0) throw new Error('not one visible stage');
			const { step, state } = stage.dataset;
			seen.push({ step, state, picture: print(stage) });
		}
		return seen;
	}, deeds);

/** Forward, motion by motion, and all the way back. */
async function walk(page: Page, take: Take, pictures: Pictures) {
	await page.locator('.settings select').selectOption('2');
	await page.locator('.settings select').blur();
	const { steps } = take;
	const forth = steps
		.slice(1)
		.flatMap((): Deed[] => [{ key: 'ArrowRight', then: 100 }, { then: long }]);
	const there = await sights(page, forth);
	for (const [i, step] of steps.slice(1).entries()) {
		expect(there[2 * i]?.state, `${take.url(step)} is played`).toBe('playing');
		expect(there[2 * i + 1], `${take.url(step)}, played`).toEqual(at(take, step, pictures));
	}
	const back = steps.toReversed().slice(1);
	const again = await sights(
		page,
		back.map((): Deed => ({ key: 'ArrowLeft', then: long }))
	);
	for (const [i, step] of back.entries())
		expect(again[i], `${take.url(step)}, gone back to`).toEqual(at(take, step, pictures));
}

/** Far jumps, to the last, the first, the last but one …; half of them out of a motion. */
async function jump(page: Page, take: Take, pictures: Pictures) {
	const { steps } = take;
	const far = steps.map((step, i) => steps.at(i % 2 ? (i - 1) / 2 : -i / 2 - 1) ?? step);
	const deeds = far.flatMap((tick, i): Deed[] => [
		{ ...(i % 2 && { key: 'ArrowRight' }), then: 500 },
		{ tick, then: 0 }
	]);
	const seen = await sights(page, deeds);
	for (const [i, step] of far.entries())
		expect(seen[2 * i + 1], `${take.url(step)}, jumped to`).toEqual(at(take, step, pictures));
}

const cases = groups.flatMap(({ name, language, takes: some }) => [
	{ name, some, screen: 'tablet' as const, shape: 'wide' as const },
	// The other picture of the same frames: one take of every scene.
	...(language === 'en'
		? [{ name, some: some.slice(0, 1), screen: 'phone' as const, shape: 'tall' as const }]
		: [])
]);

for (const { name, some, screen, shape } of cases) {
	test(`${name} on a ${screen} looks the same on every way to a step`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize(screens[screen]);
		await bringPrinter(page);
		await takeClock(page);
		const pictures = await sentPictures(page, some, shape);
		for (const take of some) {
			const first = take.steps[0] ?? '';
			await open(page, take.url(first));
			const [woken] = await sights(page, [{ then: 0 }]);
			expect(woken, `${take.url(first)}, woken up`).toEqual(at(take, first, pictures));
			await walk(page, take, pictures);
			await jump(page, take, pictures);
		}
	});
}

test('a moment between two steps looks the same on every way to it', async ({ page }) => {
	const [take] = takes;
	if (!take) throw new Error('there is no scene');
	await bringPrinter(page);
	await takeClock(page);
	await open(page, take.url(take.steps[0] ?? ''));
	const moments = take.steps.map((_, i) => i * 1000 + 100 + ((i * 380) % 800));
	const seen: string[] = [];
	for (const moment of moments) {
		await scrub(page, moment);
		seen.push(await picture(page));
	}
	expect(new Set(seen).size, 'the moments differ').toBe(moments.length);
	for (const [i, moment] of [...moments.entries()].toReversed()) {
		await page.keyboard.press('ArrowRight');
		await pass(page, 300);
		await scrub(page, moment);
		expect(await picture(page), `at ${moment} of the track`).toBe(seen[i]);
	}
});

test('the diagram is there before any script', async ({ page }) => {
	test.setTimeout(180_000);
	const first = takes.filter(({ query, language }) => !query && language === 'en');
	for (const take of first) {
		await openSent(page, [take.url(take.steps[1] ?? '')]);
		await expect(stageOf(page)).toHaveCount(1);
		await expect(stageOf(page).locator('text').first()).toBeVisible();
		await expect(page.locator('button[data-action="next"]')).toHaveCount(0);
	}
	await page.unroute(/\.js(\?|$)/);
	await page.reload();
	await awake(page);
});
