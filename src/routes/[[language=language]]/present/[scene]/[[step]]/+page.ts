import { languages } from '../../../../../lib/locales/languages.ts';
import { sceneShown } from '../../../../present.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = params.language ?? languages[0];
	const shown = await sceneShown(params.scene, params.step, url.searchParams, language);
	return { language, shown };
};
