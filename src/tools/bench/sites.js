import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../run.js';
import { serve } from '../serve.js';

/** Makes the floor of its page and script. @param {string} dir */
async function buildFloor(dir) {
	const from = path.join(root, 'src/tools/bench');
	await build({
		root: from,
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: dir,
			emptyOutDir: true,
			target: 'baseline-widely-available',
			modulePreload: { polyfill: false },
			rolldownOptions: { input: path.join(from, 'floor.html') }
		}
	});
	await rename(path.join(dir, 'floor.html'), path.join(dir, 'index.html'));
	await compressAll(dir);
}

/** Lays a `.br` beside every file. @param {string} dir */
async function compressAll(dir) {
	const files = await readdir(dir, { recursive: true, withFileTypes: true });
	for (const file of files.filter((entry) => entry.isFile())) {
		const name = path.join(file.parentPath, file.name);
		await writeFile(`${name}.br`, brotliCompressSync(await readFile(name)));
	}
}

/** Pages that are not ours: one with our element, one with a picture in reveal.js. @param {string} dir @param {string} site */
async function makeHosts(dir, site) {
	const from = path.join(root, 'src/tools/bench');
	const reveal = path.join(root, 'node_modules/reveal.js/dist');
	await mkdir(dir);
	for (const name of ['reveal.mjs', 'reveal.css', 'theme/white.css'])
		await cp(path.join(reveal, name), path.join(dir, path.basename(name)));
	const svg = await readFile(path.join(root, 'build/scenes/run/command.svg'), 'utf8');
	const picture = svg.replace(/^<\?xml[^>]*>/, '').replace(/<style>.*?<\/style>/s, '');
	for (const [file, name] of [
		['host-element.html', 'index.html'],
		['host-reveal.html', 'reveal.html']
	]) {
		const page = await readFile(path.join(from, file ?? ''), 'utf8');
		const text = page.replaceAll('%SITE%', site).replace('%PICTURE%', () => picture);
		await writeFile(path.join(dir, name ?? ''), text);
	}
	await compressAll(dir);
}

/**
 * Serves the build, the floor and pages of others, each from a copy that no later build changes.
 * @returns {Promise<{ site: string, floor: string, hosts: string, close: () => Promise<void> }>} addresses
 */
export async function openSites() {
	const dir = await mkdtemp(path.join(tmpdir(), 'hatoba-bench-'));
	const [site, floor, hosts] = ['site', 'floor', 'hosts'].map((name) => path.join(dir, name));
	await cp(path.join(root, 'build'), site ?? '', { recursive: true });
	await buildFloor(floor ?? '');
	const first = await serve({ dir: site, port: 0 });
	await makeHosts(hosts ?? '', first.url);
	const servers = [
		first,
		await serve({ dir: floor, port: 0 }),
		await serve({ dir: hosts, port: 0 })
	];
	return {
		site: first.url,
		floor: servers[1]?.url ?? '',
		hosts: servers[2]?.url ?? '',
		close: async () => {
			await Promise.all(servers.map((server) => server.close()));
			await rm(dir, { recursive: true });
		}
	};
}
