import { languages } from '../../../../../lib/locales/languages.ts';
import { loadScene, sceneIds } from '../../../../../scenes/index.ts';
import { prefixParam } from '../../../../paths.ts';
import type { EntryGenerator } from './$types';

/** Every scene × step × language; choices are queries. */
export const entries: EntryGenerator = async () => {
	const scenes = await Promise.all(sceneIds.map(loadScene));
	return languages.flatMap((language) =>
		scenes.flatMap((scene) => {
			const start = { ...prefixParam(language), scene: scene.id };
			const steps = [...new Set(scene.steps.map(({ id }) => id))];
			return [start, ...steps.map((step) => ({ ...start, step }))];
		})
	);
};
