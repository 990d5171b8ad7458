import { didYouMean, spell, type Problem } from '../model/index.ts';
import type { TraceBodies, TraceEntry, TraceFacts } from './types.ts';

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

/* The files are written by src/tools/distill.js, whose type check holds them to these shapes. */
const facts = (file: Promise<{ default: unknown }>) => file.then((m) => m.default as TraceFacts);
const bodies = (file: Promise<{ default: unknown }>) => file.then((m) => m.default as TraceBodies);

/** The distilled recordings: facts small, bodies loaded when they are opened. */
export const traces = {
	'run-missing-layers': {
		facts: () => facts(import('./traces/run-missing-layers.facts.json')),
		bodies: () => bodies(import('./traces/run-missing-layers.bodies.json'))
	},
	'run-present-attached': {
		facts: () => facts(import('./traces/run-present-attached.facts.json')),
		bodies: () => bodies(import('./traces/run-present-attached.bodies.json'))
	}
} as const satisfies Record<
	string,
	{ facts: () => Promise<TraceFacts>; bodies: () => Promise<TraceBodies> }
>;

export type TraceName = keyof typeof traces;

export const traceNames = Object.keys(traces) as TraceName[];

function loaders(id: string): (typeof traces)[TraceName] {
	const name = traceNames.find((known) => known === id);
	if (name) return traces[name];
	const sentence = `hold no "${id}"${didYouMean(id, traceNames)}`;
	throw new EvidenceError('evidence/unknown-trace', 'the recordings', sentence);
}

/** The facts of a recording. Rejects with `evidence/unknown-trace`. */
export const factsOf = async (id: string): Promise<TraceFacts> => loaders(id).facts();

/** The bodies of a recording. Rejects with `evidence/unknown-trace`. */
export const bodiesOf = async (id: string): Promise<TraceBodies> => loaders(id).bodies();

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
