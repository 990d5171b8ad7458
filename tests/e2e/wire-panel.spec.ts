import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type {
	TraceBodies,
	TraceBody,
	TraceEntry,
	TraceFacts
} from '../../src/lib/evidence/types.ts';
import { actsOf, allChoices, stepsOf, type Evidence } from '../../src/lib/model/index.ts';
import { sceneOf } from './support/scene.ts';
import { open, stageOf, takes, test } from './support/site.ts';

/* What the wire panel shows is what was recorded, for every message of every step. */

const traces = new URL('../../src/lib/evidence/traces/', import.meta.url);
const read = <T>(file: string) => JSON.parse(readFileSync(new URL(file, traces), 'utf8')) as T;
const factsOf = (trace: string) => read<TraceFacts>(`${trace}.facts.json`);
const bodiesOf = (trace: string) => read<TraceBodies>(`${trace}.bodies.json`);

/** Method, path and answer as a reader should find them. */
function lineOf(entry: TraceEntry): string {
	const { kind, method, rawPath } = entry;
	if (kind === 'grpc') return `gRPC ${rawPath} ${entry.grpcStatus || 'OK'}`;
	return `${method} ${rawPath} ${entry.status} ${entry.statusText}`.trim();
}

const entriesOf = (evidence: Evidence): string[] => {
	if ('entries' in evidence) return evidence.entries.map((index) => `${evidence.trace} ${index}`);
	return [];
};

/** What every message of the step shows, one press of its button after the other. */
async function shown(page: Page) {
	const buttons = page.locator('[data-wire] .list button');
	const found: Record<string, string> = {};
	for (let i = 0; i < Math.max(1, await buttons.count()); i++) {
		if (await buttons.count()) await buttons.nth(i).click();
		for (const entry of await page.locator('[data-entry]').all()) {
			const index = (await entry.getAttribute('data-entry')) ?? '';
			const words = await entry.locator('.line, strong').allInnerTexts();
			found[index] = words.join(' ').replace(/\s+/g, ' ').trim();
		}
	}
	return found;
}

// What was recorded is the same in every language: one choice in each is enough.
for (const take of takes.filter(({ language, query }) => language === 'en' || query)) {
	test(`${take.name}: method, path and status of every message are the recorded ones`, async ({
		page
	}) => {
		test.setTimeout(60_000);
		const scene = await sceneOf(take.scene.id);
		const { parameters } = take.scene.choices.find(({ steps }) => steps === take.steps) ?? {};
		const choice = allChoices(scene).find(
			(it) => JSON.stringify(it) === JSON.stringify(parameters)
		);
		if (!choice) throw new Error(`no choice ${take.query}`);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, take.url(take.steps[0] ?? ''));
		let count = 0;
		for (const step of stepsOf(scene, choice)) {
			await page.locator(`[data-tick="${step.id}"]`).dispatchEvent('click', { button: 0 });
			await expect(stageOf(page)).toHaveAttribute('data-step', step.id);
			const cited = actsOf(step, choice)
				.flatMap((act) => (act.does === 'send' ? entriesOf(act.message.evidence) : []))
				.map((place) => place.split(' ') as [string, string]);
			const expected = Object.fromEntries(
				cited.map(([trace, index]) => {
					const entry = factsOf(trace).entries[Number(index)];
					return [index, entry ? lineOf(entry) : 'nothing'];
				})
			);
			await expect.poll(() => shown(page), step.id).toMatchObject(expected);
			count += cited.length;
		}
		expect(count).toBeGreaterThan(10);
	});
}

/** The values of a JSON text, however it is broken into lines. */
const valueOf = (body: TraceBody | undefined) =>
	body && 'text' in body ? (JSON.parse(body.text) as unknown) : undefined;

test('the bodies are the recorded JSON, and what was opened stays open', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/scenes/run/create');
	const entry = page.locator('[data-entry]').first();
	const { bodies } = bodiesOf('run-missing-layers');
	const opened = async (side: 'request' | 'response') => {
		const index = (await entry.getAttribute('data-entry')) ?? '';
		const text = await entry.locator(`[data-fold="body-${side}"] pre`).innerText();
		return [JSON.parse(text) as unknown, valueOf(bodies[index]?.[side])];
	};
	for (const side of ['request', 'response'] as const) {
		await entry.locator(`[data-fold="body-${side}"] > summary`).click();
		const [seen, recorded] = await opened(side);
		expect(recorded).toBeTruthy();
		expect(seen).toEqual(recorded);
	}
	await page.locator('[data-tick="create-again"]').dispatchEvent('click', { button: 0 });
	await expect(entry.locator('strong')).toHaveText(/^201/);
	const [seen, recorded] = await opened('response');
	expect(seen).toEqual(recorded);
	await page.reload();
	await expect(entry.locator('[data-fold="body-response"] pre')).toBeVisible();
});

test('the panel says why, with sources, and which versions were recorded', async ({ page }) => {
	await open(page, '/scenes/run/create');
	const wire = page.locator('[data-wire]');
	await expect(wire.locator('[data-claims] > li').first()).toBeVisible();
	for (const link of await wire.locator('[data-claims] a').all()) {
		expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
		expect(await link.getAttribute('rel')).toContain('noopener');
	}
	const { versions } = factsOf('run-missing-layers');
	await expect(wire).toContainText(versions.engine);
	await expect(wire).toContainText(versions.containerd);
	const summary = wire.locator('[data-fold="wire"] > summary');
	await summary.click();
	await expect(wire.locator('[data-exchange]')).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(wire.locator('[data-exchange]')).toBeHidden();
});
