import { timeOfStep } from '../course/time.ts';
import type { Language } from '../lib/locales/languages.ts';
import { filmOf } from '../lib/player/films.ts';
import { stepsAt, type Deck, type DeckStop, type Spot } from '../lib/present/deck.ts';
import { stepsOf, type ParameterId } from '../lib/model/index.ts';
import { isKnownScene, loadScene } from '../scenes/index.ts';
import { plain } from '../lib/text/breaks.ts';
import { readPlace, type Slip } from '../lib/model/place.ts';
import { hrefOf } from './place.ts';
import { prefixOf, presentedOf, speltStops } from './paths.ts';
import { stopsOfTalk, titleOfTalk } from './tour.ts';
import type { StopSlip } from '../course/stops.ts';

/** What an address presents. */
export interface Shown {
	readonly deck: Deck;
	/** Where the address points to; absent where a presentation is only joined. */
	readonly start?: Spot;
	readonly slips: readonly Slip[];
	readonly stopSlips: readonly StopSlip[];
}

/** A scene, as `/present/run/create?image=present` names it; nothing when there is none. */
export async function sceneShown(
	id: string,
	step: string | undefined,
	search: URLSearchParams,
	language: Language
): Promise<Shown | undefined> {
	if (!isKnownScene(id)) return undefined;
	const scene = await loadScene(id);
	const key = [...search].map((pair) => pair.join('=')).join(',');
	const { place, slips } = readPlace(scene, step, key);
	const deck = {
		key: scene.id,
		title: plain(scene.narration[language].title),
		stops: [{ scene, choice: place.choice, steps: stepsOf(scene, place.choice) }]
	};
	const start = { stop: 0, choice: place.choice, step: place.step };
	return { deck, ...((step || key) && { start }), slips, stopSlips: [] };
}

/** A talk, as `/present?talk=five&stop=2&step=create` names it; nothing when it has no stops. */
export async function talkShown(
	search: URLSearchParams,
	language: Language
): Promise<Shown | undefined> {
	const talk = search.get('talk') ?? '';
	const { stops, slips } = await stopsOfTalk(talk);
	const index = Math.min(stops.length, Math.max(1, Number(search.get('stop')) || 1)) - 1;
	const stop = stops[index];
	if (!stop) return undefined;
	const start = { stop: index, ...placeIn(stop, search) };
	return {
		deck: { key: `talk ${talk}`, title: titleOfTalk(talk, language), stops },
		...(search.has('stop') && { start }),
		slips: [],
		stopSlips: slips
	};
}

/** Where an address stands in a stop: `step=create`, and what has been chosen on the way. */
function placeIn(stop: DeckStop, search: URLSearchParams): Pick<Spot, 'choice' | 'step'> {
	const asked = stop.scene.parameters.map(({ id, values }): [ParameterId, string] => {
		const value = search.get(id) ?? '';
		return [id, values.includes(value) ? value : (stop.choice[id] ?? '')];
	});
	const choice = Object.fromEntries(asked);
	const steps = stepsAt(stop, choice);
	const step = steps.find(({ id }) => id === search.get('step')) ?? steps[0];
	return step ? { choice, step: step.id } : { choice: stop.choice, step: stop.steps[0]!.id };
}

const isTalk = ({ key }: Deck): boolean => key.startsWith('talk ');
const talkQuery = ({ key }: Deck): string => `talk=${speltStops(key.slice('talk '.length))}`;

/** The query with which a talk is presented, or joined: where it stands; nothing for a scene. */
function queryOf(deck: Deck, { stop, step, choice }: Spot): string {
	if (!isTalk(deck)) return '';
	const own = deck.stops[stop]?.choice ?? choice;
	const changed = Object.entries(choice).filter(([id, value]) => own[id as ParameterId] !== value);
	const pairs = changed.map((pair) => `&${pair.join('=')}`).join('');
	return `${talkQuery(deck)}&stop=${stop + 1}&step=${step}${pairs}`;
}

/** The address of a deck in the audience view, wherever the presentation stands. */
export function deckHref(language: Language, deck: Deck): string {
	const base = `${prefixOf(language)}/present`;
	return isTalk(deck) ? `${base}?${talkQuery(deck)}` : `${base}/${deck.key}`;
}

/** The address of a spot in the audience view. */
export function presentHref(language: Language, deck: Deck, spot: Spot): string {
	const query = queryOf(deck, spot);
	if (query) return `${prefixOf(language)}/present?${query}`;
	const scene = deck.stops[spot.stop]?.scene;
	if (!scene) return deckHref(language, deck);
	return presentedOf(hrefOf(language, scene, spot.step, spot.choice));
}

/** The address of the speaker's window of a session. */
export const speakerHref = (
	language: Language,
	deck: Deck,
	spot: Spot,
	session: string
): string => {
	const scene = deck.stops[spot.stop]?.scene;
	const query = queryOf(deck, spot) || `scene=${scene?.id}`;
	return `${prefixOf(language)}/present/speaker?${query}#${session}`;
};

/** Seconds that a step is planned to take. */
export function planOf(deck: Deck, { stop, choice, step }: Spot, language: Language): number {
	const scene = deck.stops[stop]?.scene;
	const found =
		scene && filmOf(scene, choice, language, 'wide').steps.find(({ id }) => id === step);
	return found ? timeOfStep(found, language) : 0;
}
