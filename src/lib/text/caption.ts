import type { Language } from '../locales/languages.ts';
import { stepsOf } from '../model/choice.ts';
import type { Choice, Scene, StepId } from '../model/schema.ts';
import { plain } from './breaks.ts';

/** What is told: a scene under a choice of parameters, in a language. */
export interface Telling {
	readonly scene: Scene;
	readonly choice: Choice;
	readonly language: Language;
}

/** The caption of a step, without marks; empty when the choice has no such step. */
export function captionOf({ scene, choice, language }: Telling, step: StepId): string {
	const found = stepsOf(scene, choice).find(({ id }) => id === step);
	const words = scene.narration[language].steps;
	return found ? plain(words[found.says ?? found.id]?.caption ?? '') : '';
}
