import {
	allChoices,
	holds,
	stepsOf,
	type Choice,
	type Message,
	type Problem,
	type Scene,
	type SimpleAct
} from '../model/index.ts';
import type { TraceFacts } from './types.ts';

/** The parts of a scene that the recordings can confirm or refute. */
export type Telling = Pick<Scene, 'id' | 'parameters' | 'nodes' | 'steps' | 'omissions'>;

/** The facts at hand, by the id of their recording. */
export type Facts = ReadonlyMap<string, TraceFacts>;

/** An act as it is told under one choice. Acts with the same `beat` happen together. */
export interface Told {
	readonly act: SimpleAct;
	readonly beat: number;
	/** `run › create`. */
	readonly place: string;
}

export interface ToldMessage {
	readonly message: Message;
	readonly beat: number;
	/** `run › create › create-again`. */
	readonly place: string;
}

/** Everything that a scene tells under a choice, in order. */
export function toldUnder(scene: Telling, choice: Choice): Told[] {
	let beat = 0;
	return stepsOf(scene, choice).flatMap((step) => {
		const place = `${scene.id} › ${step.id}`;
		return step.acts
			.filter((act) => holds(act.when, choice))
			.flatMap((act) => {
				const acts =
					act.does === 'together' ? act.acts.filter((a) => holds(a.when, choice)) : [act];
				beat += 1;
				return acts.map((a) => ({ act: a, beat, place }));
			});
	});
}

/** The messages among what is told. */
export const messagesOf = (told: readonly Told[]): ToldMessage[] =>
	told.flatMap(({ act, beat, place }) =>
		act.does === 'send'
			? [{ message: act.message, beat, place: `${place} › ${act.message.id}` }]
			: []
	);

/** The entries of a recording that a message cites; none when it cites something else. */
export function citedEntries({ evidence }: Message, facts: Facts) {
	if (!('entries' in evidence)) return [];
	const entries = facts.get(evidence.trace)?.entries ?? [];
	return evidence.entries.flatMap((index) => entries[index] ?? []);
}

/** The problems found under each choice, each reported once. */
export function underAllChoices(
	scene: Telling,
	check: (told: readonly Told[], choice: Choice) => Problem[]
): Problem[] {
	const problems = allChoices(scene).flatMap((choice) => check(toldUnder(scene, choice), choice));
	const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	return [...seen.values()];
}
