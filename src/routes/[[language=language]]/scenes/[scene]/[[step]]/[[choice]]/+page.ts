import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { pause } from '../../../../../../lib/player/after-frame.ts';
import { prepareFilm, tallScreen } from '../../../../../../lib/player/films.ts';
import { languages } from '../../../../../../lib/locales/languages.ts';
import { isKnownScene, loadScene } from '../../../../../../scenes/index.ts';
import { readPlace } from '../../../../../../lib/model/place.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const language = params.language ?? languages[0];
	if (!isKnownScene(params.scene)) error(404, `There is no scene "${params.scene}".`);
	const scene = await loadScene(params.scene);
	const data = { language, scene, ...readPlace(scene, params.step, params.choice) };
	if (browser) {
		// The film is what takes longest: it has tasks to itself.
		await pause();
		const shape = matchMedia(tallScreen).matches ? 'tall' : 'wide';
		await prepareFilm(scene, data.place.choice, language, shape);
		await pause();
	}
	return data;
};
