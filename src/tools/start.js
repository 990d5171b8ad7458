// From a fresh clone to a served site. Uses nothing but Node until the packages are installed.
import { build, checkNode, install, isBuilt, prepare } from './install.js';
import { elapsed, phase, root } from './run.js';
import path from 'node:path';

const started = Date.now();
/** How many ports after the wanted one are tried. */
const TRIES = 20;

/** @param {unknown} error */
const taken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Serves the build on the wanted port, or on the next free one. */
async function open() {
	const { serve } = await import('./serve.js');
	const wanted = Number(process.env.PORT || 4173);
	for (let port = wanted; ; port++) {
		try {
			return await serve({ dir: path.join(root, 'build'), port, host: process.env.HOST });
		} catch (error) {
			if (!taken(error) || port >= wanted + TRIES) throw error;
		}
	}
}

checkNode();
try {
	await install();
	if (!isBuilt()) {
		await phase('prepare', prepare);
		await phase('build', build);
	}
	const { url } = await open();
	console.log(
		`\nHatoba is at ${url} (ready after ${elapsed(Date.now() - started)}; Ctrl-C ends it)`
	);
} catch (error) {
	console.error(`\n${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
