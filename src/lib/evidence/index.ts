import { didYouMean, spell, type Problem } from '../model/index.ts';
import { loaderOf } from './files.ts';
import { recordings } from './recordings.js';
import type { TraceBodies, TraceEntry, TraceFacts, TracePart } from './types.ts';

/** Asked for evidence that there is not. */
export class EvidenceError extends Error implements Problem {
	override readonly name = 'EvidenceError';
	constructor(
		readonly code: string,
		readonly place: string,
		readonly sentence: string
	) {
		super(spell({ code, place, sentence }));
	}
}

/** The distilled recordings; src/tools/distill.js writes their files. */
export const traceNames = recordings;

export type TraceName = (typeof traceNames)[number];

/* The type check of the distiller holds the files to their shapes. */
function open(id: string, part: TracePart): Promise<unknown> {
	const load = loaderOf(id, part);
	if (load) return load();
	const sentence = `hold no "${id}"${didYouMean(id, traceNames)}`;
	throw new EvidenceError('evidence/unknown-trace', 'the recordings', sentence);
}

/** The facts of a recording. Rejects with `evidence/unknown-trace`. */
export const factsOf = async (id: string): Promise<TraceFacts> =>
	(await open(id, 'facts')) as TraceFacts;

/** The bodies of a recording. Rejects with `evidence/unknown-trace`. */
export const bodiesOf = async (id: string): Promise<TraceBodies> =>
	(await open(id, 'bodies')) as TraceBodies;

/** An entry by its index in `trace.har`. Throws `evidence/unknown-entry`. */
export function entryOf(of: TraceFacts, index: number): TraceEntry {
	const entry = of.entries[index];
	if (entry) return entry;
	const sentence = `has ${of.entries.length} entries, and none numbered ${index}`;
	throw new EvidenceError('evidence/unknown-entry', of.recording.id, sentence);
}

export type * from './types.ts';
export { checkAgainstTraces } from './check.ts';
export { excerptProblems, isExcerpt } from './excerpt.ts';
