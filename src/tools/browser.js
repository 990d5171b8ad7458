import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from './run.js';

/** What Chromium needs in a container and without a display; and no requests of its own. */
export const browserFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where the systems keep a Chromium or a Chrome. */
function usualPlaces() {
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium'].map(
			(app) => `/Applications/${app}.app/Contents/MacOS/${app}`
		);
	}
	if (process.platform === 'win32') {
		return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe'));
	}
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
	return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** A browser that is here already: Playwright's own, then the one of CHROME_PATH, then the system's. */
export function installedBrowser() {
	/** @type {typeof import('@playwright/test')} */
	const { chromium } = createRequire(import.meta.url)('@playwright/test');
	return [chromium.executablePath(), process.env.CHROME_PATH, ...usualPlaces()].find(
		(file) => file && existsSync(file)
	);
}

/** The commands that may bring a browser, one list for each way. */
function waysToInstall() {
	const ways = [[['npx', 'playwright', 'install', 'chromium']]];
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		ways.push([
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
		]);
	}
	return ways;
}

/**
 * The path of a Chromium; installs one when there is none.
 * @returns {Promise<string>} rejects with a sentence that says what to do
 */
export async function findBrowser() {
	let browser = installedBrowser();
	for (const way of browser ? [] : waysToInstall()) {
		try {
			for (const command of way) {
				await run('browser', command, { DEBIAN_FRONTEND: 'noninteractive' });
			}
		} catch (error) {
			console.log(`  ${/** @type {Error} */ (error).message}`);
		}
		browser = installedBrowser();
		if (browser) break;
	}
	if (browser) return browser;
	throw new Error(
		'No Chromium was found and none could be installed. ' +
			'Install Chromium or Chrome, or set CHROME_PATH to its program.'
	);
}
