import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Seconds of silence after which a running command is reported as still running. */
const SILENCE = 15;

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/** Lets a signal end the commands as well. Only once there are any: who merely imports keeps its own ways. */
let passSignalsOn = () => {
	for (const [signal, code] of /** @type {const} */ ([
		['SIGINT', 130],
		['SIGTERM', 143]
	])) {
		process.once(signal, () => {
			for (const child of children) child.kill(signal);
			process.exit(code);
		});
	}
	passSignalsOn = () => {};
};

/** `4.2 s`, or `1 min 05 s`. @param {number} ms */
export function elapsed(ms) {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${(ms / 1000).toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** A command that ended with another code than 0. */
export class CommandError extends Error {
	/** @override */
	name = 'CommandError';
}

/**
 * Runs a command in the project's folder and passes its output on as it comes.
 * @param {string} label what it is called while it is silent
 * @param {string[]} command the program and its arguments; a first word `node` is this very Node
 * @param {NodeJS.ProcessEnv} [env] added to the environment; `undefined` removes a variable
 * @returns {Promise<void>} rejects with a CommandError when it fails
 */
export function run(label, [program = '', ...args], env = {}) {
	return new Promise((resolve, reject) => {
		const started = Date.now();
		let heard = started;
		const child = spawn(program === 'node' ? process.execPath : program, args, {
			cwd: root,
			env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// npm and npx are batch files on Windows, and those need a shell
			shell: process.platform === 'win32' && program !== 'node'
		});
		children.add(child);
		passSignalsOn();
		const pulse = setInterval(() => {
			if (Date.now() - heard < SILENCE * 1000) return;
			heard = Date.now();
			console.log(`  … ${label}: still at work after ${elapsed(heard - started)}`);
		}, 1000);
		/** @param {NodeJS.WriteStream} to */
		const pass = (to) => (/** @type {Buffer} */ text) => {
			heard = Date.now();
			to.write(text);
		};
		child.stdout.on('data', pass(process.stdout));
		child.stderr.on('data', pass(process.stderr));
		/** @param {string} [why] */
		const end = (why) => {
			clearInterval(pulse);
			children.delete(child);
			if (why === undefined) resolve();
			else reject(new CommandError(`${label}: \`${[program, ...args].join(' ')}\` ${why}`));
		};
		child.once('error', (error) => end(`could not be started (${error.message})`));
		child.once('close', (code, signal) => {
			end(code === 0 ? undefined : `ended with ${signal ?? `code ${code}`}`);
		});
	});
}

/**
 * Does one named piece of work and says how long it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T> | T} work
 */
export async function phase(label, work) {
	const started = Date.now();
	console.log(`\n▶ ${label}`);
	try {
		const result = await work();
		console.log(`✔ ${label} · ${elapsed(Date.now() - started)}`);
		return result;
	} catch (error) {
		console.log(`✘ ${label} · ${elapsed(Date.now() - started)}`);
		throw error;
	}
}

/**
 * The command that runs a program of an installed package, on every system alike.
 * @param {string} name the package
 * @param {string[]} args
 * @param {string} [program] when it is not called as the package is
 */
export function tool(name, args, program = name.replace(/^@.*\//, '')) {
	const folder = path.join(root, 'node_modules', name);
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	const file = typeof bin === 'string' ? bin : bin[program];
	if (file === undefined) throw new Error(`${name} has no program ${program}`);
	return ['node', path.join(folder, file), ...args];
}
