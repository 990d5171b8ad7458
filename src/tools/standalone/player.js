import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';
import { icons } from '../icons.js';
import { phrases } from '../phrases.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** @param {string[]} path */
const at = (...path) => join(root, ...path);
const ENTRY = 'hatoba:standalone';

/** @typedef {typeof import('../../embed/standalone/pages.ts').pages[number]} Page */
/** @typedef {{ name: string, version: string, identifier: string | null, text: string | null }} Licence */
/** @typedef {{ script: string, style: string, packages: Licence[] }} Player */

const components = () => [
	icons(),
	phrases(),
	// Nothing of ours is to be seen on the `window` of the page.
	svelte({ configFile: false, compilerOptions: { discloseVersion: false } })
];

/** What a file has of its own, below `src/embed/standalone/instead`, in place of what the site has. */
const instead = new Map(
	[
		['src/lib/evidence/files.ts', 'recordings.ts'],
		['src/lib/player/ExplainedTerm.svelte', 'nothing.ts'],
		['src/scenes/index.ts', 'scenes.ts'],
		['src/embed/element/site.ts', 'site.ts'],
		['src/embed/element/style.ts', 'style.ts']
	].map(([there = '', here = '']) => [at(there), at('src/embed/standalone/instead', here)])
);

/**
 * The page's own entry, with the style sheets of the site, and the modules that are other ones.
 * @returns {import('vite').Plugin}
 */
function inOneFile() {
	const sheets = ['lib/stage/theme.css', 'lib/stage/stage.css', 'routes/site.css'];
	const imports = [...sheets, 'embed/standalone/main.ts'].map((file) => at('src', file));
	return {
		name: ENTRY,
		enforce: 'pre',
		resolveId(id, importer) {
			if (id === ENTRY) return id;
			if (id === 'svelte/server') return at('src/embed/standalone/instead/nothing.ts');
			return importer && id.startsWith('.') ? instead.get(resolve(dirname(importer), id)) : null;
		},
		load: (id) =>
			id === ENTRY ? imports.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null
	};
}

/**
 * What the site loads later is in the file from the start: said so, the bundler can leave out what
 * nobody needs.
 * @returns {import('vite').Plugin}
 */
function atOnce() {
	return {
		name: `${ENTRY}/at-once`,
		enforce: 'post',
		transform(code, id) {
			if (!id.startsWith(at('src'))) return null;
			/** @type {string[]} */
			const early = [];
			const now = code.replace(/\bimport\(\s*(['"]\.[^'"]+['"])\s*\)/g, (_, from) => {
				const name = `__early${early.length}`;
				early.push(`import * as ${name} from ${from};\n`);
				return `Promise.resolve(${name})`;
			});
			return early.length ? { code: early.join('') + now, map: null } : null;
		}
	};
}

/**
 * On the server nothing is drawn with style sheets.
 * @returns {import('vite').Plugin}
 */
function withoutStyle() {
	const nothing = `${ENTRY}/nothing`;
	return {
		name: nothing,
		enforce: 'pre',
		resolveId: (id) => (id.endsWith('.css') ? nothing : null),
		load: (id) => (id === nothing ? '' : null)
	};
}

/** Builds what all files have in common: one script, one style sheet. @returns {Promise<Player>} */
export async function buildPlayer() {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [inOneFile(), ...components(), atOnce()],
		build: {
			write: false,
			target: 'baseline-widely-available',
			modulePreload: false,
			cssCodeSplit: false,
			license: { fileName: 'licences.json' },
			// As a library: nothing is to be preloaded.
			lib: { entry: ENTRY, name: 'hatoba', cssFileName: 'style', formats: ['iife'] },
			rolldownOptions: {
				input: ENTRY,
				checks: { pluginTimings: false },
				// The scene has been checked: its schema stays here.
				treeshake: { moduleSideEffects: [{ test: /\/model\/schema\.ts$/, sideEffects: false }] },
				output: { codeSplitting: false, comments: { legal: true } }
			}
		}
	});
	const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (built);
	/** @param {RegExp} name */
	const textOf = (name) => {
		const [file, ...others] = output.filter(({ fileName }) => name.test(fileName));
		if (!file || others.length > 0)
			throw new Error(`standalone/files: there is not one file called ${name}`);
		return file.type === 'chunk' ? file.code : file.source.toString();
	};
	return {
		script: textOf(/\.js$/),
		style: textOf(/\.css$/),
		packages: JSON.parse(textOf(/licences\.json$/))
	};
}

/** What the file of each scene is made of. @returns {Promise<Page[]>} */
export async function loadPages() {
	const { module } = await runnerImport(at('src/embed/standalone/pages.ts'), {
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [withoutStyle(), ...components()],
		environments: { inline: { resolve: { noExternal: ['@lucide/svelte'] } } }
	});
	return /** @type {{ pages: Page[] }} */ (module).pages;
}
