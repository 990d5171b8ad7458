import type { loaderOf as fromFiles } from '../../../lib/evidence/files.ts';
import { block } from '../data.ts';

/** In place of `evidence/files.ts`: the recordings that the file brings along, parsed when asked for. */
export const loaderOf: typeof fromFiles = (id, part) => {
	const text = block(`recording:${id}.${part}`);
	if (text === undefined) return undefined;
	return () => Promise.resolve(JSON.parse(text) as unknown);
};
