// How fast the built site is, beside a page that was written by hand: a table, and a file for machines.
//
//   npm run bench [-- --as-built]     --as-built measures the build that is there, however old
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import path from 'node:path';
import { build, checkNode, install, isBuilt, prepare } from './install.js';
import { elapsed, phase, root } from './run.js';

const started = Date.now();
const file = path.join(root, 'bench-results/bench.json');

/** What of the machine has a part in the numbers. @param {string} browser its version */
const machine = (browser) => ({
	cpu: cpus()[0]?.model.trim(),
	cores: availableParallelism(),
	/** Programs that wanted the processor in the minute before. */
	busy: loadavg()[0] ?? 0,
	node: process.versions.node,
	browser
});

async function bench() {
	await install();
	if (!process.argv.includes('--as-built') && !isBuilt()) {
		await phase('prepare', prepare);
		await phase('build', build);
	}
	const { chromium } = await import('@playwright/test');
	const { browserFlags, findBrowser } = await import('./browser.js');
	const { openSites } = await import('./bench/sites.js');
	const { measure } = await import('./bench/measure.js');
	const { groupsOf } = await import('./bench/report.js');
	const { holds, tableOf } = await import('./bench/table.js');

	const sites = await phase('sites', openSites);
	const executablePath = await findBrowser();
	const [browser, interpreter] = await Promise.all([
		chromium.launch({ executablePath, args: browserFlags }),
		chromium.launch({ executablePath, args: [...browserFlags, '--js-flags=--jitless'] })
	]);
	try {
		const on = machine(browser.version());
		const results = await measure(browser, interpreter, sites);
		const groups = groupsOf(results);
		const aims = groups.flatMap((group) =>
			group.rows.flatMap((row) =>
				row.aim
					? [{ of: `${group.title}: ${row.label}`, aim: row.aim.text, holds: holds(row, group) }]
					: []
			)
		);
		mkdirSync(path.dirname(file), { recursive: true });
		const written = { at: new Date(started).toISOString(), machine: on, aims, ...results };
		writeFileSync(file, JSON.stringify(written, null, '\t') + '\n');
		console.log(`\n${tableOf(['Hatoba', 'Japanese', 'floor'], groups)}\n`);
		console.log(
			`${aims.filter((one) => one.holds).length} of ${aims.length} aims hold. ` +
				`Chromium ${on.browser}, ${on.cores} cores; ${path.relative(root, file)}; ${elapsed(Date.now() - started)}`
		);
		if (on.busy > on.cores / 2) {
			console.log('The machine had other work too: on an idle one the times are shorter.');
		}
	} finally {
		await Promise.all([browser.close(), interpreter.close()]);
		await sites.close();
	}
}

checkNode();
try {
	await bench();
} catch (error) {
	console.error(`\n${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
