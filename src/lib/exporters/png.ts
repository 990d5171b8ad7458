import { PictureError } from './error.ts';
import type { Exporter } from './index.ts';

async function load(url: string, place: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = url;
	try {
		await image.decode();
	} catch (cause) {
		throw new PictureError('picture/unreadable', place, 'cannot be read by this browser', {
			cause
		});
	}
	return image;
}

/** The same picture in pixels: `scale` of them a unit of the stage. */
export const png: Exporter = async ({ markup, size, scale, place }) => {
	const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
	try {
		const image = await load(url, place);
		const canvas = document.createElement('canvas');
		canvas.width = size.w * scale;
		canvas.height = size.h * scale;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new PictureError('picture/no-pixels', place, 'is too large for this browser');
		return blob;
	} finally {
		URL.revokeObjectURL(url);
	}
};
