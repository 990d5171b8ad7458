import { expect, type Page } from '@playwright/test';
import { faintStrokes, faintTexts } from './support/contrast.ts';
import {
	covered,
	crossings,
	offStage,
	outOfBox,
	textsOnTexts,
	tooSmall,
	type Plan
} from './support/geometry.ts';
import { readStage, readStages, type DrawnStage } from './support/read-stage.ts';
import { planOf, sceneOf } from './support/scene.ts';
import { openSent } from './support/sent.ts';
import { blockScripts, fonts, groups, screens, takes, test, urlsOf } from './support/site.ts';

/* The back row and the phone can read it: every scene, choice, step, language, theme and shape. */

/** At 1920×1080 the stage has 900 units of height, 3 % of which are 27. */
const least = {
	projector: { units: 27, pixels: 0 },
	tablet: { units: 27, pixels: 17 },
	phone: { units: 0, pixels: 12 }
} as const;

const themes = { night: 'dark', paper: 'light' } as const;

/** Everything about the places and sizes of a stage that a reader would stumble over. */
const problemsOf = (stage: DrawnStage, plan: Plan, screen: keyof typeof screens) => [
	...tooSmall(stage, least[screen]),
	...textsOnTexts(stage),
	...covered(stage),
	...outOfBox(stage),
	...offStage(stage),
	...crossings(stage, plan)
];

async function show(page: Page, url: string) {
	await page.goto(url, { waitUntil: 'commit' });
	await page.locator('footer').waitFor();
	await fonts(page);
}

for (const { name, scene, language, takes: some } of groups) {
	test(`${name} can be read on every screen and in both themes`, async ({ page }) => {
		test.setTimeout(120_000);
		const its = await sceneOf(scene.id);
		const pictures = some.flatMap((take) =>
			take.steps.map((step) => ({ step, url: take.url(step) }))
		);
		await openSent(page, urlsOf(some));
		const found: string[] = [];
		for (const [theme, colorScheme] of Object.entries(themes)) {
			// Colours do not depend on the language, places not on the theme.
			if (theme === 'paper' && language !== 'en') continue;
			await page.emulateMedia({ colorScheme });
			for (const screen of ['projector', 'tablet', 'phone'] as const) {
				// The tablet shows the projector's picture.
				if (theme === 'paper' && screen === 'tablet') continue;
				await page.setViewportSize(screens[screen]);
				const stages = await readStages(page, urlsOf(some));
				expect(stages.map(({ step }) => step)).toEqual(pictures.map(({ step }) => step));
				for (const [i, stage] of stages.entries()) {
					const url = pictures[i]?.url ?? '';
					const where = `${url}, ${theme}, ${screen}`;
					const plan = planOf(its, url);
					expect(stage.texts.length, `${where} says something`).toBeGreaterThan(3);
					expect(stage.w > stage.h, where).toBe(screen !== 'phone');
					const places = theme === 'night' ? problemsOf(stage, plan, screen) : [];
					const colours = [...faintTexts(stage), ...faintStrokes(stage)];
					found.push(...[...places, ...colours].map((problem) => `${where}: ${problem}`));
				}
			}
		}
		expect(found).toEqual([]);
	});
}

/** Defects put into a picture on purpose; without them the tests above would prove nothing. */
const defects: readonly { on?: 'phone'; sentence: RegExp; css: string }[] = [
	{ sentence: /“dockerd”.* has 20 units/, css: '[data-node="daemon"] text { font-size: 20px }' },
	{ on: 'phone', sentence: /has 10.* px/, css: '[data-node] text { font-size: 24px }' },
	{
		sentence: /“dockerd”.* (leaves its|has no) box/,
		css: '[data-node="daemon"] text { font-size: 400px }'
	},
	{ sentence: /“.*” .* and “.*” .* overlap/, css: '[data-node] text { font-size: 200px }' },
	{
		sentence: /“dockerd”.* lies under node images/,
		css: '[data-node="images"] .body { transform: translate(-900px, -900px) scale(9) }'
	},
	{
		sentence: /link api crosses node kernel/,
		css: '[data-node="kernel"] .body { transform: translate(-900px, -1500px) scale(9, 30) }'
	},
	{
		sentence: /link api crosses “Linux kernel”/,
		css: '[data-node="kernel"] text { transform: translate(-700px, -600px); font-size: 400px }'
	},
	{
		sentence: /node registry leaves the stage/,
		css: '[data-node="registry"] .body { transform: translate(500px) }'
	},
	{
		sentence: /“dockerd”.* has 1(\.\d+)?:1/,
		css: '[data-node="daemon"] text { fill: var(--daemon-tint) }'
	},
	{ sentence: /link api .* has 1.*:1/, css: '[data-link="api"] .wire { stroke: var(--hair) }' },
	{
		sentence: /node kernel .body. has 1.*:1/,
		css: '[data-node="kernel"] .body { stroke: var(--hair) }'
	}
];

test('a picture that is spoilt is found out', async ({ page }) => {
	await blockScripts(page);
	await page.setViewportSize(screens.phone);
	const [take] = takes;
	if (!take) throw new Error('there is no scene');
	const plan = planOf(await sceneOf(take.scene.id), take.url('process'));
	await show(page, take.url('process'));
	for (const screen of ['projector', 'phone'] as const) {
		await page.setViewportSize(screens[screen]);
		for (const { sentence, css } of defects.filter((it) => (it.on ?? 'projector') === screen)) {
			await page.evaluate((text) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(`#content { ${text} }`);
				document.adoptedStyleSheets = [sheet];
			}, css);
			const stage = await readStage(page);
			const problems = [
				...problemsOf(stage, plan, screen),
				...faintTexts(stage),
				...faintStrokes(stage)
			];
			expect(problems.join('\n'), css).toMatch(sentence);
		}
	}
});
