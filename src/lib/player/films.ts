import { choiceKey, type Scene } from '../model/index.ts';
import { compile, compileGently, type Film, type Wanted } from '../film/index.ts';
import { breaks } from './after-frame.ts';

/** Screens on which the picture stands upright; Picture.svelte says it to the style sheet too. */
export const tallScreen = '(max-aspect-ratio: 4/5) and (max-width: 640px)';

type Named = Required<Wanted>;

const films = new WeakMap<Scene, Map<string, Film>>();

/** The films of a scene that there are, and the name of one among them. */
function shelf(...[scene, choice, ...of]: Named) {
	const known = films.get(scene) ?? new Map<string, Film>();
	films.set(scene, known);
	return { known, key: [choiceKey(scene, choice), ...of].join(' ') };
}

/** The film of a scene, compiled once. */
export function filmOf(...wanted: Named): Film {
	const { known, key } = shelf(...wanted);
	const film = known.get(key) ?? compile(...wanted);
	known.set(key, film);
	return film;
}

/** Has a film compiled before it is asked for, in portions. Browser only. */
export async function prepareFilm(...wanted: Named): Promise<void> {
	const { known, key } = shelf(...wanted);
	if (!known.has(key)) known.set(key, await compileGently(wanted, breaks()));
}
