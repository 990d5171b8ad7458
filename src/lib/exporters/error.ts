import { spell, type Problem } from '../model/index.ts';

/** Why there is no picture: a code, a sentence and a place. */
export class PictureError extends Error {
	override readonly name = 'PictureError';
	constructor(
		readonly code: `picture/${string}`,
		readonly place: string,
		readonly sentence: string,
		options?: ErrorOptions
	) {
		super(spell({ code, place, sentence } satisfies Problem), options);
	}
}
