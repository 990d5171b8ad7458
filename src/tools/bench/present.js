import { median } from './table.js';

/** @typedef {import('./tab.js').Browser} Browser */

/** How many keys are timed. */
const KEYS = 10;

/**
 * Notes, on the clock of the machine, when a key was pressed and when the first frame after it in
 * which the stage has changed was drawn. A clock that ticks beside the stage does not count.
 */
function watch() {
	const noted = { key: 0, drawn: 0 };
	Object.assign(globalThis, { noted });
	addEventListener('keydown', ({ timeStamp }) => (noted.key = performance.timeOrigin + timeStamp), {
		capture: true
	});
	/** A task that is posted inside a frame runs when the frame has been drawn. */
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => (noted.drawn = performance.timeOrigin + performance.now());
	let awaited = false;
	new MutationObserver(() => {
		if (awaited) return;
		awaited = true;
		requestAnimationFrame(() => port2.postMessage(0));
	}).observe(document.querySelector('[data-stage]') ?? document, {
		subtree: true,
		childList: true,
		attributes: true
	});
	Object.assign(globalThis, {
		reset: () => {
			noted.drawn = 0;
			awaited = false;
		}
	});
}

const reset = () => Reflect.get(globalThis, 'reset')();

/** @returns {{ key: number, drawn: number }} */
const noted = () => Reflect.get(globalThis, 'noted');

const rests = () =>
	document.querySelector('[data-stage]')?.getAttribute('data-state') === 'resting';

/**
 * From a key in one window of a presentation to the end of the first changed frame in each of the two:
 * milliseconds.
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
		const both = [audience, speaker];
		for (let i = 0; i < KEYS; i++) {
			await Promise.all(both.map((page) => page.evaluate(reset)));
			await speaker.keyboard.press('PageDown');
			await Promise.all(
				both.map((page) => page.waitForFunction(() => Reflect.get(globalThis, 'noted').drawn > 0))
			);
			const [seen, pressed] = await Promise.all([
				audience.evaluate(noted),
				speaker.evaluate(noted)
			]);
			own.push(pressed.drawn - pressed.key);
			other.push(seen.drawn - pressed.key);
			// The step is played to its end: every key that is timed begins one.
			await Promise.all(both.map((page) => page.waitForFunction(rests)));
		}
		return { own: median(own), other: median(other) };
	} finally {
		await context.close();
	}
}
