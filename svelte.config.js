import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { compress } from './src/tools/compress.js';
import { buildEmbed } from './src/tools/embed.js';
import { writeStandalone } from './src/tools/standalone.js';

/** @param {string | Buffer} text @returns {`sha256-${string}`} a source of the CSP */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The scripts that stand in the shell of every page. @returns {`sha256-${string}`[]} */
const shellScripts = () =>
	[...readFileSync('src/app.html', 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].map((found) =>
		hashOf(found[1] ?? '')
	);

/** Kit's announcer of page changes hides itself by a style attribute. @returns {`sha256-${string}`} */
function announcerStyle() {
	const source = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
	const style = /id="svelte-announcer"[^>]* style="([^"]+)"/.exec(source)?.[1];
	if (!style) throw new Error("svelte.config.js: Kit's announcer has no style attribute any more");
	return hashOf(style);
}

/**
 * The same sources give the same version, so that a build can be compared with another.
 * What is generated follows from the rest.
 */
function version() {
	const made = /(^|[\\/])(generated|paraglide|fonts|cache)[\\/]/;
	const sum = createHash('sha256').update(readFileSync('package-lock.json'));
	for (const folder of ['src', 'static']) {
		const files = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((file) => !made.test(file))
			.sort();
		for (const file of files) sum.update(file).update(readFileSync(file));
	}
	return sum.digest('hex').slice(0, 12);
}

const pages = adapter({ pages: 'build', fallback: '404.html', strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: {
			name: pages.name,
			adapt: async (builder) => {
				await pages.adapt(builder);
				await buildEmbed('build');
				await writeStandalone({
					out: 'build/downloads',
					version: builder.config.kit.version.name,
					origin: process.env.HATOBA_ORIGIN
				});
				await compress('build');
			}
		},
		// A page is also served at the address that carries its parameters as a query: links that
		// are relative to its own path would miss.
		paths: { relative: false },
		prerender: {
			entries: ['*', '/ja', '/ja/present', '/present/speaker', '/ja/present/speaker', '/ja/handout']
		},
		inlineStyleThreshold: 4096,
		version: { name: version() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...shellScripts()],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle()],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
