import { groups, terms } from '../../../course/terms.ts';
import { languages } from '../../../lib/locales/languages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = params.language ?? languages[0];
	const words = terms.map((term) => ({
		id: term.id,
		group: term.group,
		term: term[language].term,
		says: term[language].says,
		others: languages
			.filter((other) => other !== language)
			.map((other) => ({ language: other, term: term[other].term }))
			.filter((other) => other.term !== term[language].term)
	}));
	return {
		language,
		groups: groups.map((id) => ({ id, words: words.filter(({ group }) => group === id) }))
	};
};
