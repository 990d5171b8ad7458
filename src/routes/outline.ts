import { minutesOf } from '../course/time.ts';
import { isTalk, talks } from '../course/talks.ts';
import type { StopSlip } from '../course/stops.ts';
import { m } from '../lib/locales/paraglide/messages.js';
import type { Language } from '../lib/locales/languages.ts';
import { plain } from '../lib/text/breaks.ts';
import { hrefOfStop, stopsOfTalk, titleOfTalk } from './tour.ts';

/** A talk as its page shows it. */
export interface Outline {
	readonly talk: string;
	readonly title: string;
	readonly promise: string;
	/** Whole minutes, estimated. */
	readonly minutes: number;
	readonly stops: readonly {
		readonly href: string;
		readonly title: string;
		readonly promise: string;
		/** The choice in words, such as `Linux kernel: here`; empty for the default. */
		readonly choice: string;
		readonly steps: number;
		readonly minutes: number;
	}[];
	readonly slips: readonly StopSlip[];
}

/** A talk, by its id or by its stops spelt out. */
export async function outlineOf(talk: string, language: Language): Promise<Outline> {
	const { stops, slips } = await stopsOfTalk(talk);
	const custom = m.site_talk_custom({}, { locale: language });
	return {
		talk,
		title: titleOfTalk(talk, language) || custom,
		promise: isTalk(talk) ? talks[talk].words[language].promise : '',
		minutes: minutesOf(stops, language),
		stops: stops.map((stop, i) => {
			const { title, promise, parameters } = stop.scene.narration[language];
			const chosen = stop.scene.parameters.filter((p) => stop.choice[p.id] !== p.default);
			const names = chosen.map((p) => parameters[p.id]?.values[stop.choice[p.id] ?? ''] ?? '');
			return {
				href: hrefOfStop(stop, { talk, stop: i + 1 }, language),
				title: plain(title),
				promise: plain(promise),
				choice: names.map(plain).join(', '),
				steps: stop.steps.length,
				minutes: minutesOf([stop], language)
			};
		}),
		slips
	};
}
