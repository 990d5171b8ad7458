import {
	choiceKey,
	keepStep,
	stepsOf,
	type Choice,
	type Scene,
	type Step,
	type StepId
} from '../model/index.ts';
import { readPlace } from '../model/place.ts';
import type { Shared } from './shared.ts';

/** A scene under a choice, and the steps of it that are shown. */
export interface DeckStop {
	readonly scene: Scene;
	readonly choice: Choice;
	readonly steps: readonly Step[];
}

/** What is presented: one scene, or the stops of a talk. */
export interface Deck {
	/** Names it in the storage and in messages: `run`, or the talk as it stands in an address. */
	readonly key: string;
	readonly title: string;
	readonly stops: readonly DeckStop[];
}

/** Where a presentation stands. */
export interface Spot {
	readonly stop: number;
	/** The stop's own choice, unless a parameter has been changed on the way. */
	readonly choice: Choice;
	readonly step: StepId;
}

/** Under another choice a stop has other steps: those between its ends, or all when an end is gone. */
export function stepsAt({ scene, steps }: DeckStop, choice: Choice): readonly Step[] {
	const all = stepsOf(scene, choice);
	const ids = all.map(({ id }) => id);
	const [first, last] = [steps[0], steps.at(-1)].map((step) => (step ? ids.indexOf(step.id) : -1));
	if (first === undefined || last === undefined || first < 0 || last < first) return all;
	return all.slice(first, last + 1);
}

/** The first, or the last, spot of a stop. Throws when the deck has no such stop. */
export function spotOf({ stops }: Deck, index: number, end: 'first' | 'last' = 'first'): Spot {
	const stop = stops[index];
	const step = end === 'first' ? stop?.steps[0] : stop?.steps.at(-1);
	if (!stop || !step) throw new RangeError(`there is no stop ${index + 1}`);
	return { stop: index, choice: stop.choice, step: step.id };
}

/** A choice as an address spells it; what the scene does not know has its default. */
export const readChoice = (scene: Scene, key: string): Choice =>
	readPlace(scene, '', key).place.choice;

/** What is chosen at each stop, as it is shared. */
export const choicesOf = ({ stops }: Deck): string[] =>
	stops.map(({ scene, choice }) => choiceKey(scene, choice));

/** Where a state stands, if this deck has such a spot. */
export function spotIn(
	{ stops }: Deck,
	{ stop, step, choices }: Pick<Shared, 'stop' | 'step' | 'choices'>
): Spot | undefined {
	const at = stops[stop];
	if (!at || choices.length !== stops.length) return undefined;
	const choice = readChoice(at.scene, choices[stop] ?? '');
	const found = stepsAt(at, choice).find(({ id }) => id === step);
	return found && { stop, choice, step: found.id };
}

/** A spot as it is shared, beside what is chosen at the other stops. */
export const placeOf = (
	{ stops }: Deck,
	{ stop, step, choice }: Spot,
	choices: readonly string[]
): Pick<Shared, 'stop' | 'step' | 'choices'> => ({
	stop,
	step,
	choices: stops.map(({ scene }, i) => (i === stop ? choiceKey(scene, choice) : (choices[i] ?? '')))
});

/** All spots in order, each stop under the choice that it has, or has been given. */
export const spotsOf = (deck: Deck, choiceAt: (stop: number) => Choice): Spot[] =>
	deck.stops.flatMap((stop, index) => {
		const choice = choiceAt(index);
		return stepsAt(stop, choice).map(({ id }) => ({ stop: index, choice, step: id }));
	});

/** The same step under another choice, or the nearest one before it. */
export function turned({ stops }: Deck, { stop, step }: Spot, choice: Choice): Spot {
	const scene = stops[stop]?.scene;
	if (!scene) throw new RangeError(`there is no stop ${stop + 1}`);
	return { stop, choice, step: keepStep(scene, step, choice) };
}

/** The next value of a scene's parameter; after the last of one the first again. */
export function nextChoice({ parameters }: Scene, choice: Choice): Choice {
	const [parameter] = parameters;
	if (!parameter) return choice;
	const { id, values } = parameter;
	const value = values[(values.indexOf(choice[id] ?? '') + 1) % values.length];
	return { ...choice, [id]: value };
}
