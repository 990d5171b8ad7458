import type { Language } from '../locales/languages.ts';
import { choiceKey, type Choice, type Scene } from '../model/index.ts';
import { compile, type Film } from '../film/index.ts';
import type { Shape } from '../layout/types.ts';

/** Screens on which the picture stands upright; Picture.svelte says it to the style sheet too. */
export const tallScreen = '(max-aspect-ratio: 4/5) and (max-width: 640px)';

const films = new WeakMap<Scene, Map<string, Film>>();

/** The film of a scene, compiled once. */
export function filmOf(scene: Scene, choice: Choice, language: Language, shape: Shape): Film {
	const known = films.get(scene) ?? new Map<string, Film>();
	films.set(scene, known);
	const key = [choiceKey(scene, choice), language, shape].join(' ');
	const film = known.get(key) ?? compile(scene, choice, language, shape);
	known.set(key, film);
	return film;
}
