import { choiceKey, type Choice, type Problem } from '../model/index.ts';
import type { Facts, Telling, Told } from './told.ts';

/** The entries that are shown of each recording in use. */
function shownEntries(told: readonly Told[]): Map<string, Set<number>> {
	const shown = new Map<string, Set<number>>();
	const show = (trace: string, entries: readonly number[]) =>
		shown.set(trace, new Set([...(shown.get(trace) ?? []), ...entries]));
	for (const { act } of told) {
		if (act.does === 'type' || act.does === 'print') show(act.trace, []);
		if (act.does !== 'send' || !('trace' in act.message.evidence)) continue;
		const { evidence } = act.message;
		show(evidence.trace, 'entries' in evidence ? evidence.entries : []);
	}
	return shown;
}

const omitted = (scene: Telling, trace: string): number[] =>
	scene.omissions.filter((o) => o.trace === trace).flatMap((o) => o.entries);

/** Under one choice: every request of the client is shown, or left out with a reason, and not both. */
export function completenessProblems(
	scene: Telling,
	facts: Facts,
	told: readonly Told[],
	choice: Choice
): Problem[] {
	const key = choiceKey(scene, choice);
	const place = key ? `${scene.id} (${key})` : scene.id;
	return [...shownEntries(told)].flatMap(([trace, shown]) => {
		const left = omitted(scene, trace);
		const entries = facts.get(trace)?.entries ?? [];
		const unmentioned = entries.filter(
			({ from, index }) => from === 'client' && !shown.has(index) && !left.includes(index)
		);
		return [
			...unmentioned.map(({ index, method, path }) => ({
				code: 'evidence/unmentioned-request',
				place,
				sentence: `neither shows nor omits entry ${index} of "${trace}", ${method} ${path}`
			})),
			...left
				.filter((index) => shown.has(index))
				.map((index) => ({
					code: 'evidence/shown-omission',
					place,
					sentence: `omits entry ${index} of "${trace}", and shows it`
				}))
		];
	});
}

/** Omissions name entries that there are. */
export const omissionProblems = (scene: Telling, facts: Facts): Problem[] =>
	scene.omissions.flatMap(({ trace, entries, reason }) => {
		const has = facts.get(trace)?.entries.length ?? 0;
		return entries
			.filter((index) => index >= has)
			.map((index) => ({
				code: 'evidence/unknown-entry',
				place: `${scene.id} › ${reason}`,
				sentence: `omits entry ${index} of "${trace}", which has ${has}`
			}));
	});
