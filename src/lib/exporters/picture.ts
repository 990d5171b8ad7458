import { tokens } from 'hatoba:styles';
import type { Film, FilmStep } from '../film/index.ts';
import type { Drawing } from './drawing.ts';
import { familyRules } from './families.ts';
import { escaped, tag } from './markup.ts';
import { valueOf, type Theme } from './value.ts';

/** What a Stage must be told to draw a step. Nothing in a file leads anywhere: it has no doors. */
export const stageOf = ({ scene, language }: Film, { id, keyframe, caption }: FilmStep) => ({
	frame: keyframe,
	scene,
	step: id,
	title: caption,
	language
});

export type Background = 'themed' | 'transparent';

/** A colour of the theme, such as that of `--bg`. */
export const colourOf = (token: `--${string}`, theme: Theme): string =>
	valueOf(`var(${token})`, tokens, theme);

/** Calm room around a stage that has a background of its own, as a share of each side. */
const margin = 0.02;

/**
 * A drawing as a whole file: an SVG of the stage's size that needs nothing else.
 * @param fonts the rules of its fonts
 */
export function pictureOf(
	{ size: { w, h }, language }: Film,
	{ caption }: FilmStep,
	{ body }: Drawing,
	{ theme, background }: { theme: Theme; background: Background },
	fonts: string
): string {
	const room = background === 'themed' ? { x: w * margin, y: h * margin } : { x: 0, y: 0 };
	const box = { x: -room.x, y: -room.y, width: w + 2 * room.x, height: h + 2 * room.y };
	const ground =
		background === 'themed' ? `${tag('rect', { ...box, fill: colourOf('--bg', theme) })}\n` : '';
	return tag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'hatoba',
			width: w,
			height: h,
			viewBox: Object.values(box).join(' '),
			lang: language,
			'xml:lang': language
		},
		`\n<title>${escaped(caption)}</title>\n<style>\n${[fonts, familyRules()].filter(Boolean).join('\n')}\n</style>\n${ground}${body}`
	).concat('\n');
}
