import { languages } from '../../../lib/locales/languages.ts';
import { talkPrinted } from '../../handout.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = params.language ?? languages[0];
	return { language, printed: await talkPrinted(url.searchParams.get('talk') ?? '', language) };
};
