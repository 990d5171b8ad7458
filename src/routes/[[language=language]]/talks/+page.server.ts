import { talkIds } from '../../../course/talks.ts';
import { languages } from '../../../lib/locales/languages.ts';
import { outlineOf } from '../../outline.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = params.language ?? languages[0];
	const talks = await Promise.all(talkIds.map((id) => outlineOf(id, language)));
	return { language, talks };
};
