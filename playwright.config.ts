import { defineConfig } from '@playwright/test';
import { browserFlags, installedBrowser } from './src/tools/browser.js';

const port = Number(process.env.HATOBA_PORT ?? 4273);
const baseURL = `http://127.0.0.1:${port}`;

/** The tests look at the build that is there; `npm run build` makes a new one. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	retries: 0,
	// Room for a machine with other work: what is right comes at once, whatever it waits for.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL,
		launchOptions: {
			executablePath: process.env.HATOBA_BROWSER ?? installedBrowser(),
			args: browserFlags
		}
	},
	webServer: {
		command: 'node src/tools/serve.js',
		env: { PORT: String(port) },
		url: baseURL,
		reuseExistingServer: false
	}
});
