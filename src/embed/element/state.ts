import type { Language } from '../../lib/locales/languages.ts';
import type { Choice, Scene, StepId } from '../../lib/model/schema.ts';
import { plain } from '../../lib/text/breaks.ts';
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

/** The caption of a step under the words of one language. */
export function captionOf(scene: Scene, step: StepId, language: Language): string {
	const { says } = scene.steps.find(({ id }) => id === step) ?? {};
	return plain(scene.narration[language].steps[says ?? step]?.caption ?? '');
}

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
	caption: captionOf(scene, step, language),
	parameters: { ...choice },
	language,
	theme: themeSeen(theme),
	playing
});
