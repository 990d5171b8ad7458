import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { phase, root, run, tool } from './run.js';

/** @param {string} name */
const inRoot = (name) => path.join(root, name);

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(inRoot(name), 'utf8'));

/** Ends the process with a clear sentence when Node is older than package.json asks for. */
export function checkNode() {
	const wanted = json('package.json').engines.node.replace(/^\D+/, '');
	const [major = 0, minor = 0] = wanted.split('.').map(Number);
	const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
	if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
	console.error(
		`Hatoba needs Node ${wanted} or newer, and this is Node ${process.versions.node}. ` +
			'Please install a newer one from https://nodejs.org.'
	);
	process.exit(1);
}

/** Does node_modules hold what the lock names? Times say nothing after a checkout, so versions are compared. */
function isInstalled() {
	if (!existsSync(inRoot('node_modules/.package-lock.json'))) return false;
	if (!existsSync(inRoot('package-lock.json'))) return true;
	/** @type {Record<string, { version: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean }>} */
	const wanted = json('package-lock.json').packages;
	const here = json('node_modules/.package-lock.json').packages;
	return Object.entries(wanted).every(([name, its]) => {
		if (name === '' || here[name]?.version === its.version) return true;
		// what is optional may be for another system
		return !here[name] && (its.optional || its.devOptional || its.extraneous);
	});
}

/**
 * Does the lock name all that the packages ask for? Programs for other systems can be missing, when
 * the registry did not have them at the time; `npm ci` refuses such a lock, `npm install` does not.
 */
function isLockComplete() {
	if (!existsSync(inRoot('package-lock.json'))) return false;
	/** @type {Record<string, { optionalDependencies?: Record<string, string> }>} */
	const packages = json('package-lock.json').packages;
	const known = new Set(Object.keys(packages).map((name) => name.split('node_modules/').at(-1)));
	return Object.values(packages).every(({ optionalDependencies = {} }) =>
		Object.keys(optionalDependencies).every((name) => known.has(name))
	);
}

/** Installs the packages as the lock names them, if they are missing or others. */
export async function install() {
	if (isInstalled()) return;
	const how = isLockComplete() ? ['ci'] : ['install', '--no-save'];
	await phase('packages', () =>
		run('packages', ['npm', ...how, '--include=dev', '--no-audit', '--no-fund'])
	);
}

/** Where the hash of the inputs of a build is kept; the next build removes it with everything else. */
const stamp = inRoot('build/.inputs');

/** A hash of everything that a build is made of. Generated folders are left out, tests too. */
function inputs() {
	const ignored = readFileSync(inRoot('.gitignore'), 'utf8').split(/\r?\n/);
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	/** @param {string} name */
	const add = (name) => {
		hash.update(`\0${name}\0`).update(readFileSync(inRoot(name)));
	};
	/** @param {string} folder */
	const walk = (folder) => {
		if (!existsSync(inRoot(folder)) || ignored.includes(`${folder}/`)) return;
		const entries = readdirSync(inRoot(folder), { withFileTypes: true });
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const name = `${folder}/${entry.name}`;
			if (entry.isDirectory()) walk(name);
			else if (!/\.test\.[jt]s$/.test(name)) add(name);
		}
	};
	const configs = /^(package(-lock)?\.json|tsconfig\.json|(svelte|vite)\.config\.[jt]s)$/;
	for (const name of readdirSync(root).sort()) if (configs.test(name)) add(name);
	for (const folder of ['src', 'static']) walk(folder);
	return hash.digest('hex');
}

/** Fonts, metrics and whatever else is cut from packages and sources before anything can run. */
export const prepare = () => run('prepare', ['node', inRoot('src/tools/prepare.js')]);

/** Builds the site into `build`, after `prepare`. */
export async function build() {
	const made = inputs();
	await run('build', tool('vite', ['build']), { NODE_ENV: 'production' });
	writeFileSync(stamp, made);
}

/** Is the build that is there made of the files as they are now? */
export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs();
