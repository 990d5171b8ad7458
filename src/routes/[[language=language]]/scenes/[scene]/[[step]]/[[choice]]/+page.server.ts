import { languages } from '../../../../../../lib/locales/languages.ts';
import { allChoices, choiceKey, stepsOf } from '../../../../../../lib/model/index.ts';
import { loadScene, sceneIds } from '../../../../../../scenes/index.ts';
import { prefixParam } from '../../../../../paths.ts';
import type { EntryGenerator } from './$types';

/** Every scene × choice × step × language. Links alone do not lead to the choices: they are queries. */
export const entries: EntryGenerator = async () => {
	const scenes = await Promise.all(sceneIds.map(loadScene));
	return languages.flatMap((language) =>
		scenes.flatMap((scene) => {
			const start = { ...prefixParam(language), scene: scene.id };
			const places = allChoices(scene).flatMap((choice) =>
				stepsOf(scene, choice).map(({ id }) => ({
					...start,
					step: id,
					choice: choiceKey(scene, choice)
				}))
			);
			return [start, ...places];
		})
	);
};
