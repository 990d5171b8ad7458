import type { Choice, ParameterId, Scene, Step, StepId, When } from './schema.ts';

/** Does a condition hold under a choice? No condition always does. */
export const holds = (when: When, choice: Choice): boolean =>
	Object.entries(when ?? {}).every(([id, wanted]) => {
		const value = choice[id as ParameterId];
		return Array.isArray(wanted) ? wanted.includes(value ?? '') : wanted === value;
	});

/** The choice in which every parameter has its default. */
export const defaultChoice = (scene: Pick<Scene, 'parameters'>): Choice =>
	Object.fromEntries(scene.parameters.map((p) => [p.id, p.default])) as Choice;

/** Every choice of parameters, the default one first. */
export function allChoices(scene: Pick<Scene, 'parameters'>): Choice[] {
	let choices: Choice[] = [{} as Choice];
	for (const p of scene.parameters) {
		const values = [p.default, ...p.values.filter((value) => value !== p.default)];
		choices = choices.flatMap((choice) => values.map((value) => ({ ...choice, [p.id]: value })));
	}
	return choices;
}

/** The steps that exist under a choice, in order. */
export const stepsOf = (scene: Pick<Scene, 'steps'>, choice: Choice): Step[] =>
	scene.steps.filter((step) => holds(step.when, choice));

/**
 * Where a viewer stands after a change of parameters: on the same step if it still exists,
 * else on the nearest one before it.
 */
export function keepStep(scene: Scene, step: StepId, to: Choice): StepId {
	const there = stepsOf(scene, to);
	if (there.some(({ id }) => id === step)) return step;
	const order = scene.steps.map(({ id }) => id);
	const at = order.lastIndexOf(step);
	const before = there.filter(({ id }) => order.lastIndexOf(id) < at).at(-1);
	const kept = before ?? there[0];
	if (!kept) throw new Error(`scene ${scene.id} has no step under this choice`);
	return kept.id;
}

/** What differs from the default, as in a URL: `image=present`, or `a=1,b=2`; empty for the default. */
export const choiceKey = (scene: Pick<Scene, 'parameters'>, choice: Choice): string =>
	scene.parameters
		.filter((p) => choice[p.id] !== p.default)
		.map((p) => `${p.id}=${choice[p.id]}`)
		.join(',');
