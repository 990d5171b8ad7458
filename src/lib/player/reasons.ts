import { holds, type Choice, type Scene, type Step } from '../model/index.ts';
import type { TraceFacts } from '../evidence/index.ts';

/** Requests that a scene leaves out under a choice, and the key of the reason. */
export interface Left {
	readonly reason: string;
	/** `GET /containers/json`, each once. */
	readonly requests: readonly string[];
}

/** What is left out of the recordings that have arrived. */
export const leftOut = (
	{ omissions }: Pick<Scene, 'omissions'>,
	choice: Choice,
	facts: readonly TraceFacts[]
): Left[] =>
	facts.flatMap(({ recording, entries }) =>
		omissions
			.filter(({ trace, when }) => trace === recording.id && holds(when, choice))
			.map((omission) => {
				const named = omission.entries.flatMap((index) => {
					const entry = entries[index];
					return entry ? [`${entry.method} ${entry.path}`] : [];
				});
				return { reason: omission.reason, requests: [...new Set(named)] };
			})
	);

/** The recordings of which a step types a command or prints a line. */
export function spokenOf({ acts }: Pick<Step, 'acts'>, facts: readonly TraceFacts[]): TraceFacts[] {
	const said = acts
		.flatMap((act) => (act.does === 'together' ? act.acts : [act]))
		.flatMap((act) => (act.does === 'type' || act.does === 'print' ? [act.trace as string] : []));
	return facts.filter(({ recording }) => said.includes(recording.id));
}

/** One of each set of recordings that were made on the same day with the same versions. */
export const unlike = (facts: readonly TraceFacts[]): TraceFacts[] => [
	...new Map(facts.map((of) => [JSON.stringify([of.date, of.versions]), of])).values()
];
