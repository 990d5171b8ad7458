import type { Page } from '@playwright/test';
import type { HatobaSceneElement } from '../../../src/embed/types.ts';

/** What an embedded scene has told, in order, as `step create`. */
export type Told = readonly string[];

/**
 * Opens a host page and puts markup into it.
 * @param hosts origin of the host pages
 */
export async function openHost(page: Page, hosts: string, markup: string) {
	await page.goto(`${hosts}/page.html`);
	await page.evaluate((html) => {
		const told: string[] = [];
		Object.assign(window, { told });
		const holder = document.createElement('template');
		holder.innerHTML = html;
		for (const one of holder.content.querySelectorAll('hatoba-scene'))
			for (const type of ['ready', 'step', 'end', 'edge', 'error'])
				one.addEventListener(type, (event) => {
					const { step, direction, code } = (event as CustomEvent).detail;
					told.push(`${type} ${step ?? direction ?? code}`);
				});
		document.body.append(holder.content);
	}, markup);
}

export const told = (page: Page): Promise<Told> =>
	page.evaluate(() => (window as unknown as { told: string[] }).told);

/** Waits until the n-th scene of a page can be stepped, and gives its state. */
export const ready = (page: Page, n = 0) =>
	page
		.locator('hatoba-scene')
		.nth(n)
		.evaluate(async (element) => {
			const scene = element as HatobaSceneElement;
			await customElements.whenDefined('hatoba-scene');
			while (!scene.shadowRoot?.querySelector('[data-stage]'))
				await new Promise((resolve) => setTimeout(resolve, 20));
			return scene.state;
		});
