import type { Choice, Scene, StepId } from '../../lib/model/schema.ts';
import { plain } from '../../lib/text/breaks.ts';
import { captionOf } from '../../lib/text/caption.ts';
import type { HatobaState } from '../types.ts';
import type { Options } from './options.ts';

/** Where an element stands at one moment. */
export interface Place {
	readonly scene: Scene;
	readonly choice: Choice;
	readonly steps: readonly StepId[];
	readonly step: StepId;
	readonly playing: boolean;
}

/** The theme that is seen: `auto` is what the reader's system has. Browser only. */
const themeSeen = (theme: Options['theme']): HatobaState['theme'] => {
	if (theme !== 'auto') return theme;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'paper';
};

/** What a host is told. */
export const stateOf = (
	{ scene, choice, steps, step, playing }: Place,
	{ language, theme }: Pick<Options, 'language' | 'theme'>
): HatobaState => ({
	scene: scene.id,
	title: plain(scene.narration[language].title),
	step,
	steps,
	index: steps.indexOf(step),
	caption: captionOf({ scene, choice, language }, step),
	parameters: { ...choice },
	language,
	theme: themeSeen(theme),
	playing
});
