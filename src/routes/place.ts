import type { Language } from '../lib/locales/languages.ts';
import { choiceKey } from '../lib/model/choice.ts';
import type { Choice, Scene, StepId } from '../lib/model/schema.ts';
import { prefixOf } from './paths.ts';

type Addressed = Pick<Scene, 'id' | 'parameters'>;

/** The address of a step: `/ja/scenes/run/create?image=present`. */
export function hrefOf(language: Language, scene: Addressed, step: StepId, choice: Choice): string {
	const key = choiceKey(scene, choice).replaceAll(',', '&');
	return `${prefixOf(language)}/scenes/${scene.id}/${step}${key && `?${key}`}`;
}

/** The address of a scene's handout: `/ja/handout/run?image=present`. */
export function handoutOf(language: Language, scene: Addressed, choice: Choice): string {
	const key = choiceKey(scene, choice).replaceAll(',', '&');
	return `${prefixOf(language)}/handout/${scene.id}${key && `?${key}`}`;
}
