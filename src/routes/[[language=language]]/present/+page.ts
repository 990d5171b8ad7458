import { languages } from '../../../lib/locales/languages.ts';
import { talkShown } from '../../present.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = params.language ?? languages[0];
	return { language, shown: await talkShown(url.searchParams, language) };
};
