import { compile } from '../../lib/film/index.ts';
import { languages } from '../../lib/locales/languages.ts';
import { defaultChoice, stepsOf } from '../../lib/model/index.ts';
import { loadScene, sceneIds } from '../../scenes/index.ts';
import type { PageServerLoad } from './$types';

/** What a card shows. The poster is drawn here, at build: the page carries no film. */
export const load: PageServerLoad = async ({ params }) => {
	const language = params.language ?? languages[0];
	const cards = await Promise.all(
		sceneIds.map(async (id) => {
			const scene = await loadScene(id);
			const choice = defaultChoice(scene);
			const film = compile(scene, choice, language, 'wide');
			const poster = film.steps.find((step) => step.id === scene.poster);
			if (!poster) throw new Error(`scene/unknown-poster: ${id} has no step "${scene.poster}"`);
			const { title, promise } = scene.narration[language];
			const steps = stepsOf(scene, choice).map((step) => step.id);
			return { id, title, promise, steps, poster: poster.id, frame: poster.keyframe };
		})
	);
	return { language, cards };
};
