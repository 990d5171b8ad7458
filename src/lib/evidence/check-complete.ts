import { choiceKey, holds, type Choice, type Message, type Problem } from '../model/index.ts';
import type { Typed } from './check-terminal.ts';
import { citedEntries, type Facts, type Telling, type ToldMessage } from './told.ts';
import type { TraceFacts } from './types.ts';

/** Ids of a recording's commands that the scene tells of: one is typed, or an entry of it is cited. */
function commandsTold(of: TraceFacts, cited: readonly Message[], typed: readonly Typed[]) {
	const entries = cited.flatMap(({ evidence }) =>
		'entries' in evidence ? evidence.entries : 'entry' in evidence ? [evidence.entry] : []
	);
	const told = new Set(entries.map((index) => of.entries[index]?.command));
	for (const { candidates } of typed) {
		const ids = candidates.map(({ command }) => command.id);
		if (ids[0] !== undefined && !ids.some((id) => told.has(id))) told.add(ids[0]);
	}
	return told;
}

/**
 * Under one choice: of the commands that are told of, every request of the client is shown, or left out
 * with a reason, and not both.
 */
export function completenessProblems(
	scene: Telling,
	facts: Facts,
	messages: readonly ToldMessage[],
	typed: readonly Typed[],
	choice: Choice
): Problem[] {
	const key = choiceKey(scene, choice);
	const place = key ? `${scene.id} (${key})` : scene.id;
	const omissions = scene.omissions.filter(({ when }) => holds(when, choice));
	return [...facts].flatMap(([trace, of]) => {
		const cited = messages.flatMap(({ message }) =>
			'trace' in message.evidence && message.evidence.trace === trace ? [message] : []
		);
		const told = commandsTold(
			of,
			cited,
			typed.filter((one) => one.trace === trace)
		);
		const shown = new Set(cited.flatMap((m) => citedEntries(m, facts)).map(({ index }) => index));
		const left = omissions.filter((o) => o.trace === trace).flatMap(({ entries }) => entries);
		const unmentioned = of.entries.filter(
			({ from, command, index }) =>
				from === 'client' && told.has(command) && !shown.has(index) && !left.includes(index)
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
