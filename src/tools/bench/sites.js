import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
	const files = await readdir(dir, { recursive: true, withFileTypes: true });
	for (const file of files.filter((entry) => entry.isFile())) {
		const name = path.join(file.parentPath, file.name);
		await writeFile(`${name}.br`, brotliCompressSync(await readFile(name)));
	}
}

/**
 * Serves the build and the floor, each from a copy that no later build changes.
 * @returns {Promise<{ site: string, floor: string, close: () => Promise<void> }>} addresses
 */
export async function openSites() {
	const dir = await mkdtemp(path.join(tmpdir(), 'hatoba-bench-'));
	const [site, floor] = [path.join(dir, 'site'), path.join(dir, 'floor')];
	await cp(path.join(root, 'build'), site, { recursive: true });
	await buildFloor(floor);
	const servers = [await serve({ dir: site, port: 0 }), await serve({ dir: floor, port: 0 })];
	return {
		site: servers[0]?.url ?? '',
		floor: servers[1]?.url ?? '',
		close: async () => {
			await Promise.all(servers.map((server) => server.close()));
			await rm(dir, { recursive: true });
		}
	};
}
