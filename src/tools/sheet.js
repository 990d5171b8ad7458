// The contact sheet: every step of a scene on one page, as pictures to be looked at.
//
//   node src/tools/sheet.js run [--shape tall] [--language ja] [--theme paper] [--choice image=present]
//                               [--moves] [--captions] [--each] [--steps create,start]
//
// --shape, --language, --theme and --choice can be given more than once: a sheet for each combination.
// `--choice every` stands for all choices of the scene. --moves adds three frames inside each beat;
// --each also writes one full-size picture a step. The pictures go to contact-sheets/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserFlags, findBrowser } from './browser.js';

const list = /** @type {const} */ ({ type: 'string', multiple: true });
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		shape: list,
		language: list,
		theme: list,
		choice: list,
		moves: { type: 'boolean', default: false },
		captions: { type: 'boolean', default: false },
		each: { type: 'boolean', default: false },
		steps: { type: 'string', default: '' }
	}
});
const [scene = 'run'] = positionals;
const { moves, captions, each, steps } = values;
const only = new Set(steps.split(',').filter(Boolean));

const vite = await createServer({
	server: { middlewareMode: true, ws: false },
	appType: 'custom',
	logLevel: 'error'
});
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
try {
	const { sheet, choicesOf } = await vite.ssrLoadModule('/src/tools/sheet-page.ts');
	await mkdir('contact-sheets', { recursive: true });
	const asked = values.choice ?? [''];
	for (const choice of asked.includes('every') ? await choicesOf(scene) : asked)
		for (const shape of values.shape ?? ['wide'])
			for (const language of values.language ?? ['en'])
				for (const theme of values.theme ?? ['night']) {
					const name = [scene, choice, shape, language, theme, moves && 'moves', steps]
						.filter(Boolean)
						.join('-');
					const options = { scene, shape, language, theme, choice, moves, captions, only };
					await draw(name, await sheet(options));
				}
} finally {
	await browser.close();
	await vite.close();
}

/** @param {string} name @param {string} page */
async function draw(name, page) {
	const html = `contact-sheets/.${name}.html`;
	await writeFile(html, page);
	const tab = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
	await tab.goto(pathToFileURL(html).href);
	await tab.evaluate(() => document.fonts.ready);
	const full = `contact-sheets/${name}.png`;
	await tab.screenshot({ path: full, fullPage: true });
	console.log(full);
	if (each) {
		for (const figure of await tab.locator('figure').all()) {
			const file = `contact-sheets/${name}-${await figure.getAttribute('id')}.png`;
			await figure.locator('svg.stage').evaluate((svg) => svg.classList.add('full'));
			await figure.locator('svg.stage').screenshot({ path: file });
			await figure.locator('svg.stage').evaluate((svg) => svg.classList.remove('full'));
			console.log(file);
		}
	}
	await tab.close();
	await rm(html);
}
