import { languages } from '../../../../lib/locales/languages.ts';
import { sceneIds } from '../../../../scenes/index.ts';
import { prefixParam } from '../../../paths.ts';
import type { EntryGenerator } from './$types';

/** Every scene × language; choices are queries. */
export const entries: EntryGenerator = () =>
	languages.flatMap((language) => sceneIds.map((scene) => ({ scene, ...prefixParam(language) })));
