import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cut, toSfnt } from '../fonts.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** @param {string} file */
const read = (file) => readFile(join(root, file));
/** @param {string} file */
const textOf = (file) => readFile(join(root, file), 'utf8');

/** @typedef {{ face: string, path: string, family: string, style: string, whole: Buffer, sfnt?: Buffer }} Font */

/** The fonts of the site; those with many letters are ready to be cut once more. @returns {Promise<Font[]>} */
export async function loadFonts() {
	const all = [];
	for (const [face] of (await textOf('src/lib/text/generated/fonts.css')).matchAll(
		/@font-face \{[^}]*\}/g
	)) {
		const [, path = ''] = /url\('([^']+)'\)/.exec(face) ?? [];
		const [, family = ''] = /font-family: '([^']+)'/.exec(face) ?? [];
		const [, weight = ''] = /font-weight: (\d+)/.exec(face) ?? [];
		if (!path || !family || !weight) throw new Error(`standalone/font: cannot read ${face}`);
		const whole = await read(join('static', path));
		const style = weight === '600' ? 'SemiBold' : 'Regular';
		const many = face.includes('unicode-range');
		all.push({ face, path, family, style, whole, ...(many && { sfnt: await toSfnt(whole) }) });
	}
	return all;
}

/**
 * The style sheet of the fonts, cut to the letters of a text, with the fonts inside.
 * @param {Font[]} fonts @param {string} text
 */
export async function fontStyle(fonts, text) {
	const letters = [...new Set(text)].join('');
	const faces = [];
	for (const { face, path, family, style, whole, sfnt } of fonts) {
		const woff2 = sfnt ? await cut(sfnt, letters, { family, style, features: [] }) : whole;
		faces.push(face.replace(path, `data:font/woff2;base64,${woff2.toString('base64')}`));
	}
	return faces.join('\n');
}

/**
 * The recordings that a scene cites, without the bodies that no message of it names.
 * @param {Pick<import('./player.js').Page, 'cited'>} page
 * @returns {Promise<[name: string, data: unknown][]>}
 */
export async function recordingsOf({ cited }) {
	/** @param {string} name */
	const parsed = async (name) => JSON.parse(await textOf(`src/lib/evidence/traces/${name}.json`));
	/** @type {[name: string, data: unknown][]} */
	const parts = [];
	for (const [id, entries] of cited) {
		parts.push([`${id}.facts`, await parsed(`${id}.facts`)]);
		const { recording, bodies } = await parsed(`${id}.bodies`);
		const kept = Object.entries(bodies).filter(([index]) => entries.has(Number(index)));
		parts.push([`${id}.bodies`, { recording, bodies: Object.fromEntries(kept) }]);
	}
	return parts;
}

/** The licences of everything inside, as one text. @param {import('./player.js').Licence[]} packages */
export async function licencesOf(packages) {
	const parts = [
		['Hatoba', await textOf('LICENSE')],
		['Fonts: subsets of IBM Plex', await textOf('static/fonts/OFL.txt')],
		...packages.map(({ name, version, identifier, text }) => [
			`${name} ${version}`,
			text ?? identifier ?? ''
		])
	];
	const line = `\n${'-'.repeat(60)}\n\n`;
	return parts.map(([title, text]) => `${title}\n\n${text?.trim()}\n`).join(line);
}
