import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';

const folder = 'src/lib/locales';
const options = {
	project: `./${folder}/project.inlang`,
	outdir: `./${folder}/paraglide`,
	isServer: 'import.meta.env.SSR',
	// Its default pattern is ours: the first language has no prefix, others have `/ja`.
	strategy: /** @type {['url', 'baseLocale']} */ (['url', 'baseLocale']),
	outputStructure: /** @type {const} */ ('message-modules')
};

/** What the compiled messages depend on. @param {string} root */
function inputs(root) {
	const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
	const { version } = JSON.parse(read('node_modules/@inlang/paraglide-js/package.json'));
	const messages = readdirSync(join(root, folder, 'messages')).sort();
	return createHash('sha256')
		.update(JSON.stringify([version, options, read(`${options.project}/settings.json`)]))
		.update(messages.map((name) => name + read(`${folder}/messages/${name}`)).join('\n'))
		.digest('hex');
}

/**
 * Compiles the words of the interface; does nothing if they are up to date. In a process of its own:
 * the compiler's database leaves timers behind that keep its process alive for half a minute.
 * @param {string} root the project's folder
 */
export function compileMessages(root) {
	const stamp = join(root, options.outdir, 'stamp');
	const now = inputs(root);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
	const cli = join(root, 'node_modules/@inlang/paraglide-js/bin/run.js');
	const flags = [
		...['--project', options.project, '--outdir', options.outdir],
		...['--strategy', ...options.strategy, '--is-server', options.isServer],
		...['--output-structure', options.outputStructure, '--silent']
	];
	execFileSync(process.execPath, [cli, 'compile', ...flags], { cwd: root, stdio: 'inherit' });
	writeFileSync(stamp, now);
}

/** The words of the interface as functions: at once for a build, and after each change in `vite dev`. */
export function messages() {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	compileMessages(root);
	return {
		...paraglideVitePlugin(options),
		/** @param {unknown} _ @param {{ command: string }} env */
		apply: (_, { command }) => command === 'serve' && !process.env.VITEST
	};
}
