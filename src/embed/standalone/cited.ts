import { actsOf, allChoices, stepsOf, type Scene } from '../../lib/model/index.ts';

/** Parts of recordings: the numbers of their entries by the id of the recording. */
export type Cited = ReadonlyMap<string, ReadonlySet<number>>;

/** What a scene shows of recordings, whatever the reader chooses: what a message names can be opened. */
export function citedBy(scene: Scene): Cited {
	const cited = new Map<string, Set<number>>();
	const cite = (trace: string, entries: readonly number[] = []) =>
		cited.set(trace, new Set([...(cited.get(trace) ?? []), ...entries]));
	for (const choice of allChoices(scene))
		for (const act of stepsOf(scene, choice).flatMap((step) => actsOf(step, choice))) {
			if ('trace' in act) cite(act.trace);
			if (act.does !== 'send' || !('trace' in act.message.evidence)) continue;
			const { evidence } = act.message;
			cite(
				evidence.trace,
				'entries' in evidence ? evidence.entries : 'entry' in evidence ? [evidence.entry] : []
			);
		}
	return cited;
}
