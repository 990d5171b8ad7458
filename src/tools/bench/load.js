import { openTab, SLOW } from './tab.js';

/** @typedef {import('./tab.js').Browser} Browser @typedef {import('./tab.js').Tab} Tab */
/** @typedef {'document' | 'script' | 'style' | 'font'} Kind */

/** The kinds of files that are counted. @type {Kind[]} */
export const kinds = ['document', 'script', 'style', 'font'];

/** @param {string} mime @returns {Kind | undefined} */
function kindOf(mime) {
	if (mime === 'text/html') return 'document';
	if (/javascript/.test(mime)) return 'script';
	if (mime === 'text/css') return 'style';
	return /font|woff/.test(mime) ? 'font' : undefined;
}

/** Counts the files that have arrived, compressed and without headers. @param {Tab} tab */
async function countBytes({ cdp }) {
	/** @type {Map<string, { kind: Kind, headers: number }>} */
	const under = new Map();
	/** @type {{ kind: Kind, bytes: number, at: number }[]} */
	const files = [];
	/** Seconds on the clock of the events, and milliseconds on everybody's. */
	let started = { event: 0, wall: 0 };
	cdp.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => {
		if (started.event === 0) started = { event: timestamp, wall: wallTime * 1000 };
	});
	cdp.on('Network.responseReceived', ({ requestId, response }) => {
		const kind = kindOf(response.mimeType);
		if (kind) under.set(requestId, { kind, headers: response.encodedDataLength });
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
		const file = under.get(requestId);
		const at = started.wall + (timestamp - started.event) * 1000;
		if (file) files.push({ kind: file.kind, bytes: encodedDataLength - file.headers, at });
	});
	await cdp.send('Network.enable');
	/** @param {number} wall up to which moment */
	return (wall) => {
		const arrived = files.filter(({ at }) => at <= wall);
		return Object.fromEntries(
			kinds.map((kind) => [
				kind,
				arrived.reduce((sum, file) => sum + (file.kind === kind ? file.bytes : 0), 0)
			])
		);
	};
}

/** How long a page may take. In ms. */
const PATIENCE = 15_000;

/** Asked from outside, because the site forbids the `eval` of Playwright's own way. @param {Tab} tab */
async function untilReady({ ask, page }) {
	const end = Date.now() + PATIENCE;
	while (!(await ask((bench) => bench.ready()))) {
		if (Date.now() > end)
			throw new Error(`${page.url()} was not ready within ${PATIENCE / 1000} s`);
		await page.waitForTimeout(50);
	}
}

/**
 * One cold load on a slow machine and a slow line.
 * @param {Browser} browser
 * @param {string} url
 * @param {boolean} tryKeys false: hands off, so that every long task is one of the load
 */
export async function load(browser, url, tryKeys) {
	const tab = await openTab(browser, { tryKeys });
	try {
		const bytesUntil = await countBytes(tab);
		// a new window has work of its own at first, which is not the page's
		await tab.page.waitForTimeout(1000);
		await tab.narrow();
		await tab.slowDown(SLOW);
		await tab.page.goto(url);
		await untilReady(tab);
		await tab.page.waitForLoadState('networkidle');
		if (!tryKeys) await tab.page.waitForTimeout(500);
		const { paint, picture, visible, interactive, long } = await tab.ask((bench) =>
			bench.noticed()
		);
		const origin = Number(await tab.page.evaluate('performance.timeOrigin'));
		return {
			paint,
			picture,
			visible,
			interactive,
			longest: Math.max(0, ...long.map(({ ms }) => ms)),
			bytes: {
				visible: bytesUntil(origin + visible),
				interactive: bytesUntil(origin + interactive),
				rest: bytesUntil(Infinity)
			}
		};
	} finally {
		await tab.close();
	}
}

/** Is there a diagram, with names in it, where no script runs? @param {Browser} browser @param {string} url */
export async function isVisibleWithoutScript(browser, url) {
	const tab = await openTab(browser, { script: false });
	try {
		await tab.page.goto(url);
		const names = tab.page.locator('[data-stage] text:visible');
		return (await names.count()) > 0;
	} finally {
		await tab.close();
	}
}
