import { error } from '@sveltejs/kit';
import { languages } from '../../../../lib/locales/languages.ts';
import { isKnownScene } from '../../../../scenes/index.ts';
import { scenePrinted } from '../../../handout.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = params.language ?? languages[0];
	if (!isKnownScene(params.scene)) error(404, `There is no scene "${params.scene}".`);
	return { language, printed: await scenePrinted(params.scene, url.searchParams, language) };
};
