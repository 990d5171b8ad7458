import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { inOurs } from '../families.ts';
import type { Use } from '../faces.ts';
import { cut } from './fonts.ts';

let ready: Promise<void> | undefined;

/** Wakes the renderer, once. */
async function wake(): Promise<void> {
	const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
	await initWasm(await readFile(file));
}

const japanese = /[\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff00-\uffef]+/g;

/**
 * The renderer takes a missing letter from any font that has it, of whatever weight: Japanese parts
 * of a text say themselves in what they are set.
 */
const spelledOut = (svg: string): string =>
	inOurs(svg)
		.replace(/<(style|title)>[^]*?<\/\1>/g, '')
		.replace(
			/>([^<>\n]+)</g,
			(_, text: string) =>
				`>${text.replace(japanese, (part) => `<tspan font-family="Hatoba Sans JP">${part}</tspan>`)}<`
		);

interface Image {
	readonly width: number;
	readonly height: number;
	/** Four bytes a pixel: red, green, blue, opacity. */
	readonly pixels: Uint8Array;
	asPng(): Uint8Array;
}

/** Reads what an SVG of ours looks like, without a browser. `use`: what it needs of which face. */
export async function rendered<T>(svg: string, use: Use, read: (image: Image) => T): Promise<T> {
	await (ready ??= wake());
	const fontBuffers = await Promise.all(
		[...use].map(([face, characters]) => cut(face, characters, 'sfnt'))
	);
	const renderer = new Resvg(spelledOut(svg), { font: { fontBuffers } });
	const image = renderer.render();
	try {
		return read(image);
	} finally {
		image.free();
		renderer.free();
	}
}
