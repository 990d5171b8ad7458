import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subset from 'subset-font';
import type { Face, Use } from '../faces.ts';

/** Numbers of the names to be kept: licence, and the family and style by which a font is found. */
const names = [13, 14, 16, 17];

const made = new Map<string, Promise<Uint8Array>>();
/** The codec of woff2 has one memory for all: one font after the other. */
let last: Promise<unknown> = Promise.resolve();

/** A face of the site, cut to some characters. */
export function cut(
	{ path }: Face,
	characters: ReadonlySet<string>,
	targetFormat: 'woff2' | 'sfnt'
): Promise<Uint8Array> {
	const text = [...characters].sort().join('');
	const key = `${targetFormat} ${path} ${text}`;
	const there = made.get(key);
	if (there) return there;
	const font = last.then(async () =>
		subset(await readFile(join('static', path)), text, {
			targetFormat,
			noHinting: true,
			preserveNameIds: names
		})
	);
	last = font.catch(() => undefined);
	made.set(key, font);
	return font;
}

/** The fonts of a picture, each cut to what it says. @returns woff2 */
export const fontsOf = (use: Use): Promise<(readonly [Face, Uint8Array])[]> =>
	Promise.all(
		[...use].map(
			async ([face, characters]) => [face, await cut(face, characters, 'woff2')] as const
		)
	);
