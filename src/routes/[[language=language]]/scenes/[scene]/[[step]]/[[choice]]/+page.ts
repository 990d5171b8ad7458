import { error } from '@sveltejs/kit';
import { languages } from '../../../../../../lib/locales/languages.ts';
import { isKnownScene, loadScene } from '../../../../../../scenes/index.ts';
import { readPlace } from '../../../../../place.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const language = params.language ?? languages[0];
	if (!isKnownScene(params.scene)) error(404, `There is no scene "${params.scene}".`);
	const scene = await loadScene(params.scene);
	return { language, scene, ...readPlace(scene, params.step, params.choice) };
};
