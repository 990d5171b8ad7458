import { compile, type Film } from '../src/lib/film/index.ts';
import { shapes } from '../src/lib/layout/index.ts';
import { languages } from '../src/lib/locales/languages.ts';
import { allChoices, choiceKey, type Scene } from '../src/lib/model/index.ts';
import { loadScene, sceneIds } from '../src/scenes/index.ts';

/** `SCENE=pull,push npx vitest run tests` looks at these scenes only. */
const wanted = process.env['SCENE']?.split(',');

/** Every scene. */
export const allScenes = (): Promise<Scene[]> =>
	Promise.all(sceneIds.filter((id) => wanted?.includes(id) ?? true).map(loadScene));

/** Every film there is: scene × choice × language × shape, each with a name for the report. */
export async function allFilms(): Promise<[name: string, film: Film, scene: Scene][]> {
	const scenes = await allScenes();
	return scenes.flatMap((scene) =>
		allChoices(scene).flatMap((choice) =>
			languages.flatMap((language) =>
				shapes.map((shape): [string, Film, Scene] => [
					[scene.id, choiceKey(scene, choice), language, shape].filter(Boolean).join(' '),
					compile(scene, choice, language, shape),
					scene
				])
			)
		)
	);
}
