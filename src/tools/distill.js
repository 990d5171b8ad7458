/**
 * Distils recordings into src/lib/evidence/traces/: `<id>.facts.json` and `<id>.bodies.json`.
 *
 *     node src/tools/distill.js [folder of recordings]
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordings } from '../lib/evidence/recordings.js';
import { readRecording } from './recording.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the recordings are beside a checkout that has them. */
export const recordingsFolder = resolve(root, '../shared/traces');
export const tracesFolder = join(root, 'src/lib/evidence/traces');

/** The files that a recording's hash is taken over; not every recording has forks. */
const hashed = ['trace.har', 'cli.txt', 'events.jsonl', 'forks.json'];

/**
 * The files distilled from one recording, by name. Deterministic.
 * @param {string} folder of recordings @param {string} id
 * @returns {Record<string, string>}
 */
export function distill(folder, id) {
	const at = (/** @type {string} */ name) => join(folder, id, name);
	const hash = createHash('sha256');
	for (const name of hashed) if (existsSync(at(name))) hash.update(readFileSync(at(name)));
	const { facts, bodies } = readRecording(
		{ id, sha256: hash.digest('hex') },
		{
			har: readFileSync(at('trace.har'), 'utf8'),
			cli: readFileSync(at('cli.txt'), 'utf8'),
			forks: existsSync(at('forks.json')) ? readFileSync(at('forks.json'), 'utf8') : '[]'
		}
	);
	const file = (/** @type {unknown} */ data) => `${JSON.stringify(data, null, '\t')}\n`;
	return { [`${id}.facts.json`]: file(facts), [`${id}.bodies.json`]: file(bodies) };
}

function main() {
	const folder = resolve(process.argv[2] ?? recordingsFolder);
	const missing = recordings.filter((id) => !existsSync(join(folder, id, 'trace.har')));
	if (missing.length > 0) {
		console.error(`There is no recording ${missing.join(', ')} in ${folder}.`);
		console.error('Name the folder of recordings: node src/tools/distill.js <folder>');
		process.exitCode = 1;
		return;
	}
	mkdirSync(tracesFolder, { recursive: true });
	for (const id of recordings)
		for (const [name, text] of Object.entries(distill(folder, id))) {
			const path = join(tracesFolder, name);
			writeFileSync(path, text);
			console.log(`${relative(root, path)}  ${Buffer.byteLength(text)} bytes`);
		}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
