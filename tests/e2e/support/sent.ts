import type { Page } from '@playwright/test';
import { blockScripts } from './site.ts';

/** What the server has sent, parsed; it stays in the page, by address. */
export interface Sent {
	readonly sent: ReadonlyMap<string, Document>;
}

/**
 * Opens the first address as it is sent, before any script, and fetches the pages of all addresses
 * beside it: a navigation for every picture would take minutes.
 */
export async function openSent(page: Page, urls: readonly string[]) {
	await blockScripts(page);
	await page.goto(urls[0] ?? '', { waitUntil: 'commit' });
	await page.locator('footer').waitFor();
	await page.evaluate(async (urls) => {
		const documents = urls.map(async (url) => {
			const answer = await fetch(url);
			if (!answer.ok) throw new Error(`${url} is answered with ${answer.status}`);
			const html = await answer.text();
			return [url, new DOMParser().parseFromString(html, 'text/html')] as const;
		});
		Object.assign(globalThis, { sent: new Map(await Promise.all(documents)) });
		await Promise.all([...document.fonts].map((font) => font.load()));
	}, urls);
}
