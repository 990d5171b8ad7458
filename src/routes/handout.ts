import { isTalk, talks } from '../course/talks.ts';
import type { Language } from '../lib/locales/languages.ts';
import { m } from '../lib/locales/paraglide/messages.js';
import { stepsOf } from '../lib/model/index.ts';
import type { DeckStop } from '../lib/present/deck.ts';
import { plain } from '../lib/text/breaks.ts';
import { loadScene, type KnownScene } from '../scenes/index.ts';
import { hrefOfTalk } from './paths.ts';
import { readPlace } from '../lib/model/place.ts';
import { sayOf } from '../lib/player/slips.ts';
import { hrefOf } from './place.ts';
import { sayOfStop } from './slips.ts';
import { stopsOfTalk, titleOfTalk } from './tour.ts';

/** What may be printed besides pictures and captions; in the query, next to the choice. */
export const extras = ['notes', 'sources'] as const;
export type Extra = (typeof extras)[number];

/** What an address prints. */
export interface Printed {
	readonly title: string;
	readonly promise: string;
	readonly talk: boolean;
	readonly stops: readonly DeckStop[];
	/** Where all this moves. */
	readonly href: string;
	/** What the address asked for in vain, in sentences. */
	readonly notice: string;
}

/** A scene, as `/handout/run?image=present&notes` names it. */
export async function scenePrinted(
	id: KnownScene,
	search: URLSearchParams,
	language: Language
): Promise<Printed> {
	const scene = await loadScene(id);
	const pairs = [...search].filter(([name]) => !(extras as readonly string[]).includes(name));
	const { place, slips } = readPlace(scene, '', pairs.map((pair) => pair.join('=')).join(','));
	const { title, promise } = scene.narration[language];
	return {
		title: plain(title),
		promise: plain(promise),
		talk: false,
		stops: [{ scene, choice: place.choice, steps: stepsOf(scene, place.choice) }],
		href: hrefOf(language, scene, place.step, place.choice),
		notice: slips.map((slip) => sayOf(slip, language)).join(' ')
	};
}

/** A talk, by its id or by its stops spelt out. */
export async function talkPrinted(talk: string, language: Language): Promise<Printed> {
	const { stops, slips } = await stopsOfTalk(talk);
	return {
		title: titleOfTalk(talk, language) || m.site_talk_custom({}, { locale: language }),
		promise: isTalk(talk) ? talks[talk].words[language].promise : '',
		talk: true,
		stops,
		href: hrefOfTalk(language, talk),
		notice: slips.map((slip) => sayOfStop(slip, language)).join(' ')
	};
}

/** The same query with, or without, an extra; everything else stays as it was written. */
export function turned(search: string, extra: Extra, on: boolean): string {
	const others = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part && part.split('=')[0] !== extra);
	const parts = on ? [...others, extra] : others;
	return parts.length ? `?${parts.join('&')}` : '';
}
