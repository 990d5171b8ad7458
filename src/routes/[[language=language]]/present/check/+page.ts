import { languages } from '../../../../lib/locales/languages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ language: params.language ?? languages[0] });
