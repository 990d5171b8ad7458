import { prefixOf, type Language } from '../locales/languages.ts';
import { choiceKey, defaultChoice, keepStep, stepsOf } from './choice.ts';
import { nearest } from './problem.ts';
import type { Choice, ParameterId, Scene, StepId } from './schema.ts';

/** Where a viewer stands in a scene. */
export interface Place {
	readonly step: StepId;
	readonly choice: Choice;
}

/** What an address asked for and the scene does not have, and what stands there instead. */
export interface Slip {
	readonly kind: 'step' | 'elsewhere' | 'parameter' | 'value';
	readonly word: string;
	/** What is shown instead; nothing for a parameter, which is left out. */
	readonly instead?: string;
	/** What may have been meant and is not shown. */
	readonly near?: string;
}

/** The address of a step: `/ja/scenes/run/create?image=present`. */
export function hrefOf(
	language: Language,
	scene: Pick<Scene, 'id' | 'parameters'>,
	step: StepId,
	choice: Choice
): string {
	const key = choiceKey(scene, choice).replaceAll(',', '&');
	return `${prefixOf(language)}/scenes/${scene.id}/${step}${key && `?${key}`}`;
}

/** Reads `image=present,…`; what is not known keeps its default and is reported. */
function readChoice(scene: Scene, text: string): { choice: Choice; slips: Slip[] } {
	const choice: Record<ParameterId, string> = { ...defaultChoice(scene) };
	const slips: Slip[] = [];
	for (const pair of text.split(',').filter(Boolean)) {
		const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
		const parameter = scene.parameters.find(({ id }) => id === name);
		if (!parameter) {
			const ids = scene.parameters.map(({ id }) => id);
			const near = nearest(name, ids);
			slips.push({ kind: 'parameter', word: name, ...(near && { near }) });
		} else if (parameter.values.includes(value)) {
			choice[parameter.id] = value;
		} else {
			const near = nearest(value, parameter.values);
			const instead = `${name}=${parameter.default}`;
			slips.push({ kind: 'value', word: pair, instead, ...(near && { near: `${name}=${near}` }) });
		}
	}
	return { choice, slips };
}

/**
 * Reads the last parts of a scene's path. Always gives a place that exists: the nearest step, the
 * default of a parameter; the slips say what was asked for.
 */
export function readPlace(
	scene: Scene,
	step = '',
	key = ''
): { place: Place; slips: readonly Slip[] } {
	// `/scenes/run?image=present` names no step.
	if (!key && step.includes('=')) [step, key] = ['', step];
	const { choice, slips } = readChoice(scene, key);
	const here = stepsOf(scene, choice).map(({ id }) => id);
	const first = here[0];
	if (!first) throw new Error(`scene ${scene.id} has no step under this choice`);
	const there = scene.steps.find(({ id }) => id === step)?.id;
	if (there) {
		const kept = keepStep(scene, there, choice);
		if (kept !== there) slips.push({ kind: 'elsewhere', word: there, instead: kept });
		return { place: { step: kept, choice }, slips };
	}
	const near = nearest(step, here) ?? first;
	if (step) slips.push({ kind: 'step', word: step, instead: near });
	return { place: { step: near, choice }, slips };
}
