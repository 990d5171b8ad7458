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

/** The distilled recordings, one line each; src/tools/distill.js writes their files. */
export const traceNames = [
	'auth-basic',
	'auth-token',
	'build-buildkit',
	'build-cached',
	'build-changed-file',
	'build-failing-step',
	'build-first',
	'build-touch-only',
	'commit',
	'error-daemon-down',
	'error-exit-code',
	'error-image-not-found',
	'error-manifest-unknown',
	'error-oom',
	'error-port-allocated',
	'error-registry-down',
	'exec',
	'host-tcp',
	'logs-follow',
	'network-dns',
	'ps-stats-inspect',
	'pull-miss',
	'pull-shared-layers',
	'pull-slow-link',
	'pull-up-to-date',
	'push-again',
	'push-new',
	'push-other-repository',
	'push-second-tag',
	'run-detached-port',
	'run-hello',
	'run-interactive',
	'run-missing-image',
	'run-missing-layers',
	'run-present-attached',
	'save-load',
	'stop-start-remove',
	'version-info',
	'volume'
] as const;

export type TraceName = (typeof traceNames)[number];

/* One chunk a file, loaded when it is asked for. The type check of the distiller holds them to their shapes. */
const files = import.meta.glob<unknown>('./traces/*.json', { import: 'default' });

function open(id: string, part: 'facts' | 'bodies'): Promise<unknown> {
	const load = files[`./traces/${id}.${part}.json`];
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
