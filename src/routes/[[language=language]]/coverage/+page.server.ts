import { coverage } from '../../../course/coverage.ts';
import { languages } from '../../../lib/locales/languages.ts';
import { plain } from '../../../lib/text/breaks.ts';
import { statements } from '../../../scenes/statements.ts';
import { hrefOf } from '../../place.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = params.language ?? languages[0];
	const rows = [...(await coverage(language))].map(([id, places]) => ({
		id,
		gist: statements[id][language],
		places: places.map(({ scene, choice, step, caption }) => ({
			href: hrefOf(language, scene, step, choice),
			scene: plain(scene.narration[language].title),
			caption: plain(caption)
		}))
	}));
	return { language, rows };
};
