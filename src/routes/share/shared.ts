import type { Language } from '../../lib/locales/languages.ts';
import {
	defaultChoice,
	keepStep,
	stepsOf,
	type Choice,
	type Scene,
	type StepId
} from '../../lib/model/index.ts';
import { m } from '../../lib/locales/paraglide/messages.js';
import { plain } from '../../lib/text/breaks.ts';
import { captionOf } from '../../lib/text/caption.ts';
import { hashOf } from '../../embed/standalone/address.ts';
import { prefixOf } from '../paths.ts';
import { hrefOf } from '../place.ts';

/** A theme, or the one that the reader's system prefers. */
export type Paint = 'auto' | 'night' | 'paper';

/** The theme of a picture, which cannot know its reader. */
export const paintOf = (theme: Paint): 'night' | 'paper' => (theme === 'night' ? theme : 'paper');

/** The themes to choose from, by their names. */
export function themeNames(
	language: Language,
	{ auto = false }: { auto?: boolean } = {}
): readonly (readonly [Paint, string])[] {
	const locale = { locale: language };
	const two = [
		['paper', m.site_theme_paper({}, locale)],
		['night', m.site_theme_night({}, locale)]
	] as const;
	return auto ? [...two, ['auto', m.site_theme_system({}, locale)] as const] : two;
}

/** What the reader shares: a place in a scene, and how it is to be shown. */
export interface Shared {
	readonly scene: Scene;
	readonly language: Language;
	readonly step: StepId;
	readonly choice: Choice;
	/** Begin at `step`, or at the first step of the scene. */
	readonly start: 'here' | 'first';
	readonly theme: Paint;
	readonly controls: boolean;
	readonly captions: boolean;
	/** A frame is as high as what it shows. */
	readonly fit: boolean;
}

/** The step that is shown first. */
export function firstShown({ scene, step, choice, start }: Shared): StepId {
	const first = stepsOf(scene, choice)[0]?.id;
	return start === 'here' || !first ? step : first;
}

export const titleOf = ({ scene, language }: Shared): string =>
	plain(scene.narration[language].title);

/** The parameters that differ from their defaults, in the order of the scene. */
export const told = ({ scene, choice }: Shared): Readonly<Record<string, string>> =>
	Object.fromEntries(
		scene.parameters
			.map(({ id, default: standard }) => [id, choice[id] ?? standard, standard] as const)
			.filter(([, value, standard]) => value !== standard)
	);

/** The path of the page, with its query. */
export const pageOf = (shared: Shared): string =>
	hrefOf(shared.language, shared.scene, firstShown(shared), shared.choice);

/**
 * The stable picture of a step: its path, and what it shows. There are pictures of the default
 * parameters only: a step that they do not have is shown by the one before it.
 */
export function pictureOf(shared: Shared, step: StepId): { path: string; caption: string } {
	const { scene, language, theme } = shared;
	const choice = defaultChoice(scene);
	const drawn = keepStep(scene, step, choice);
	const ending = paintOf(theme) === 'night' ? '.night.svg' : '.svg';
	return {
		path: `${prefixOf(language)}/scenes/${scene.id}/${drawn}${ending}`,
		caption: captionOf({ ...shared, choice }, drawn)
	};
}

/** The step that stands for the scene in a document: the poster when it is read from the start. */
export const pictured = ({ scene, step, start }: Shared): StepId =>
	start === 'first' ? scene.poster : step;

/** The name of the scene's single file, with the place at which it opens. */
export function fileOf(shared: Shared): string {
	const place = { step: firstShown(shared), choice: shared.choice };
	return `${shared.scene.id}.html${hashOf(shared.language, shared.scene, place)}`;
}

/** The options of an embedded scene, in order; `from`: without the steps before. */
export const optionsOf = (shared: Shared, begin: 'step' | 'from') => ({
	scene: shared.scene.id,
	[begin]: shared.start === 'here' ? shared.step : undefined,
	...told(shared),
	lang: shared.language,
	theme: shared.theme === 'auto' ? undefined : shared.theme,
	controls: shared.controls,
	captions: shared.captions
});

/** The path of the embedded scene, with its options. */
export function embedOf(shared: Shared, begin: 'step' | 'from' = 'step'): string {
	const { scene, ...options } = optionsOf(shared, begin);
	const query = Object.entries(options).flatMap(([name, value]) => {
		if (value === undefined || value === false) return [];
		return value === true ? name : `${name}=${encodeURIComponent(value)}`;
	});
	return `/embed/${scene}?${query.join('&')}`;
}
