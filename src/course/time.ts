import { compile } from '../lib/film/index.ts';
import type { Language } from '../lib/locales/languages.ts';
import { plain } from '../lib/text/breaks.ts';
import type { Stop } from './stops.ts';

/** A moment to look, and to take a breath, after every step. Seconds. */
const look = 3;

/** Seconds that it takes to say a text aloud, slowly: 120 English words or 300 Japanese characters a minute. */
export const sayingTime = (text: string, language: Language): number =>
	language === 'ja' ? [...plain(text)].length / 5 : text.trim().split(/\s+/).length / 2;

/** How long a stop takes, in seconds: each caption is said, each step moves and is looked at. */
export function timeOf({ scene, choice, steps }: Stop, language: Language): number {
	const told = new Set(steps);
	return compile(scene, choice, language)
		.steps.filter(({ id }) => [...told].some((step) => step.id === id))
		.reduce(
			(sum, { caption, start, end }) =>
				sum + sayingTime(caption, language) + (end - start) / 1000 + look,
			0
		);
}

/** Whole minutes of several stops; never less than one. */
export const minutesOf = (stops: readonly Stop[], language: Language): number =>
	Math.max(1, Math.round(stops.reduce((sum, stop) => sum + timeOf(stop, language), 0) / 60));
