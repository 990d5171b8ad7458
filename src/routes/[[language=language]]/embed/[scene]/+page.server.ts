import { error } from '@sveltejs/kit';
import { languages } from '../../../../lib/locales/languages.ts';
import { defaultChoice, stepsOf } from '../../../../lib/model/index.ts';
import { captionOf } from '../../../../lib/text/caption.ts';
import { isKnownScene, loadScene, sceneIds } from '../../../../scenes/index.ts';
import { prefixParam } from '../../../paths.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page has one script, and it is not Kit's. */
export const csr = false;

export const entries: EntryGenerator = () =>
	languages.flatMap((language) => sceneIds.map((scene) => ({ ...prefixParam(language), scene })));

export const load: PageServerLoad = async ({ params }) => {
	const language = params.language ?? languages[0];
	if (!isKnownScene(params.scene)) error(404, `There is no scene "${params.scene}".`);
	const scene = await loadScene(params.scene);
	const choice = defaultChoice(scene);
	const first = stepsOf(scene, choice)[0];
	if (!first) throw new Error(`scene ${scene.id} has no step`);
	return {
		language,
		scene: scene.id,
		step: first.id,
		title: scene.narration[language].title,
		promise: scene.narration[language].promise,
		caption: captionOf({ scene, choice, language }, first.id)
	};
};
