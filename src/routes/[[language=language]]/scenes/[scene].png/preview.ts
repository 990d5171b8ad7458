import { readFile } from 'node:fs/promises';
import {
	colourOf,
	draw,
	escaped,
	rendered,
	tag,
	united,
	useOf
} from '../../../../lib/exporters/server/index.ts';
import type { Film, FilmStep, Frame } from '../../../../lib/film/index.ts';
import type { Box } from '../../../../lib/layout/types.ts';
import { wrap } from '../../../../lib/text/breaks.ts';

/** What link previews are made for, in pixels. */
export const previewSize = { w: 1200, h: 630 };
const margin = 52;
const room = previewSize.w - 2 * margin;
/** Width of the column with the name of the site, beside the picture. */
const brandWidth = 236;
const markSize = 92;

const family = "'Hatoba Sans', 'Hatoba Sans JP'";
const weight = 600;

/** The largest size of type in which a title needs one line, or else two lines of the least. */
function titleOf(title: string): { size: number; lines: string[] } {
	for (const size of [76, 72, 68, 64, 60]) {
		const lines = wrap(title, { family: 'sans', weight, size }, room);
		if (lines.length === 1) return { size, lines };
	}
	return { size: 58, lines: wrap(title, { family: 'sans', weight, size: 58 }, room) };
}

/** What is seen of a frame: around the boxes of all that is drawn, with their outlines. */
function extentOf({ nodes, messages }: Frame): Box {
	const boxes = [...nodes.filter(({ look }) => look !== 'group'), ...messages]
		.filter(({ opacity }) => opacity > 0)
		.map(({ box }) => box);
	const outline = 6;
	const x = Math.min(...boxes.map((box) => box.x)) - outline;
	const y = Math.min(...boxes.map((box) => box.y)) - outline;
	const right = Math.max(...boxes.map((box) => box.x + box.w)) + outline;
	const bottom = Math.max(...boxes.map((box) => box.y + box.h)) + outline;
	return { x, y, w: right - x, h: bottom - y };
}

/** A transformation that brings one box into another, as large as it fits, at the right and the bottom. */
function into(from: Box, to: Box): string {
	const scale = Math.min(to.w / from.w, to.h / from.h);
	const x = to.x + to.w - (from.x + from.w) * scale;
	const y = to.y + (to.h - from.h * scale) / 2 - from.y * scale;
	return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
}

/** The mark of the site, which has the colours of the night. */
async function markAt(x: number, y: number): Promise<string> {
	const file = await readFile('static/favicon.svg', 'utf8');
	return file.replace('<svg', `<svg x="${x}" y="${y}" width="${markSize}" height="${markSize}"`);
}

/**
 * What other sites show beside a link to a scene: its title, large enough for a small copy, its most
 * telling step, and the name of this site. @returns a PNG
 */
export async function previewOf(film: Film, step: FilmStep): Promise<Uint8Array<ArrayBuffer>> {
	const { w, h } = previewSize;
	const drawing = draw(film, step, 'night');
	const { size, lines } = titleOf(film.title);
	const pitch = Math.round(size * 1.2);
	const line = (text: string, x: number, y: number, fontSize: number) =>
		tag(
			'text',
			{
				x,
				y,
				'font-family': family,
				'font-size': fontSize,
				'font-weight': weight,
				fill: colourOf('--ink', 'night')
			},
			escaped(text)
		);
	const first = margin + Math.round(size * 0.8);
	const top = first + (lines.length - 1) * pitch + 36;
	const picture = { x: margin, y: top, w: room, h: h - margin + 8 - top };
	const left = { ...picture, x: margin + brandWidth, w: room - brandWidth };
	const parts = [
		tag('rect', { width: w, height: h, fill: colourOf('--bg', 'night') }),
		...lines.map((text, i) => line(text, margin - 2, first + i * pitch, size)),
		await markAt(margin - 10, h - margin - markSize - 56),
		line('Hatoba', margin - 2, h - margin, 48),
		tag('g', { transform: into(extentOf(step.keyframe), left) }, drawing.body)
	];
	const svg = tag(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width: w, height: h, viewBox: `0 0 ${w} ${h}` },
		parts.join('\n')
	);
	const words = useOf([...lines, 'Hatoba'].join(''), family, weight);
	const use = united([drawing.use, words]);
	return rendered(svg, use, (image) => new Uint8Array(image.asPng()));
}
