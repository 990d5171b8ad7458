import { openTab } from './tab.js';

/** @typedef {import('./tab.js').Browser} Browser */

/** How many keys are timed. */
const KEYS = 20;
/** Frames that come later after the one before count as late; 60 a second are 16.7 ms apart. In ms. */
const LATE = 20;

/** @param {Browser} browser @param {string} url */
async function openLoaded(browser, url) {
	const tab = await openTab(browser, { worker: false });
	await tab.page.goto(url, { waitUntil: 'networkidle' });
	return tab;
}

/**
 * Goes through all steps by real keys, each motion to its end, and from the start again, with motions
 * cut short, until enough keys have been timed.
 * @param {Browser} browser
 * @param {string} url
 * @param {number} rate how often slower the processor is made
 */
export async function play(browser, url, rate) {
	const tab = await openLoaded(browser, url);
	const rested = () => tab.ask((bench) => bench.rested());
	const { keyboard } = tab.page;
	try {
		await tab.slowDown(rate);
		await tab.ask((bench) => bench.watch());
		let keys = 0;
		for (let [step, before] = [await rested(), '']; step !== before; keys++) {
			before = step;
			await keyboard.press('ArrowRight');
			step = await rested();
		}
		if (keys === 1) throw new Error(`${url} does not obey the arrow keys`);
		const motions = (await tab.ask((bench) => bench.seen())).gaps;
		await keyboard.press('Home');
		for (; keys <= KEYS; keys++) {
			await keyboard.press('ArrowRight');
			await tab.page.waitForTimeout(300);
			await keyboard.press('ArrowRight');
			await rested();
		}
		const { keys: timed, long } = await tab.ask((bench) => bench.seen());
		return {
			keys: timed,
			frames: motions.length,
			late: motions.filter((gap) => gap > LATE).length / motions.length,
			longest: Math.max(0, ...long)
		};
	} finally {
		await tab.close();
	}
}

/**
 * What is left over in the heap, in bytes, and in the document, in nodes, of 50 times forth and back.
 * @param {Browser} browser
 * @param {string} url
 */
export async function growth(browser, url) {
	const tab = await openLoaded(browser, url);
	try {
		await tab.cdp.send('HeapProfiler.enable');
		const measure = async () => {
			for (let i = 0; i < 3; i++) await tab.cdp.send('HeapProfiler.collectGarbage');
			const { usedSize } = await tab.cdp.send('Runtime.getHeapUsage');
			const { nodes, jsEventListeners } = await tab.cdp.send('Memory.getDOMCounters');
			return { heap: usedSize, nodes, listeners: jsEventListeners };
		};
		// what is made once and kept is no growth
		await tab.ask((bench) => bench.walk(10));
		const [before, step] = [await measure(), await tab.ask((bench) => bench.rested())];
		await tab.ask((bench) => bench.walk(50));
		if (step !== (await tab.ask((bench) => bench.rested()))) {
			throw new Error(`${url} did not come back to ${step} after as many steps forth and back`);
		}
		const after = await measure();
		return {
			heap: after.heap - before.heap,
			of: before.heap,
			nodes: after.nodes - before.nodes,
			listeners: after.listeners - before.listeners
		};
	} finally {
		await tab.close();
	}
}
