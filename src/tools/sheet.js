// The contact sheet: every step of a scene on one page, as pictures to be looked at.
//
//   node src/tools/sheet.js run [--shape tall] [--language ja] [--theme paper] [--choice image=present]
//                               [--moves] [--captions] [--each]
//
// --moves adds three frames inside each beat; --each also writes one full-size picture a step.
// The pictures go to contact-sheets/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserFlags, findBrowser } from './browser.js';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		shape: { type: 'string', default: 'wide' },
		language: { type: 'string', default: 'en' },
		theme: { type: 'string', default: 'night' },
		choice: { type: 'string', default: '' },
		moves: { type: 'boolean', default: false },
		captions: { type: 'boolean', default: false },
		each: { type: 'boolean', default: false },
		steps: { type: 'string', default: '' }
	}
});
const [scene = 'run'] = positionals;
const { shape, language, theme, choice, moves, captions, each } = values;

const vite = await createServer({
	server: { middlewareMode: true, ws: false },
	appType: 'custom',
	logLevel: 'error'
});
const only = new Set(values.steps.split(',').filter(Boolean));
try {
	const { sheet } = await vite.ssrLoadModule('/src/tools/sheet-page.ts');
	const page = await sheet({ scene, shape, language, theme, choice, moves, captions, only });
	await mkdir('contact-sheets', { recursive: true });
	const name = [scene, choice, shape, language, theme, moves && 'moves', values.steps]
		.filter(Boolean)
		.join('-');
	const html = `contact-sheets/.${name}.html`;
	await writeFile(html, page);
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: browserFlags
	});
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
	await browser.close();
	await rm(html);
} finally {
	await vite.close();
}
