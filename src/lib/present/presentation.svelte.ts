import type { Choice, StepId } from '../model/index.ts';
import type { Language } from '../locales/languages.ts';
import type { Shape } from '../layout/types.ts';
import { Playback } from '../playback/index.ts';
import { filmOf } from '../player/films.ts';
import {
	choicesOf,
	nextChoice,
	placeOf,
	readChoice,
	spotIn,
	spotOf,
	spotsOf,
	turned,
	type Deck,
	type DeckStop,
	type Spot
} from './deck.ts';
import { Line } from './line.ts';
import { keep, recall } from './memory.ts';
import { clearTimes, keepTime, timesOf, type Times } from './rehearsal.ts';
import {
	elapsedAt,
	isLater,
	nobody,
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
	/** Where the address points to. */
	readonly start?: Spot;
	/** Nobody has asked for it anew: the storage knows better where the presentation is by now. */
	readonly back?: boolean;
	/** Where this deck was left by a window that is gone: `unjump` goes on there. */
	readonly left?: Shared | undefined;
	readonly onfleeting?: (fleeting: Fleeting) => void;
	/** Another window has come, and has not seen what only lasts a moment. */
	readonly onnew?: () => void;
}

/** The state of a presentation that has not begun. */
const opening = (deck: Deck): Shared => ({
	turn: 0,
	by: nobody,
	deck: deck.key,
	...placeOf(deck, spotOf(deck, 0), choicesOf(deck)),
	play: false,
	plays: 0,
	blank: 'none',
	subtitles: 'own',
	zoom: null,
	elapsed: 0,
	since: null,
	entered: 0,
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
	#shared = $state.raw() as Shared;
	#playback = $state.raw() as Playback;
	#others = $state.raw<readonly Role[]>([]);
	#times = $state.raw<Times>({});
	#left = $state.raw<Shared>();
	/** As text, so that a step alone changes nothing that follows from them. */
	#chosen = $derived(this.#shared.choices.join(' '));
	#spots = $derived.by(() => {
		const chosen = this.#chosen.split(' ');
		return spotsOf(this.deck, (i) => readChoice(this.#stopAt(i).scene, chosen[i] ?? ''));
	});
	#position = $derived.by(() => {
		const { stop, step } = this.#shared;
		return this.#spots.findIndex((one) => one.stop === stop && one.step === step);
	});

	constructor(deck: Deck, options: Options) {
		this.deck = deck;
		this.#options = options;
		const kept = recall(options.session, deck.key);
		const there = kept && spotIn(deck, kept);
		const before = there ? kept : opening(deck);
		const { start, back } = options;
		const spot = (back ? (there ?? start) : (start ?? there)) ?? spotOf(deck, 0);
		if (!kept && options.left && spotIn(deck, options.left)) this.#left = options.left;
		this.#times = timesOf(deck);
		// Only the address of an audience's window leads elsewhere; whoever moves meanwhile leads it.
		const leads = options.role === 'audience' && spot !== there;
		this.#shared = {
			...before,
			...placeOf(deck, spot, before.choices),
			play: false,
			...(leads && { turn: before.turn + 1, by: nobody })
		};
		if (leads) keep(options.session, this.#shared);
		this.#playback = this.#made(spot);
		this.#line = new Line(options.session, options.role, {
			onword: (word) => this.#hear(word),
			onnew: () => {
				this.#say();
				options.onnew?.();
			},
			onpresence: (roles) => (this.#others = roles)
		});
	}

	get playback(): Playback {
		return this.#playback;
	}
	get shared(): Shared {
		return this.#shared;
	}
	get spot(): Spot {
		const spot = this.#spots[this.#position];
		if (!spot) throw new RangeError(`${this.deck.key} has no step "${this.#shared.step}"`);
		return spot;
	}
	get stop(): DeckStop {
		return this.#stopAt(this.#shared.stop);
	}
	/** The other kinds of window that are there. */
	get others(): readonly Role[] {
		return this.#others;
	}
	/** This browser cannot join windows. */
	get alone(): boolean {
		return this.#line.dead;
	}
	/** Where the deck was left the last time, as long as nobody has moved. */
	get left(): Shared | undefined {
		return this.#left;
	}
	/** Seconds that each step took. */
	get times(): Times {
		return this.#times;
	}
	/** All spots, with the choices as they are now. */
	get spots(): readonly Spot[] {
		return this.#spots;
	}
	/** Position among all spots. */
	get position(): number {
		return this.#position;
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

	/** To a position; beyond the end means the last one. Where the jump began is kept. */
	jump(position: number): void {
		const goal = this.spots[Math.min(position, this.spots.length - 1)];
		if (!goal || (goal.stop === this.#shared.stop && goal.step === this.#shared.step)) return;
		const { stop, step, choices } = this.#shared;
		this.#go(goal, { origin: this.#shared.origin ?? { stop, step, choices } });
	}

	/** Back to where the jump began; at the beginning, to where the deck was left the last time. */
	unjump(): void {
		const left = this.#left;
		if (left) return this.#change({ ...left, play: false, blank: 'none', zoom: null });
		const { origin } = this.#shared;
		const spot = origin && spotIn(this.deck, origin);
		if (spot) this.#go(spot, { origin: null });
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
		const since = this.#shared.since === null ? null : Date.now();
		this.#change({ elapsed: 0, since, entered: 0 });
	}

	clearTimes(): void {
		this.#times = clearTimes(this.deck);
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
		const { stop, step, plays, choices, since, entered } = this.#shared;
		const now = Date.now();
		const stays = spot.stop === stop && spot.step === step;
		this.#change({
			...placeOf(this.deck, spot, choices),
			play,
			plays: plays + (play ? 1 : 0),
			zoom: null,
			blank: 'none',
			entered: stays ? entered : elapsedAt(this.#shared, now),
			// The first step forward starts the clock.
			since: since ?? (play && this.#shared.elapsed === 0 ? now : null),
			...(origin !== undefined && { origin })
		});
	}

	#change(part: Partial<Shared>): void {
		const before = this.#shared;
		this.#shared = { ...before, ...part, turn: before.turn + 1, by: this.#me };
		this.#follow(before);
		this.#say();
		keep(this.#options.session, this.#shared);
	}

	#hear(word: Word): void {
		if (word.kind === 'fleeting') return this.#options.onfleeting?.(word.fleeting);
		if (word.kind !== 'shared' || word.shared.deck !== this.deck.key) return;
		if (!isLater(word.shared, this.#shared) || !spotIn(this.deck, word.shared)) return;
		const before = this.#shared;
		this.#shared = word.shared;
		this.#follow(before);
		keep(this.#options.session, this.#shared);
	}

	/** Brings the picture to where the presentation stands. */
	#follow(before: Shared): void {
		const { stop, step, choices, play, plays, entered } = this.#shared;
		const id = step as StepId;
		if (stop !== before.stop || step !== before.step) {
			this.#left = undefined;
			const spot = { stop: before.stop, step: before.step as StepId };
			const took = (entered - before.entered) / 1000;
			if (before.since !== null) this.#times = keepTime(this.deck, spot, took);
		}
		if (stop !== before.stop) {
			this.#playback.destroy();
			this.#playback = this.#made(this.spot);
			if (play) this.#playback.replay();
		} else if (choices[stop] !== before.choices[stop])
			this.#playback.change(this.#filmOf(this.spot), id);
		else if (play && plays !== before.plays) {
			if (id === this.#playback.step) this.#playback.replay();
			else this.#playback.goTo(id, { play: true });
		} else if (!play) this.#playback.goTo(id);
	}

	#say(): void {
		this.#line.say({ kind: 'shared', shared: this.#shared });
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
}
