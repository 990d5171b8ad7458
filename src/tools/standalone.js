/*
 * Writes each scene as one HTML file that needs neither a server nor a network: the player, the
 * scene, the recordings that it cites, the fonts, both languages.
 *
 *   node src/tools/standalone.js [folder] [scene …]
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';
import { cut, toSfnt } from './fonts.js';
import { icons } from './icons.js';
import { phrases } from './phrases.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string[]} path */
const at = (...path) => join(root, ...path);
const ENTRY = 'hatoba:standalone';

/** @typedef {typeof import('../embed/standalone/pages.ts').pages[number]} Page */
/** @typedef {{ script: string, style: string, licences: string }} Player */
/** @typedef {{ face: string, file: string, family: string, style: string, whole: Buffer, sfnt?: Buffer }} Font */

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
	const sheets = ['lib/stage/theme.css', 'routes/site.css'];
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

/** Builds what all files have in common. @returns {Promise<Player>} */
async function player() {
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
			// As a library: what is loaded later on the site is here already.
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
		const found = output.filter(({ fileName }) => name.test(fileName));
		const [file] = found;
		if (!file || found.length > 1)
			throw new Error(`standalone/files: ${found.length} files are called ${name}, not one`);
		return file.type === 'chunk' ? file.code : file.source.toString();
	};
	return {
		script: textOf(/\.js$/),
		style: textOf(/\.css$/),
		licences: await licencesOf(JSON.parse(textOf(/licences\.json$/)))
	};
}

/** @typedef {{ name: string, version: string, identifier: string | null, text: string | null }} Licence */
/** @param {Licence[]} packages @returns {Promise<string>} */
async function licencesOf(packages) {
	const own = await readFile(at('LICENSE'), 'utf8');
	const fonts = await readFile(at('static/fonts/OFL.txt'), 'utf8');
	const parts = [
		['Hatoba', own],
		['Fonts: Hatoba Sans, Hatoba Sans JP, Hatoba Mono, subsets of IBM Plex', fonts],
		...packages.map(({ name, version, identifier, text }) => [
			`${name} ${version}`,
			text ?? identifier ?? ''
		])
	];
	return parts
		.map(([title, text]) => `${title}\n\n${text?.trim()}\n`)
		.join(`\n${'-'.repeat(60)}\n\n`);
}

/** The fonts of the site; those with many letters are ready to be cut once more. @returns {Promise<Font[]>} */
async function fonts() {
	const css = await readFile(at('src/lib/text/generated/fonts.css'), 'utf8');
	const all = [];
	for (const [face] of css.matchAll(/@font-face \{[^}]*\}/g)) {
		const [, file = ''] = /url\('([^']+)'\)/.exec(face) ?? [];
		const [, family = ''] = /font-family: '([^']+)'/.exec(face) ?? [];
		const style = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold' }[
			/-(\d+)-/.exec(file)?.[1] ?? ''
		];
		if (!file || !family || !style) throw new Error(`standalone/font: cannot read ${face}`);
		const whole = await readFile(at('static', file));
		const many = face.includes('unicode-range');
		all.push({ face, file, family, style, whole, ...(many && { sfnt: await toSfnt(whole) }) });
	}
	return all;
}

/** The style sheet of the fonts, cut to the letters of a file. @param {Font[]} all @param {string} text */
async function fontStyle(all, text) {
	const letters = [...new Set(text)].join('');
	const faces = [];
	for (const { face, file, family, style, whole, sfnt } of all) {
		const woff2 = sfnt ? await cut(sfnt, letters, { family, style, features: [] }) : whole;
		faces.push(face.replace(file, `data:font/woff2;base64,${woff2.toString('base64')}`));
	}
	return faces.join('\n');
}

/** The recordings that a scene cites, without the bodies that no message of it names. @param {Page} page */
async function recordingsOf({ cited }) {
	const folder = at('src/lib/evidence/traces');
	/** @param {string} name */
	const read = async (name) => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
	/** @type {[name: string, data: unknown][]} */
	const blocks = [];
	for (const [id, entries] of cited) {
		blocks.push([`recording:${id}.facts`, await read(`${id}.facts`)]);
		const { recording, bodies } = await read(`${id}.bodies`);
		const kept = Object.entries(bodies).filter(([index]) => entries.has(Number(index)));
		blocks.push([`recording:${id}.bodies`, { recording, bodies: Object.fromEntries(kept) }]);
	}
	return blocks;
}

/** @param {string} text */
const escaped = (text) =>
	text.replace(
		/[&<>"]/g,
		(c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c
	);

/** Text for a block that only `</script` would end. @param {string} name @param {string} text */
const blockOf = (name, text, type = 'application/json') =>
	`<script type="${type}" id="hatoba:${name}">${text}</script>`;

/** JSON in which no tag can begin. @param {unknown} data */
const json = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A script that may stand inside a page: in its strings no tag and no comment begins. @param {string} code */
const inlined = (code) => code.replace(/<(?=\/?script|!--)/gi, '\\x3c');

/** @param {string} text @returns a source of the CSP */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Before the first paint: the theme that the reader has chosen. */
const themeScript =
	"try{const t=localStorage.getItem('hatoba:theme');if(t==='night'||t==='paper')document.documentElement.dataset.theme=t}catch{}";

/**
 * @param {Page} page @param {Player} common @param {Font[]} all
 * @param {{ version: string, origin?: string | undefined }} about
 */
async function fileOf(page, common, all, about) {
	const recordings = await recordingsOf(page);
	const blocks = [
		blockOf('scene', json(page.scene)),
		blockOf('about', json(about)),
		...recordings.map(([name, data]) => blockOf(name, json(data))),
		blockOf('licences', common.licences.replaceAll('</', '< /'), 'text/plain')
	].join('\n');
	const script = inlined(common.script);
	const style = `${await fontStyle(all, page.still + blocks + script)}\n${common.style}`;
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(themeScript)} ${hashOf(script)}`,
		`style-src ${hashOf(style)}`,
		'img-src data: blob:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title)} · Hatoba</title>
<meta name="description" content="${escaped(page.promise)}">
<script>${themeScript}</script>
<style>${style}</style>
</head>
<body>
<noscript>${page.still}</noscript>
<div id="app"></div>
${blocks}
<script>${script}</script>
</body>
</html>
`;
}

/**
 * @param {{ out: string, version: string, origin?: string | undefined, only?: readonly string[] }} options
 * the folder for the files; the version and, if it is known, the site that they come from; some scenes
 */
export async function writeStandalone({ out, version, origin, only = [] }) {
	const common = await player();
	const all = await fonts();
	const { module } = await runnerImport(at('src/embed/standalone/pages.ts'), {
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [withoutStyle(), ...components()],
		environments: { inline: { resolve: { noExternal: ['@lucide/svelte'] } } }
	});
	await mkdir(out, { recursive: true });
	for (const page of /** @type {{ pages: Page[] }} */ (module).pages) {
		if (only.length && !only.includes(page.scene.id)) continue;
		const html = await fileOf(page, common, all, { version, origin });
		await writeFile(join(out, `${page.scene.id}.html`), html);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [out = 'build/downloads', ...only] = process.argv.slice(2);
	const origin = process.env.HATOBA_ORIGIN;
	await writeStandalone({ out, version: 'dev', origin, only });
}
