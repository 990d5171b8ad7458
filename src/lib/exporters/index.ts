import type { Film, FilmStep } from '../film/index.ts';
import type { Size } from '../layout/types.ts';
import { didYouMean, type StepId } from '../model/index.ts';
import { draw, fontsOf } from './browser.ts';
import { PictureError } from './error.ts';
import { fontRules, type Use } from './faces.ts';
import { pictureOf, type Background } from './picture.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';
import type { Theme } from './value.ts';

export { PictureError } from './error.ts';

/** Makes a file of a picture. `place` says in an error which one it was. */
export type Exporter = (picture: {
	readonly markup: string;
	readonly use: Use;
	readonly size: Size;
	readonly scale: 1 | 2;
	readonly place: string;
}) => Promise<Blob>;

/** One format a line; its name is also how the names of its files end. */
const exporters = { svg, png } satisfies Record<string, Exporter>;

export type Format = keyof typeof exporters;
export const formats = Object.keys(exporters) as Format[];

export interface Order {
	readonly film: Film;
	/** What is chosen, as an address spells it: `image=present`; empty for the defaults. */
	readonly choice: string;
	readonly steps: readonly StepId[];
	readonly format: Format;
	readonly theme: Theme;
	/** Pixels a unit of the stage; an SVG has none. */
	readonly scale: 1 | 2;
	readonly background: Background;
}

/** `ja.night`, for pixels `ja.night@2x`. */
const endingOf = ({ film, theme, format, scale }: Order) =>
	`${film.language}.${theme}${format !== 'svg' && scale > 1 ? `@${scale}x` : ''}.${format}`;

/** `hatoba-run`, and what is chosen: `hatoba-run-image-present` */
const beginningOf = ({ film, choice }: Order) =>
	['hatoba', film.scene, ...choice.split(/[=,]/)].filter(Boolean).join('-');

/** `hatoba-run-03-create.ja.night.svg` */
function nameOf(order: Order, { id }: FilmStep): string {
	const number = order.film.steps.findIndex((step) => step.id === id) + 1;
	return `${beginningOf(order)}-${String(number).padStart(2, '0')}-${id}.${endingOf(order)}`;
}

/** The steps in the order of the film, each once. */
function stepsOf({ film, steps }: Order): FilmStep[] {
	const known = film.steps.map(({ id }) => id);
	for (const id of steps)
		if (!known.includes(id))
			throw new PictureError(
				'picture/unknown-step',
				film.scene,
				`has no step "${id}"${didYouMean(id, known)}`
			);
	if (steps.length === 0)
		throw new PictureError('picture/no-steps', film.scene, 'was asked for no step at all');
	return film.steps.filter(({ id }) => steps.includes(id));
}

async function one(order: Order, step: FilmStep): Promise<{ name: string; blob: Blob }> {
	const { film, format, theme, scale } = order;
	const drawing = draw(film, step, theme);
	const fonts = fontRules(await fontsOf(drawing.use));
	const markup = pictureOf(film, step, drawing, order, fonts);
	const place = `${film.scene} › ${step.id}`;
	const blob = await exporters[format]({
		markup,
		use: drawing.use,
		size: film.size,
		scale,
		place
	});
	return { name: nameOf(order, step), blob };
}

/**
 * Makes files of steps, in a browser. One step: a picture; several: a zip of them. Rejects with a
 * PictureError.
 */
export async function make(order: Order): Promise<{ name: string; blob: Blob }> {
	const files: { name: string; blob: Blob }[] = [];
	for (const step of stepsOf(order)) files.push(await one(order, step));
	const [picture] = files;
	if (picture && files.length === 1) return picture;
	const { downloadZip } = await import('client-zip');
	const zip = downloadZip(files.map(({ name, blob }) => ({ name, input: blob })));
	return { name: `${beginningOf(order)}.${endingOf(order)}.zip`, blob: await zip.blob() };
}
