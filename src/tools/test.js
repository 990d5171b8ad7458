// From a fresh clone to a verdict. The last line is for machines: `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { build, checkNode, install, prepare } from './install.js';
import { elapsed, phase, root, run, tool } from './run.js';

const results = path.join(root, 'test-results');
const unitFile = path.join(results, 'unit.json');
const e2eFile = path.join(results, 'e2e.json');
const keepGoing = process.argv.includes('--keep-going');

/** What happened so far. @type {{ label: string, took: number, error?: string }[]} */
const steps = [];
/** @type {string[]} */
const notRun = [];
let passed = 0;
let failed = 0;

/** @param {string} file @returns {any} undefined when a run ended before it could write it */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** Passed and failed tests of a vitest report; a file that cannot be loaded is a failure too. */
function countUnit() {
	const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = report(unitFile) ?? {};
	const broken = testResults.filter(
		(/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
			file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
	);
	return [numPassedTests, numFailedTests + broken.length];
}

/** Passed and failed tests of a Playwright report. */
function countE2e() {
	const { expected = 0, flaky = 0, unexpected = 0 } = report(e2eFile)?.stats ?? {};
	return [expected + flaky, unexpected];
}

/**
 * Does one step, unless an earlier one has failed.
 * @param {string} label
 * @param {() => unknown} work
 * @param {() => number[]} [count] how many tests it passed and failed
 * @param {string} [needs] an earlier step without which it makes no sense
 */
async function step(label, work, count, needs) {
	const bad = steps.filter(({ error }) => error !== undefined);
	if (keepGoing ? bad.some((done) => done.label === needs) : bad.length > 0) {
		notRun.push(label);
		return;
	}
	const started = Date.now();
	/** @type {string | undefined} */
	let error;
	try {
		await phase(label, work);
	} catch (thrown) {
		error = thrown instanceof Error ? thrown.message : String(thrown);
	}
	const [good = 0, wrong = 0] = count?.() ?? [];
	passed += good;
	// a check that is no test, or a run that broke down, counts as one failure
	failed += error === undefined ? wrong : Math.max(wrong, 1);
	steps.push({ label, took: Date.now() - started, error });
}

/** A port for the tests' server that nobody uses. @returns {Promise<number>} */
function freePort(port = 4273) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', () =>
			port < 4373 ? resolve(freePort(port + 1)) : reject(new Error('no free port'))
		);
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
	});
}

async function findBrowser() {
	return (await import('./browser.js')).findBrowser();
}

checkNode();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await step('install', install);
const browser = steps.some(({ error }) => error)
	? Promise.reject(new Error('nothing installed'))
	: findBrowser();
// its failure is told where the browser is needed
browser.catch(() => {});

await step('prepare', prepare);
await step('words', () =>
	run(
		'words',
		tool('@inlang/paraglide-js', [
			'compile',
			'--project',
			'src/lib/locales/project.inlang',
			'--outdir',
			'src/lib/locales/paraglide',
			'--strategy',
			'url',
			'baseLocale'
		])
	)
);
await step('types', async () => {
	await run('types', tool('@sveltejs/kit', ['sync'], 'svelte-kit'));
	await run('types', tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']));
});
await step('lint', () => run('lint', tool('eslint', ['.', '--max-warnings', '0'])));
await step('formatting', () => run('formatting', tool('prettier', ['--check', '.'])));
await step('unit tests', () => run('unit tests', tool('vitest', ['run'])), countUnit);
await step('build', build, undefined, 'prepare');
await step('browser', async () => console.log(`  ${await browser}`));
await step(
	'end-to-end tests',
	async () =>
		run('end-to-end tests', tool('@playwright/test', ['test'], 'playwright'), {
			HATOBA_BROWSER: await browser,
			HATOBA_PORT: String(await freePort())
		}),
	countE2e,
	'build'
);

console.log('');
for (const { label, took, error } of steps) {
	console.log(`${error === undefined ? '✔' : '✘'} ${label.padEnd(18)} ${elapsed(took)}`);
	if (error !== undefined) console.log(`    ${error}`);
}
for (const label of notRun) console.log(`– ${label.padEnd(18)} not run`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
