import type { Language } from '../lib/locales/languages.ts';
import { choiceKey } from '../lib/model/choice.ts';
import { hrefOf } from '../lib/model/place.ts';
import type { Choice, Scene } from '../lib/model/schema.ts';
import { prefixOf } from './paths.ts';

type Addressed = Pick<Scene, 'id' | 'parameters'>;

export { hrefOf };

/** The address of a scene's handout: `/ja/handout/run?image=present`. */
export function handoutOf(language: Language, scene: Addressed, choice: Choice): string {
	const key = choiceKey(scene, choice).replaceAll(',', '&');
	return `${prefixOf(language)}/handout/${scene.id}${key && `?${key}`}`;
}
