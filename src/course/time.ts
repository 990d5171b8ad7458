import { compile, type FilmStep } from '../lib/film/index.ts';
import type { Language } from '../lib/locales/languages.ts';
import { plain } from '../lib/text/breaks.ts';
import type { Stop } from './stops.ts';

/** A moment to look, and to take a breath, after every step. Seconds. */
const look = 3;

/** Seconds that it takes to say a text aloud, slowly: 120 English words or 300 Japanese characters a minute. */
export const sayingTime = (text: string, language: Language): number =>
	language === 'ja' ? [...plain(text)].length / 5 : text.trim().split(/\s+/).length / 2;

/** Seconds of a step: its caption is said, it moves, and it is looked at. */
export const timeOfStep = (
	{ caption, start, end }: Pick<FilmStep, 'caption' | 'start' | 'end'>,
	language: Language
): number => sayingTime(caption, language) + (end - start) / 1000 + look;

/** How long a stop takes, in seconds. */
export function timeOf({ scene, choice, steps }: Stop, language: Language): number {
	const told = new Set(steps.map(({ id }) => id));
	return compile(scene, choice, language)
		.steps.filter(({ id }) => told.has(id))
		.reduce((sum, step) => sum + timeOfStep(step, language), 0);
}

/** Whole minutes of several stops; never less than one. */
export const minutesOf = (stops: readonly Stop[], language: Language): number =>
	Math.max(1, Math.round(stops.reduce((sum, stop) => sum + timeOf(stop, language), 0) / 60));
