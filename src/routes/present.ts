import { timeOfStep } from '../course/time.ts';
import type { Language } from '../lib/locales/languages.ts';
import { filmOf } from '../lib/player/films.ts';
import type { Deck, Spot } from '../lib/present/deck.ts';
import { stepsOf } from '../lib/model/index.ts';
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
	const step = stop.steps.find(({ id }) => id === search.get('step')) ?? stop.steps[0];
	const start = { stop: index, choice: stop.choice, step: step.id };
	return {
		deck: { key: `talk ${talk}`, title: titleOfTalk(talk, language), stops },
		...(search.has('stop') && { start }),
		slips: [],
		stopSlips: slips
	};
}

/** The query with which a deck is presented, or joined: its scene or talk, and where it stands. */
const queryOf = ({ key }: Deck, { stop, step }: Spot): string =>
	key.startsWith('talk ')
		? `talk=${speltStops(key.slice('talk '.length))}&stop=${stop + 1}&step=${step}`
		: '';

/** The address of a spot in the audience view. */
export function presentHref(language: Language, deck: Deck, spot: Spot): string {
	const base = `${prefixOf(language)}/present`;
	const query = queryOf(deck, spot);
	if (query) return `${base}?${query}`;
	const scene = deck.stops[spot.stop]?.scene;
	return scene ? presentedOf(hrefOf(language, scene, spot.step, spot.choice)) : base;
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

/** The session of this window: a new one, unless the window had one before it was loaded anew. */
export async function sessionOf(): Promise<string> {
	const key = 'hatoba:present:session';
	const fresh = () => crypto.randomUUID().slice(0, 8);
	let session = fresh();
	try {
		session = sessionStorage.getItem(key) ?? session;
		// A duplicated tab carries the session of its model along: the first to hold it keeps it.
		if (!(await hold(session))) {
			session = fresh();
			await hold(session);
		}
		sessionStorage.setItem(key, session);
	} catch {
		// Without a storage a reload begins another presentation.
	}
	return session;
}

/** Holds a session for as long as this window lives; false when another window does. */
function hold(session: string): Promise<boolean> {
	if (!navigator.locks) return Promise.resolve(true);
	return new Promise((done) => {
		void navigator.locks.request(`hatoba:present:${session}`, { ifAvailable: true }, (lock) => {
			done(lock !== null);
			return lock ? new Promise<never>(() => {}) : undefined;
		});
	});
}
