import {
	allChoices,
	choiceKey,
	defaultChoice,
	nearest,
	stepsOf,
	type Choice,
	type Scene,
	type Step
} from '../lib/model/index.ts';
import { isKnownScene, loadScene, sceneIds } from '../scenes/index.ts';

/** A stop of a talk: a scene under a choice, from its first step to its last one. */
export interface Stop {
	readonly scene: Scene;
	readonly choice: Choice;
	/** Those that the talk shows, in order; at least one. */
	readonly steps: readonly [Step, ...Step[]];
}

/** A part of a talk that does not exist, and what may have been meant. */
export interface StopSlip {
	readonly kind: 'scene' | 'choice' | 'step';
	readonly word: string;
	readonly near?: string;
}

export interface Stops {
	readonly stops: readonly Stop[];
	readonly slips: readonly StopSlip[];
}

const slip = (kind: StopSlip['kind'], word: string, known: readonly string[]): Stops => {
	const near = nearest(word, known);
	return { stops: [], slips: [{ kind, word, ...(near && { near }) }] };
};

/** Reads one stop: `scene`, `scene:parameter=value,…` or `scene:…:first..last`. */
async function readStop(text: string): Promise<Stops> {
	const [id = '', key = '', range = ''] = text.split(':').map((part) => part.trim());
	if (!isKnownScene(id)) return slip('scene', id, sceneIds);
	const scene = await loadScene(id);
	const keys = allChoices(scene).map((choice) => choiceKey(scene, choice));
	const pairs = Object.fromEntries(
		key
			.split(',')
			.filter(Boolean)
			.map((pair) => pair.split('='))
	);
	const choice = { ...defaultChoice(scene), ...pairs } as Choice;
	const known = allChoices(scene).some((one) =>
		scene.parameters.every((p) => one[p.id] === choice[p.id])
	);
	if (!known || Object.keys(choice).length > scene.parameters.length)
		return slip('choice', key, keys.filter(Boolean));
	const steps = stepsOf(scene, choice);
	const ids: readonly string[] = steps.map((step) => step.id);
	const [first = ids[0] ?? '', last = first] = range ? range.split('..') : [ids[0], ids.at(-1)];
	for (const end of [first, last]) if (!ids.includes(end)) return slip('step', end, ids);
	const [head, ...tail] = steps.slice(ids.indexOf(first), ids.indexOf(last) + 1);
	if (!head) return slip('step', range, []);
	return { stops: [{ scene, choice, steps: [head, ...tail] }], slips: [] };
}

/**
 * Reads the stops of a talk as they stand in an address: `run;pull:case=shared:ask..layers`. Those
 * that do not exist are left out and reported.
 */
export async function readStops(text: string): Promise<Stops> {
	const read = await Promise.all(
		text
			.split(';')
			.map((part) => part.trim())
			.filter(Boolean)
			.map(readStop)
	);
	return { stops: read.flatMap(({ stops }) => stops), slips: read.flatMap(({ slips }) => slips) };
}
