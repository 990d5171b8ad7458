import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { browserFlags, findBrowser } from './browser.js';
import { phase, root, run } from './run.js';
import { serve } from './serve.js';
import { checks } from './slidev/checks.js';
import { slides } from './slidev/slides.js';

/*
 * Builds a real deck with Slidev and our component, and goes through it in Chromium. Too heavy for
 * every test run: `node src/tools/slidev.js [folder]`. A folder that is named is kept, so that the
 * next run finds its packages there. It needs a finished build of the site.
 */

/** The newest Slidev that runs on Node 20, and what it lets float to packages that do not exist. */
const packages = {
	private: true,
	type: 'module',
	dependencies: {
		'@slidev/cli': '52.20.1',
		'@slidev/theme-default': '^0.25.0',
		vue: '^3.5.0'
	},
	overrides: {
		'lz-string-es': 'npm:lz-string@^1.5.0',
		unocss: '66.10.5',
		'@unocss/extractor-mdc': '66.10.5',
		'@unocss/preset-mini': '66.10.5',
		'@unocss/reset': '66.10.5'
	}
};

/**
 * Serves a deck, whose addresses are all the same page.
 * @param {string} dir
 */
async function serveDeck(dir) {
	const files = sirv(dir, { single: true });
	const server = createServer((request, response) => files(request, response));
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => (server.close(), server.closeAllConnections())
	};
}

/** Writes the deck. @param {string} folder @param {string} site */
function write(folder, site) {
	mkdirSync(path.join(folder, 'components'), { recursive: true });
	cpSync(
		path.join(root, 'src/embed/slidev/HatobaScene.vue'),
		path.join(folder, 'components/HatobaScene.vue')
	);
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify(packages, undefined, '\t'));
	writeFileSync(path.join(folder, 'slides.md'), slides(site));
	// The minifier refuses style that unocss writes.
	writeFileSync(
		path.join(folder, 'vite.config.js'),
		'export default { build: { cssMinify: false } };\n'
	);
}

const [kept] = process.argv.slice(2);
const folder = kept ? path.resolve(kept) : mkdtempSync(path.join(tmpdir(), 'hatoba-slidev-'));
const site = await serve({ dir: path.join(root, 'build'), port: 0 });
/** @type {(() => unknown)[]} */
const closing = [() => site.close()];
let failures = 0;
try {
	await phase('Slidev: install', async () => {
		write(folder, site.url);
		const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
		await run('npm', ['npm', 'install', '--prefix', folder, ...quiet]);
	});
	await phase('Slidev: build', () => {
		const cli = path.join(folder, 'node_modules/@slidev/cli/bin/slidev.mjs');
		return run('slidev', ['node', cli, 'build', path.join(folder, 'slides.md')]);
	});
	const deck = await serveDeck(path.join(folder, 'dist'));
	closing.push(deck.close);
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: browserFlags
	});
	closing.push(() => browser.close());
	for (const [name, check] of Object.entries(checks)) {
		const context = await browser.newContext({ reducedMotion: 'reduce' });
		try {
			await check(await context.newPage(), deck.url);
			console.log(`✔ ${name}`);
		} catch (error) {
			failures++;
			console.log(`✘ ${name}\n${/** @type {Error} */ (error).message}`);
		}
		await context.close();
	}
} finally {
	for (const close of closing.toReversed()) await close();
	if (!kept) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;
