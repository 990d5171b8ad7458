import { isTalk, talks } from '../course/talks.ts';
import { readStops, type Stop, type StopSlip } from '../course/stops.ts';
import type { Language } from '../lib/locales/languages.ts';
import type { Scene } from '../lib/model/index.ts';
import { speltStops } from './paths.ts';
import { hrefOf } from './place.ts';

/** What an address says of the talk in which a scene is shown. */
export interface TourPlace {
	/** Id of a talk, or its stops spelt out. */
	readonly talk: string;
	/** Counted from 1. */
	readonly stop: number;
}

/** A talk that is being given. */
export interface Tour {
	readonly talk: string;
	/** Empty when it has no name. */
	readonly title: string;
	readonly stops: readonly Stop[];
	/** Position of the present stop. */
	readonly index: number;
	readonly slips: readonly StopSlip[];
}

/** The talk that a query names: `?talk=five&stop=2`. */
export function tourPlaceOf(search: string): TourPlace | undefined {
	const query = new URLSearchParams(search);
	const talk = query.get('talk');
	return talk ? { talk, stop: Math.max(1, Math.floor(Number(query.get('stop'))) || 1) } : undefined;
}

/** What follows `?` or `&` in an address, so that it stays readable. */
const spelt = ({ talk, stop }: TourPlace) => `talk=${speltStops(talk)}&stop=${stop}`;

/** An address inside a talk. */
export const withTour = (href: string, tour: TourPlace | undefined): string =>
	tour ? href + (href.includes('?') ? '&' : '?') + spelt(tour) : href;

/** The address of the first, or the last, step of a stop. */
export function hrefOfStop(
	{ scene, choice, steps }: Stop,
	tour: TourPlace,
	language: Language,
	end: 'first' | 'last' = 'first'
): string {
	const step = (end === 'last' && steps.at(-1)) || steps[0];
	return withTour(hrefOf(language, scene, step.id, choice), tour);
}

/** The stops of a talk, by its id or spelt out. */
export const stopsOfTalk = (talk: string) =>
	readStops(isTalk(talk) ? talks[talk].stops.join(';') : talk);

export const titleOfTalk = (talk: string, language: Language): string =>
	isTalk(talk) ? talks[talk].words[language].title : '';

/**
 * The talk that a query names, with the stop at which a scene is shown: the one that is named, or
 * else the first that shows this scene. None, when the talk does not stop there.
 */
export async function loadTour(
	{ talk, stop }: TourPlace,
	scene: Scene,
	language: Language
): Promise<Tour | { readonly slips: readonly StopSlip[] }> {
	const { stops, slips } = await stopsOfTalk(talk);
	const isHere = (one: Stop | undefined) => one?.scene.id === scene.id;
	const index = isHere(stops[stop - 1]) ? stop - 1 : stops.findIndex(isHere);
	if (index < 0) return { slips };
	return { talk, title: titleOfTalk(talk, language), stops, index, slips };
}
