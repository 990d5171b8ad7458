import { PictureError } from './error.ts';
import type { Use } from './faces.ts';
import type { Exporter } from './index.ts';
import { escaped, tag } from './markup.ts';

/** Side of the place of a sample, in units. */
const cell = 40;
/** Between two looks at an image, and until it is begun anew: milliseconds. And how often. */
const pause = 20;
const patience = 2000;
const attempts = 3;

/**
 * A browser says that an image is there when its fonts may not be, and never says when they are.
 * So below the picture stands a letter of each: invisible until its font has come.
 */
function withSamples(markup: string, { w, h }: { w: number; h: number }, use: Use): string {
	const samples = [...use].map(([{ family, weight }, characters], i) => {
		const list = [...characters];
		const letter = list.find((one) => /[\p{L}\d]/u.test(one)) ?? list[0] ?? '';
		const type = { 'font-family': `'${family}'`, 'font-weight': weight[0], 'font-size': cell / 2 };
		return tag('text', { x: i * cell + 8, y: h + cell * 0.75, ...type }, escaped(letter));
	});
	const size = { width: w, height: h + cell, viewBox: `0 0 ${w} ${h + cell}` };
	return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, markup + samples.join(''));
}

function canvasOf(width: number, height: number) {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	return { canvas, context: canvas.getContext('2d', { willReadFrequently: height === cell }) };
}

/** Whether every sample has ink. */
function complete(image: HTMLImageElement, count: number): boolean {
	const { context } = canvasOf(count * cell, cell);
	context?.drawImage(image, 0, cell - image.height, image.width, image.height);
	return Array.from({ length: count }, (_, i) =>
		context?.getImageData(i * cell, 0, cell, cell).data.some((value) => value > 0)
	).every(Boolean);
}

/** An image with its fonts. Rejects with a PictureError. */
async function load(url: string, fonts: number, place: string): Promise<HTMLImageElement> {
	for (let attempt = 0; attempt < attempts; attempt++) {
		const image = new Image();
		image.src = url;
		try {
			await image.decode();
		} catch (cause) {
			const sentence = 'cannot be read by this browser';
			throw new PictureError('picture/unreadable', place, sentence, { cause });
		}
		// After three seconds a browser lets another font lend its letters.
		for (const start = performance.now(); performance.now() - start < patience;) {
			if (complete(image, fonts)) return image;
			await new Promise((done) => setTimeout(done, pause));
		}
	}
	throw new PictureError('picture/no-font', place, 'has fonts that this browser does not show');
}

/** The same picture in pixels: `scale` of them a unit of the stage. */
export const png: Exporter = async ({ markup, use, size, scale, place }) => {
	const whole = withSamples(markup, size, use);
	const url = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
	try {
		const image = await load(url, use.size, place);
		const { canvas, context } = canvasOf(size.w * scale, size.h * scale);
		context?.drawImage(image, 0, 0, image.width * scale, image.height * scale);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new PictureError('picture/no-pixels', place, 'is too large for this browser');
		return blob;
	} finally {
		URL.revokeObjectURL(url);
	}
};
