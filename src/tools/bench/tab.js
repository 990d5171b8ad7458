import { probe } from './probe.js';

/** @typedef {import('@playwright/test').Browser} Browser */

/** How often slower than it is the processor is made. */
export const SLOW = 4;

/** 9 Mbit/s in both directions, and 40 ms until an answer begins. */
const line = {
	offline: false,
	latency: 40,
	downloadThroughput: 9e6 / 8,
	uploadThroughput: 9e6 / 8
};

/**
 * A fresh tab with empty caches and the probe in it.
 * @param {Browser} browser
 * @param {object} [options]
 * @param {boolean} [options.tryKeys] press keys until the page obeys
 * @param {boolean} [options.script] false: nothing of the page's own runs
 * @param {boolean} [options.worker] false: no service worker, which would fill its cache meanwhile
 */
export async function openTab(browser, { tryKeys = false, script = true, worker = true } = {}) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 720 },
		javaScriptEnabled: script,
		serviceWorkers: worker ? 'allow' : 'block'
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	if (script) await page.addInitScript(probe, { tryKeys });
	return {
		page,
		cdp,
		/** @param {number} rate 1: as fast as the machine is */
		slowDown: (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate }),
		narrow: () => cdp.send('Network.emulateNetworkConditions', line),
		/**
		 * Asks the probe.
		 * @template T
		 * @param {(bench: import('./probe.js').Bench) => T | Promise<T>} what runs in the page
		 * @returns {Promise<T>}
		 */
		ask: (what) => page.evaluate(`(${what})(globalThis.bench)`),
		close: () => context.close()
	};
}

/** @typedef {Awaited<ReturnType<typeof openTab>>} Tab */
