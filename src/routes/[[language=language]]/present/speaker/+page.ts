import { languages } from '../../../../lib/locales/languages.ts';
import { sceneShown, talkShown } from '../../../present.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = params.language ?? languages[0];
	const scene = url.searchParams.get('scene');
	const shown = scene
		? await sceneShown(scene, undefined, new URLSearchParams(), language)
		: await talkShown(url.searchParams, language);
	return { language, shown };
};
