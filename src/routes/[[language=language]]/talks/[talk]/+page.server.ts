import { error } from '@sveltejs/kit';
import { isTalk, talkIds } from '../../../../course/talks.ts';
import { languages } from '../../../../lib/locales/languages.ts';
import { outlineOf } from '../../../outline.ts';
import { prefixParam } from '../../../paths.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page of a talk that an address spells out. */
const own = 'custom';

export const entries: EntryGenerator = () =>
	languages.flatMap((language) =>
		[...talkIds, own].map((talk) => ({ talk, ...prefixParam(language) }))
	);

export const load: PageServerLoad = async ({ params }) => {
	const language = params.language ?? languages[0];
	if (params.talk === own) return { language, outline: undefined };
	if (!isTalk(params.talk)) error(404, `There is no talk "${params.talk}".`);
	return { language, outline: await outlineOf(params.talk, language) };
};
