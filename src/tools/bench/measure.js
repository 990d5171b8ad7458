import { stat } from 'node:fs/promises';
import path from 'node:path';
import { phase, root } from '../run.js';
import { isVisibleWithoutScript, kinds, load } from './load.js';
import { growth, play } from './play.js';
import { present } from './present.js';
import { median } from './table.js';
import { SLOW } from './tab.js';

/** @typedef {import('./tab.js').Browser} Browser */

/** Cold loads of a page: with keys tried, of which the medians are taken; and with hands off. */
const loads = { tried: 5, untouched: 3 };

/** @template T @param {number} count @param {() => Promise<T>} work one after the other */
async function times(count, work) {
	const results = [];
	for (let i = 0; i < count; i++) results.push(await work());
	return results;
}

/** What it takes until a page is visible, and until it can be stepped. @param {Browser} browser @param {string} url */
async function loading(browser, url) {
	const tried = await times(loads.tried, () => load(browser, url, true));
	const untouched = await times(loads.untouched, () => load(browser, url, false));
	/** @param {'visible' | 'interactive' | 'rest'} moment */
	const bytes = (moment) =>
		Object.fromEntries(
			kinds.map((kind) => [kind, median(tried.map((one) => one.bytes[moment][kind] ?? 0))])
		);
	return {
		withoutScript: await isVisibleWithoutScript(browser, url),
		bytes: { visible: bytes('visible'), interactive: bytes('interactive') },
		paint: median(tried.map(({ paint }) => paint)),
		picture: median(tried.map(({ picture }) => picture)),
		visible: median(tried.map(({ visible }) => visible)),
		interactive: median(tried.map(({ interactive }) => interactive)),
		longest: median(untouched.map(({ longest }) => longest))
	};
}

/** How a page steps. @param {Browser} browser @param {string} url */
async function stepping(browser, url) {
	const played = [];
	for (const rate of [1, SLOW]) {
		const { keys, ...rest } = await play(browser, url, rate);
		const frames = keys.map((key) => key.frames);
		const ms = median(keys.map((key) => key.ms));
		played.push({
			rate,
			key: { frames: median(frames), worst: Math.max(...frames), ms },
			motion: rest
		});
	}
	return played;
}

/** What a scene weighs as a single file. */
async function fileSizes() {
	const file = path.join(root, 'build/downloads/run.html');
	const [raw, brotli] = await Promise.all([stat(file), stat(`${file}.br`)]);
	return { raw: raw.size, brotli: brotli.size };
}

/** @param {unknown} error */
const sentence = (error) => (error instanceof Error ? error.message.split('\n')[0] : String(error));

/**
 * Does one measurement, aloud. Rejects with a sentence that names what could not be measured.
 * @template T @param {string} label @param {() => Promise<T>} work
 */
const aloud = (label, work) =>
	phase(label, work).catch((error) => {
		throw new Error(`${label}: this could not be measured (${sentence(error)})`);
	});

/**
 * Measures everything, the site in two languages where they differ.
 * @param {Browser} browser
 * @param {Browser} interpreter one that compiles nothing: what it compiled would count as growth
 * @param {{ site: string, floor: string, hosts: string }} sites addresses
 */
export async function measure(browser, interpreter, { site, floor, hosts }) {
	const [en, ja] = [`${site}/scenes/run/command`, `${site}/ja/scenes/run/command`];
	const loaded = {
		en: await aloud('loading Hatoba', () => loading(browser, en)),
		ja: await aloud('loading Hatoba in Japanese', () => loading(browser, ja)),
		floor: await aloud('loading the floor', () => loading(browser, floor))
	};
	const played = {
		en: await aloud('stepping Hatoba', () => stepping(browser, en)),
		floor: await aloud('stepping the floor', () => stepping(browser, floor))
	};
	const presented = await aloud('two windows', () =>
		present(browser, `${site}/present/run/command`)
	);
	const embedded = {
		element: await aloud('loading the element', () => loading(browser, `${hosts}/`)),
		reveal: await aloud('loading reveal.js', () => loading(browser, `${hosts}/reveal.html`))
	};
	// no clock is read here, so both can walk at once
	const [grown, floorGrown] = await aloud('forth and back', () =>
		Promise.all([growth(interpreter, en), growth(interpreter, floor)])
	);
	return {
		en: { ...loaded.en, played: played.en, growth: grown, presented },
		ja: loaded.ja,
		floor: { ...loaded.floor, played: played.floor, growth: floorGrown },
		embedded,
		file: await fileSizes()
	};
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Results */
