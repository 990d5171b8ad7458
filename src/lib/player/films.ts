import type { Language } from '../locales/languages.ts';
import { choiceKey, type Choice, type Scene } from '../model/index.ts';
import { compile, compileGently, type Film } from '../film/index.ts';
import type { Shape } from '../layout/types.ts';
import { breaks } from './after-frame.ts';

/** Screens on which the picture stands upright; Picture.svelte says it to the style sheet too. */
export const tallScreen = '(max-aspect-ratio: 4/5) and (max-width: 640px)';

type Wanted = [scene: Scene, choice: Choice, language: Language, shape: Shape];

const films = new WeakMap<Scene, Map<string, Film>>();

/** The films of a scene that there are, and the name of one among them. */
function shelf(...[scene, choice, ...of]: Wanted) {
	const known = films.get(scene) ?? new Map<string, Film>();
	films.set(scene, known);
	return { known, key: [choiceKey(scene, choice), ...of].join(' ') };
}

/** The film of a scene, compiled once. */
export function filmOf(...wanted: Wanted): Film {
	const { known, key } = shelf(...wanted);
	const film = known.get(key) ?? compile(...wanted);
	known.set(key, film);
	return film;
}

/** Has a film compiled before it is asked for, in portions. Browser only. */
export async function prepareFilm(...wanted: Wanted): Promise<void> {
	const { known, key } = shelf(...wanted);
	if (!known.has(key)) known.set(key, await compileGently(wanted, breaks()));
}
