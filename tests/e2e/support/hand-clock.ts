import type { Page } from '@playwright/test';

/** A frame of the hand-driven clock, in ms: fewer frames than a screen shows, each a real one. */
const frame = 40;

/** What stands in the page: lets so many milliseconds pass. */
export interface Handed {
	pass(ms: number): Promise<void>;
}

/**
 * Frames come, and the time moves, only by our word, as fast as the page can draw. Timeouts are left
 * alone. To be called before the page is opened.
 */
export const takeClock = (page: Page) =>
	page.addInitScript((frame) => {
		let now = Date.now();
		let last = 0;
		let waiting = new Map<number, FrameRequestCallback>();
		Date.now = () => now;
		performance.now = () => now;
		globalThis.requestAnimationFrame = (callback) => {
			waiting.set(++last, callback);
			return last;
		};
		globalThis.cancelAnimationFrame = (handle) => void waiting.delete(handle);
		const pass = async (ms: number) => {
			for (let passed = 0; passed < ms; passed += frame) {
				now += frame;
				const due = waiting;
				waiting = new Map();
				for (const callback of due.values()) callback(now);
				// What a frame has changed is drawn in microtasks.
				await new Promise<void>((drawn) => queueMicrotask(drawn));
			}
		};
		Object.assign(globalThis, { pass } satisfies Handed);
	}, frame);

export const pass = (page: Page, ms: number) =>
	page.evaluate((ms) => (globalThis as unknown as Handed).pass(ms), ms);
