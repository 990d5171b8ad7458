/*
 * Writes each scene as one HTML file that needs neither a server nor a network: the player, the
 * scene, the recordings that it cites, the fonts, both languages.
 *
 *   node src/tools/standalone.js [folder] [scene …]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blockOf, htmlOf, inlined } from './standalone/html.js';
import { fontStyle, licencesOf, loadFonts, recordingsOf } from './standalone/parts.js';
import { buildPlayer, loadPages } from './standalone/player.js';

/**
 * @param {{ out: string, version: string, origin?: string | undefined, only?: readonly string[] }} options
 * the folder for the files; the version and, if it is known, the site that they come from; some scenes
 */
export async function writeStandalone({ out, version, origin, only = [] }) {
	const { packages, ...player } = await buildPlayer();
	const script = inlined(player.script);
	const licences = await licencesOf(packages);
	const fonts = await loadFonts();
	await mkdir(out, { recursive: true });
	for (const page of await loadPages()) {
		const { scene } = page;
		if (only.length && !only.includes(scene.id)) continue;
		const recordings = await recordingsOf(page);
		const blocks = [
			blockOf('scene', scene),
			blockOf('about', { version, origin }),
			...recordings.map(([name, data]) => blockOf(`recording:${name}`, data)),
			blockOf('licences', licences)
		].join('\n');
		// The letters of the file itself are those that it can show.
		const faces = await fontStyle(fonts, page.still + blocks + script);
		const style = `${faces}\n${player.style}`;
		await writeFile(join(out, `${scene.id}.html`), htmlOf({ ...page, blocks, style, script }));
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [out = 'build/downloads', ...only] = process.argv.slice(2);
	await writeStandalone({ out, version: 'dev', origin: process.env.HATOBA_ORIGIN, only });
}
