import { isLanguage, languages, type Language } from '../../lib/locales/languages.ts';
import { stepsOf } from '../../lib/model/choice.ts';
import { readPlace, type Slip } from '../../lib/model/place.ts';
import type { Choice, Scene, StepId } from '../../lib/model/schema.ts';
import type { HatobaOptions } from '../types.ts';

/** What an element's attributes say, as far as they say something. */
export type Options = Readonly<Omit<HatobaOptions, 'lang'> & { language: Language }>;

/** The attributes that are options; every other name may be a parameter of the scene. */
export const optionNames = [
	'scene',
	'step',
	'from',
	'to',
	'lang',
	'theme',
	'controls',
	'captions',
	'keys',
	'shape',
	'loading'
] as const satisfies readonly (keyof HatobaOptions)[];

const oneOf = <T extends string>(value: string | null, known: readonly T[], otherwise: T): T =>
	known.find((one) => one === value) ?? otherwise;

/** The language of an element: its own, else that of the text around it (`ja-JP` is `ja`). */
function languageOf(element: Element): Language {
	for (let at: Element | null = element.closest('[lang]'); at;) {
		const [spoken = ''] = (at.getAttribute('lang') ?? '').toLowerCase().split('-');
		if (isLanguage(spoken)) return spoken;
		at = at.parentElement?.closest('[lang]') ?? null;
	}
	return languages[0];
}

/** Reads the attributes; what is not known counts as not said. */
export function optionsOf(element: Element): Options {
	const text = (name: string) => element.getAttribute(name)?.trim() ?? '';
	return {
		scene: text('scene'),
		step: text('step'),
		from: text('from'),
		to: text('to'),
		language: languageOf(element),
		theme: oneOf(element.getAttribute('theme'), ['night', 'paper', 'auto'], 'auto'),
		controls: element.hasAttribute('controls'),
		captions: element.hasAttribute('captions'),
		keys: oneOf(element.getAttribute('keys'), ['focus', 'page', 'none'], 'focus'),
		shape: oneOf(element.getAttribute('shape'), ['auto', 'wide', 'tall'], 'auto'),
		loading: oneOf(element.getAttribute('loading'), ['lazy', 'eager'], 'lazy')
	};
}

/**
 * The parameters that an element sets, as `image=present,…`: the attributes that its scene knows, and
 * what else was asked for, so that it can be said that there is no such thing.
 */
export function choiceKeyOf(
	element: Element,
	scene: Scene,
	asked: Readonly<Record<string, string>>
): string {
	const known = scene.parameters.flatMap(({ id }) => {
		const value = element.getAttribute(id);
		return value === null ? [] : [[id, value]];
	});
	return [...known, ...Object.entries(asked)].map((pair) => pair.join('=')).join(',');
}

/** Where an element stands in its scene. */
export interface Seat {
	readonly choice: Choice;
	/** The steps between `from` and `to`, at least one. */
	readonly steps: readonly [StepId, ...StepId[]];
	readonly step: StepId;
	readonly slips: readonly Slip[];
}

/** The seat that is asked for, or the nearest that there is; the slips say what there was not. */
export function seatOf(
	scene: Scene,
	{ step, from, to }: Pick<Options, 'step' | 'from' | 'to'>,
	choiceKey: string
): Seat {
	const { place, slips } = readPlace(scene, step || from, choiceKey);
	const { choice } = place;
	const ids = stepsOf(scene, choice).map(({ id }) => id);
	const end = (id: string, otherwise: number) => {
		if (!id) return otherwise;
		const read = readPlace(scene, id, choiceKey);
		if (id !== (step || from)) found.push(...read.slips.filter(({ kind }) => kind === 'step'));
		return ids.indexOf(read.place.step);
	};
	const found: Slip[] = [...slips];
	const [first, last] = [end(from, 0), end(to, ids.length - 1)];
	const [start, ...rest] = ids.slice(first, Math.max(first, last) + 1);
	if (start === undefined) throw new Error(`scene ${scene.id} has no step under this choice`);
	const steps = [start, ...rest] as const;
	const kept = steps.includes(place.step) ? place.step : start;
	return { choice, steps, step: kept, slips: found };
}
