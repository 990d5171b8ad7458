import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type {
	TraceBodies,
	TraceBody,
	TraceEntry,
	TraceFacts
} from '../../src/lib/evidence/types.ts';
import {
	actsOf,
	allChoices,
	stepsOf,
	type Evidence,
	type Scene
} from '../../src/lib/model/index.ts';
import { sceneOf } from './support/scene.ts';
import { groups, open, stageOf, test, type Take } from './support/site.ts';

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
const shown = (page: Page) =>
	page.evaluate(async () => {
		const found: Record<string, string> = {};
		const buttons = [...document.querySelectorAll<HTMLElement>('[data-wire] .list button')];
		for (const button of buttons.length ? buttons : [undefined]) {
			button?.click();
			for (let i = 0; button && i < 2; i++) await new Promise(requestAnimationFrame);
			for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]')) {
				const words = [...entry.querySelectorAll<HTMLElement>('.line, strong')];
				const text = words.map(({ innerText }) => innerText).join(' ');
				found[entry.dataset.entry ?? ''] = text.replace(/\s+/g, ' ').trim();
			}
		}
		return found;
	});

/** Presses through a take; how many recorded messages were looked at. */
async function compare(page: Page, take: Take, scene: Scene): Promise<number> {
	const { parameters } = take.scene.choices.find(({ steps }) => steps === take.steps) ?? {};
	const choice = allChoices(scene).find((it) => JSON.stringify(it) === JSON.stringify(parameters));
	if (!choice) throw new Error(`no choice ${take.query}`);
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
		await expect.poll(() => shown(page), take.url(step.id)).toMatchObject(expected);
		count += cited.length;
	}
	return count;
}

for (const { name, scene: its, language, takes: all } of groups)
	test(`${name}: method, path and status of every message are the recorded ones`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		const scene = await sceneOf(its.id);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		let count = 0;
		// What was recorded is the same in every language: one take is enough in the other.
		const some = language === 'en' ? all : all.slice(-1);
		for (const take of some) count += await compare(page, take, scene);
		if (its.id === 'run') expect(count).toBeGreaterThan(10 * some.length);
	});

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
