import { median } from './table.js';

/** @typedef {import('./tab.js').Browser} Browser */

/** How many keys are timed. */
const KEYS = 10;

/** Notes, on the clock of the machine, when a key came and when the frame after a change of the stage was drawn. */
function watch() {
	const now = () => performance.timeOrigin + performance.now();
	const noted = { key: 0, drawn: 0 };
	Object.assign(globalThis, { noted });
	addEventListener('keydown', () => (noted.key = now()), { capture: true });
	new MutationObserver(() => {
		if (noted.drawn) return;
		noted.drawn = -1;
		requestAnimationFrame(() => (noted.drawn = now()));
	}).observe(document, { subtree: true, childList: true, attributes: true });
}

const reset = () => void (Reflect.get(globalThis, 'noted').drawn = 0);

/** @returns {{ key: number, drawn: number }} */
const noted = () => Reflect.get(globalThis, 'noted');

/**
 * From a key in one window of a presentation to the first changed frame in each of the two: milliseconds.
 * @param {Browser} browser @param {string} url of the audience's window
 */
export async function present(browser, url) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 720 },
		serviceWorkers: 'block'
	});
	try {
		const audience = await context.newPage();
		await audience.goto(url, { waitUntil: 'networkidle' });
		const popup = audience.waitForEvent('popup');
		await audience.keyboard.press('s');
		const speaker = await popup;
		await speaker.locator('[data-speaker]').waitFor();
		await speaker.waitForLoadState('networkidle');
		await Promise.all([audience.evaluate(watch), speaker.evaluate(watch)]);
		const own = [];
		const other = [];
		for (let i = 0; i < KEYS; i++) {
			await Promise.all([audience, speaker].map((page) => page.evaluate(reset)));
			await speaker.keyboard.press('PageDown');
			await Promise.all(
				[audience, speaker].map((page) =>
					page.waitForFunction(() => Reflect.get(globalThis, 'noted').drawn > 0)
				)
			);
			const [seen, pressed] = await Promise.all([
				audience.evaluate(noted),
				speaker.evaluate(noted)
			]);
			own.push(pressed.drawn - pressed.key);
			other.push(seen.drawn - pressed.key);
			await speaker.waitForTimeout(400);
		}
		return { own: median(own), other: median(other) };
	} finally {
		await context.close();
	}
}
