import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { icons } from './icons.js';
import { phrases } from './phrases.js';
import { scenes } from './scenes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Addresses that other people's pages name: they never change. */
export const entries = {
	embed: 'src/embed/element/index.ts',
	'embed/frame': 'src/embed/frame/index.ts',
	'embed/connect': 'src/embed/frame/connect.ts',
	'embed/reveal': 'src/embed/reveal.ts'
};

/** Files that are served as they are. */
const files = {
	'embed.d.ts': 'src/embed/types.ts',
	'embed/HatobaScene.vue': 'src/embed/slidev/HatobaScene.vue'
};

const PLACEHOLDER = '__HATOBA_STYLE__';

/**
 * The style of the page around a stage becomes the style of a part of somebody else's page: what is
 * said of `:root` is said of our own outermost element.
 * @param {string} css
 */
export const scoped = (css) => css.replaceAll(/:root\b/g, '.hatoba');

/**
 * A strict policy of the host page blocks style sheets and `<style>`, but not sheets that a script
 * adopts: all styles travel as one text inside the script.
 * @returns {import('vite').Plugin[]}
 */
export function styleAsText() {
	return [
		{
			name: 'hatoba:scoped-style',
			enforce: 'pre',
			transform(code, id) {
				return id.endsWith('/stage/theme.css') ? { code: scoped(code), map: null } : null;
			}
		},
		{
			name: 'hatoba:style-as-text',
			enforce: 'post',
			generateBundle(_, bundle) {
				const sheets = Object.values(bundle).flatMap((file) =>
					file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []
				);
				const css = sheets.map(({ source }) => String(source)).join('\n');
				for (const { fileName } of sheets) delete bundle[fileName];
				for (const file of Object.values(bundle))
					if (file.type === 'chunk')
						file.code = file.code.replace(new RegExp(`(["'\`])${PLACEHOLDER}\\1`), () =>
							JSON.stringify(css)
						);
			}
		}
	];
}

/**
 * What every build of ours for other people's pages has in common.
 * @satisfies {import('vite').InlineConfig}
 */
export const shared = {
	root,
	configFile: /** @type {const} */ (false),
	logLevel: /** @type {const} */ ('warn'),
	publicDir: false,
	base: './'
};

/**
 * Our messages are always told their language: of the library that would find it out, which leaves
 * a name on the `window`, nothing is needed.
 * @returns {import('vite').Plugin}
 */
const plainMessages = () => ({
	name: 'hatoba:plain-messages',
	enforce: 'pre',
	load(id) {
		if (!/\/locales\/paraglide\/runtime\.js$/.test(id)) return null;
		return "export const experimentalStaticLocale = undefined; export const getLocale = () => 'en';";
	}
});

/**
 * Vite wraps every `import()` in a helper that is a script of its own to wait for, and that writes
 * into the page and its `window`. There is nothing to preload here.
 * @returns {import('vite').Plugin}
 */
const plainImports = () => ({
	name: 'hatoba:plain-imports',
	enforce: 'pre',
	load: (id) =>
		id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null
});

/** The components of the site, for pages that are not ours. */
export const componentPlugins = () => [
	plainMessages(),
	plainImports(),
	icons(),
	scenes(),
	phrases(),
	svelte({
		configFile: false,
		// Nothing of ours is to be seen on the `window` of a host.
		compilerOptions: { runes: undefined, discloseVersion: false }
	})
];

/**
 * Builds the custom element and the adapters of slide tools into a folder: entries under names that
 * last, everything else under names with a hash.
 * @param {string} outDir
 */
export async function buildEmbed(outDir) {
	await build({
		...shared,
		plugins: [...componentPlugins(), ...styleAsText()],
		build: {
			outDir,
			emptyOutDir: false,
			target: 'baseline-widely-available',
			modulePreload: false,
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			rolldownOptions: {
				input: Object.fromEntries(
					Object.entries(entries).map(([name, file]) => [name, join(root, file)])
				),
				preserveEntrySignatures: 'strict',
				// The scenes have been checked: their schema stays here.
				treeshake: { moduleSideEffects: [{ test: /\/model\/schema\.ts$/, sideEffects: false }] },
				output: {
					format: 'es',
					entryFileNames: '[name].js',
					chunkFileNames: '_app/immutable/embed/[name]-[hash].js',
					assetFileNames: '_app/immutable/embed/[name]-[hash][extname]',
					comments: { legal: true },
					// Else the helper of every import would be one more script to wait for.
					codeSplitting: {
						groups: [{ name: 'element', test: /vite\/preload-helper|\/element\/element\.ts$/ }]
					}
				}
			}
		}
	});
	await mkdir(join(outDir, 'embed'), { recursive: true });
	for (const [to, from] of Object.entries(files))
		await copyFile(join(root, from), join(outDir, to));
}

/**
 * In development the addresses of the build lead to the sources.
 * @returns {import('vite').Plugin}
 */
export function embed() {
	return {
		name: 'hatoba:embed',
		apply: 'serve',
		configureServer(server) {
			for (const [name, file] of Object.entries(entries))
				server.middlewares.use(`/${name}.js`, (_, response) => {
					response.setHeader('content-type', 'text/javascript');
					response.end(`export * from '/${file}';\n`);
				});
		}
	};
}
