import { languages } from '../../../../lib/locales/languages.ts';
import type { Docs } from '../../../docs/content.ts';
import { en } from '../../../docs/en.ts';
import { examplesIn, type Example, type ExampleId } from '../../../docs/examples/index.ts';
import { ja } from '../../../docs/ja.ts';
import type { PageServerLoad } from './$types';

const docs = { en, ja };

export const load: PageServerLoad = ({ params }) => {
	const language = params.language ?? languages[0];
	const examples: Readonly<Record<ExampleId, Example>> = examplesIn(language);
	return { language, docs: docs[language] satisfies Docs, examples };
};
