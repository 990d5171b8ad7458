import { choiceKey, type Choice, type ParameterId, type StepId } from '../model/index.ts';
import type { Language } from '../locales/languages.ts';
import type { Shape } from '../layout/types.ts';
import { Playback } from '../playback/index.ts';
import { filmOf } from '../player/films.ts';
import {
	nextChoice,
	spotOf,
	spotsOf,
	stepsAt,
	turned,
	type Deck,
	type DeckStop,
	type Spot
} from './deck.ts';
import { Line } from './line.ts';
import {
	elapsedAt,
	isLater,
	readShared,
	subtitles,
	type Blank,
	type Fleeting,
	type Point,
	type Role,
	type Shared,
	type Word
} from './shared.ts';

interface Options {
	readonly role: Role;
	/** Names the presentation: windows with the same name belong together. */
	readonly session: string;
	readonly language: Language;
	readonly shape: Shape;
	readonly reduced: boolean;
	/** Where the address points to; the storage knows better where a presentation was left. */
	readonly start?: Spot;
	readonly onfleeting?: (fleeting: Fleeting) => void;
}

/** Where the last state of a presentation is kept. */
const keyOf = (session: string) => `hatoba:present:${session}`;

/** The state of a presentation that has not begun. */
const blankState = ({ key }: Deck): Shared => ({
	turn: 0,
	by: '',
	deck: key,
	stop: 0,
	step: '',
	choice: '',
	play: false,
	plays: 0,
	blank: 'none',
	subtitles: 'own',
	zoom: null,
	elapsed: 0,
	since: null,
	origin: null
});

/**
 * One window of a presentation: the deck, where it stands, and the line to the other window. Every
 * change goes to both; a window that opens late, or comes back, takes over what there is.
 */
export class Presentation {
	readonly deck: Deck;
	readonly #options: Options;
	readonly #me = crypto.randomUUID();
	readonly #line: Line;
	/** What has been chosen on the way, by stop. */
	readonly #choices: Record<number, Choice> = {};
	#shared = $state.raw() as Shared;
	#playback = $state.raw() as Playback;
	#present = $state.raw<readonly Role[]>([]);

	constructor(deck: Deck, options: Options) {
		this.deck = deck;
		this.#options = options;
		const kept = this.#kept();
		const spot = options.start ?? (kept && this.#spotIn(kept)) ?? spotOf(deck, 0);
		const before = kept ?? blankState(deck);
		// The audience's window knows where it is; a speaker's, that has just opened, does not.
		const leads = options.role === 'audience';
		this.#shared = {
			...before,
			...this.#place(spot),
			play: false,
			...(leads && { turn: before.turn + 1, by: this.#me })
		};
		if (leads) this.#keep();
		this.#choices[spot.stop] = spot.choice;
		this.#playback = this.#made(spot);
		this.#line = new Line(options.session, options.role, {
			onword: (word) => this.#hear(word),
			onnew: () => this.#say(),
			onpresence: (roles) => (this.#present = roles)
		});
	}

	get playback(): Playback {
		return this.#playback;
	}
	get shared(): Shared {
		return this.#shared;
	}
	get spot(): Spot {
		const { stop, step } = this.#shared;
		return { stop, step: step as StepId, choice: this.#choiceAt(stop) };
	}
	get stop(): DeckStop {
		return this.#stopAt(this.#shared.stop);
	}
	/** The other kinds of window that are there. */
	get others(): readonly Role[] {
		return this.#present;
	}
	/** This browser cannot join windows. */
	get alone(): boolean {
		return this.#line.dead;
	}
	/** All spots, with the choices as they are now. */
	get spots(): readonly Spot[] {
		void this.#shared;
		return spotsOf(this.deck, (stop) => this.#choiceAt(stop));
	}
	/** Position among all spots. */
	get position(): number {
		const { stop, step } = this.spot;
		return this.spots.findIndex((one) => one.stop === stop && one.step === step);
	}
	get following(): Spot | undefined {
		return this.spots[this.position + 1];
	}

	/** To the next step; what is still moving is completed first. */
	next(): void {
		if (this.#lit()) return;
		if (this.playback.state === 'playing') return this.#arrive();
		const next = this.following;
		if (next) this.#go(next, { play: true });
	}

	/** To the step before, as it was. */
	back(): void {
		if (this.#lit()) return;
		const before = this.spots[this.position - 1];
		if (before) this.#go(before);
	}

	first(): void {
		this.jump(0);
	}
	last(): void {
		this.jump(this.spots.length - 1);
	}

	/** To a position; where the jump began is kept. */
	jump(position: number): void {
		const goal = this.spots[position];
		if (!goal || position === this.position) return;
		const { stop, step, choice } = this.#shared;
		this.#go(goal, { origin: this.#shared.origin ?? { stop, step, choice } });
	}

	/** Back to where the jump began. */
	unjump(): void {
		const { origin } = this.#shared;
		if (!origin) return;
		const { stop, step, choice } = origin;
		this.#go(
			{ stop, step: step as StepId, choice: this.#readChoice(stop, choice) },
			{ origin: null }
		);
	}

	replay(): void {
		this.#go(this.spot, { play: true });
	}

	/** Black, white, or the picture again. */
	blank(to: Blank): void {
		this.#change({ blank: this.#shared.blank === to ? 'none' : to });
	}

	turnSubtitles(): void {
		const at = subtitles.indexOf(this.#shared.subtitles);
		this.#change({ subtitles: subtitles[(at + 1) % subtitles.length] ?? 'own' });
	}

	/** Closer to a point of the stage, or back. */
	zoom(at: Point | null): void {
		this.#change({ zoom: this.#shared.zoom ? null : at });
	}

	choose(choice: Choice): void {
		const spot = turned(this.deck, this.spot, choice);
		this.#go(spot);
	}

	nextValue(): void {
		this.choose(nextChoice(this.stop.scene, this.spot.choice));
	}

	/** Starts the clock, or stops it. */
	toggleClock(now = Date.now()): void {
		const elapsed = elapsedAt(this.#shared, now);
		this.#change({ elapsed, since: this.#shared.since === null ? now : null });
	}

	resetClock(): void {
		this.#change({ elapsed: 0, since: this.#shared.since === null ? null : Date.now() });
	}

	fleeting(fleeting: Fleeting): void {
		this.#line.say({ kind: 'fleeting', fleeting });
	}

	/** The same moment in another language or shape. */
	redraw(language: Language, shape: Shape): void {
		const { film } = this.#playback;
		if (film.language === language && film.shape === shape) return;
		const { scene } = this.stop;
		this.#playback.swap(filmOf(scene, this.spot.choice, language, shape));
	}

	destroy(): void {
		this.#line.close();
		this.#playback.destroy();
	}

	/** A dark screen is lit first: nothing moves behind it. */
	#lit(): boolean {
		const dark = this.#shared.blank !== 'none';
		if (dark) this.#change({ blank: 'none' });
		return dark;
	}

	/** Completes what moves, in both windows. */
	#arrive(): void {
		this.#change({ play: false });
	}

	#go(
		spot: Spot,
		{ play = false, origin }: { play?: boolean; origin?: Shared['origin'] } = {}
	): void {
		const { plays, since } = this.#shared;
		this.#choices[spot.stop] = spot.choice;
		this.#change({
			...this.#place(spot),
			play,
			plays: plays + (play ? 1 : 0),
			zoom: null,
			blank: 'none',
			// The first step forward starts the clock.
			since: since ?? (play && this.#shared.elapsed === 0 ? Date.now() : null),
			...(origin !== undefined && { origin })
		});
	}

	#change(part: Partial<Shared>): void {
		const before = this.#shared;
		this.#shared = { ...before, ...part, turn: before.turn + 1, by: this.#me };
		this.#follow(before);
		this.#say();
		this.#keep();
	}

	#hear(word: Word): void {
		if (word.kind === 'fleeting') return this.#options.onfleeting?.(word.fleeting);
		if (word.kind !== 'shared' || word.shared.deck !== this.deck.key) return;
		if (!isLater(word.shared, this.#shared) || !this.#spotIn(word.shared)) return;
		const before = this.#shared;
		this.#shared = word.shared;
		this.#choices[word.shared.stop] = this.#readChoice(word.shared.stop, word.shared.choice);
		this.#follow(before);
		this.#keep();
	}

	/** Brings the picture to where the presentation stands. */
	#follow(before: Shared): void {
		const { stop, step, choice, play, plays } = this.#shared;
		const id = step as StepId;
		if (stop !== before.stop) {
			this.#playback.destroy();
			this.#playback = this.#made(this.spot);
			if (play) this.#playback.replay();
		} else if (choice !== before.choice) this.#playback.change(this.#filmOf(this.spot), id);
		else if (play && plays !== before.plays) {
			if (id === this.#playback.step) this.#playback.replay();
			else this.#playback.goTo(id, { play: true });
		} else if (!play) this.#playback.goTo(id);
	}

	#say(): void {
		this.#line.say({ kind: 'shared', shared: this.#shared });
	}

	#keep(): void {
		try {
			localStorage.setItem(keyOf(this.#options.session), JSON.stringify(this.#shared));
		} catch {
			// Without a storage the address still says where one is.
		}
	}

	#kept(): Shared | undefined {
		try {
			const kept = readShared(localStorage.getItem(keyOf(this.#options.session)), this.deck.key);
			return kept && this.#spotIn(kept) ? kept : undefined;
		} catch {
			return undefined;
		}
	}

	#made(spot: Spot): Playback {
		return new Playback(this.#filmOf(spot), spot.step, { reduced: this.#options.reduced });
	}

	#filmOf({ stop, choice }: Spot) {
		const { film } = this.#playback ?? {};
		const { language, shape } = film ?? this.#options;
		return filmOf(this.#stopAt(stop).scene, choice, language, shape);
	}

	#stopAt(index: number): DeckStop {
		const stop = this.deck.stops[index];
		if (!stop) throw new RangeError(`there is no stop ${index + 1}`);
		return stop;
	}

	#choiceAt(stop: number): Choice {
		return this.#choices[stop] ?? this.#stopAt(stop).choice;
	}

	#place({ stop, step, choice }: Spot): Pick<Shared, 'stop' | 'step' | 'choice'> {
		return { stop, step, choice: choiceKey(this.#stopAt(stop).scene, choice) };
	}

	#readChoice(stop: number, key: string): Choice {
		const { parameters } = this.#stopAt(stop).scene;
		const pairs: Readonly<Record<string, string>> = Object.fromEntries(
			key.split(',').map((pair) => pair.split('='))
		);
		return Object.fromEntries(
			parameters.map((p): [ParameterId, string] => {
				const value = pairs[p.id] ?? p.default;
				return [p.id, p.values.includes(value) ? value : p.default];
			})
		);
	}

	/** Where a state stands, if this deck has such a spot. */
	#spotIn({ stop, step, choice }: Shared): Spot | undefined {
		const at = this.deck.stops[stop];
		if (!at) return undefined;
		const spot = { stop, step: step as StepId, choice: this.#readChoice(stop, choice) };
		return stepsAt(at, spot.choice).some(({ id }) => id === step) ? spot : undefined;
	}
}
