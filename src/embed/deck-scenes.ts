import { type RevealApi } from 'reveal.js';
import { ofElement, ofFrame, type Steppable } from './deck.ts';
import {
	AuthoredOrder,
	fragmentOf,
	markersOf,
	setMarkers,
	slideOf,
	stepShown
} from './deck-markers.ts';
import { SpeakerOrders } from './deck-speaker.ts';
import { connect } from './frame/connect.ts';

/** How long anything waits for a scene, in milliseconds. */
const patience = 8000;

/** Waits for all, but not for ever. */
const soon = (all: Promise<void>[]) =>
	Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, patience))]);

/** The events of reveal.js that concern us, as far as they do. */
type DeckEvent = Event & { readonly fragments?: readonly Element[] };

/** A frame of this site, or one that its author has marked. */
function isFrameOfOurs(element: Element): element is HTMLIFrameElement {
	if (element.localName !== 'iframe') return false;
	const source = element.getAttribute('src') ?? element.getAttribute('data-src') ?? '';
	if (element.hasAttribute('data-hatoba')) return true;
	if (!URL.canParse(source, element.baseURI)) return false;
	const { origin, pathname } = new URL(source, element.baseURI);
	return origin === new URL(import.meta.url).origin && pathname.startsWith('/embed/');
}

/** The fragment that an address names, as in `#/3/0/2` or `#/title/2`. */
function fragmentIn(hash: string): number | undefined {
	const found = /^#\/(?:\d*\/\d+|[^/]*[^/\d][^/]*)\/(\d+)$/.exec(hash);
	return found ? Number(found[1]) : undefined;
}

/** The scenes of one deck. */
export class DeckScenes {
	readonly #deck: RevealApi;
	readonly #order = new AuthoredOrder();
	readonly #speaker: SpeakerOrders;
	readonly #scenes = new Map<HTMLElement, Steppable>();
	readonly #loading = new Map<Element, Promise<void>>();
	readonly #endings: (() => void)[] = [];
	/** The slide that was shown when reveal.js last had finished a change. */
	#slide: Element | undefined;
	/** The fragment that the address named at the start, as long as it may still have to come. */
	#wanted = fragmentIn(location.hash);

	constructor(deck: RevealApi) {
		this.#deck = deck;
		this.#speaker = new SpeakerOrders(deck);
	}

	/** Resolves when the deck may start. */
	async start(): Promise<void> {
		this.#on('ready', () => this.#ready());
		this.#on('slidechanged', () => this.#arrive());
		this.#on('fragmentshown', (event) => this.#follow(event));
		this.#on('fragmenthidden', (event) => this.#follow(event));
		this.#on('overviewshown', () => this.#touchable(false));
		this.#on('overviewhidden', () => this.#touchable(true));
		this.#on('sync', () => this.#find());
		this.#on('pdf-ready', () => this.#print());
		this.#find();
		// Pages for print are made once, at the start.
		if (this.#printing) await soon([...this.#scenes.keys()].map((scene) => this.#load(scene)));
	}

	stop(): void {
		for (const end of this.#endings) end();
		this.#speaker.stop();
		for (const scene of this.#scenes.keys()) setMarkers(scene, 0);
		this.#scenes.clear();
	}

	get #printing(): boolean {
		return this.#deck.getConfig().view === 'print';
	}

	#on(type: string, hear: (event: DeckEvent) => void): void {
		this.#deck.on(type, hear);
		this.#endings.push(() => this.#deck.off(type, hear));
	}

	/** Takes in the scenes that have come, and lets go of those that are gone. */
	#find(): void {
		for (const scene of this.#scenes.keys()) if (!scene.isConnected) this.#scenes.delete(scene);
		const slides = this.#deck.getSlidesElement();
		for (const scene of slides?.querySelectorAll<HTMLElement>('hatoba-scene, iframe') ?? []) {
			if (this.#scenes.has(scene)) continue;
			const element = scene.localName === 'hatoba-scene';
			if (!element && !isFrameOfOurs(scene)) continue;
			const steppable = element
				? ofElement(scene as HTMLElementTagNameMap['hatoba-scene'])
				: ofFrame(scene as HTMLIFrameElement, connect);
			this.#order.remember(scene);
			this.#scenes.set(scene, steppable);
			this.#endings.push(
				steppable.listen({
					ready: (count) => this.#begin(scene, count),
					step: (index, count) => this.#moved(scene, index, count),
					edge: (direction) => this.#leave(scene, direction)
				})
			);
		}
	}

	/** Loads a scene and gives it its fragments; one that cannot be shown gets none. */
	#load(scene: HTMLElement): Promise<void> {
		const loading =
			this.#loading.get(scene) ??
			Promise.resolve(this.#scenes.get(scene)?.steps()).then(
				(count) => this.#begin(scene, count ?? 1),
				() => undefined
			);
		this.#loading.set(scene, loading);
		return loading;
	}

	/** A scene can be stepped: it shows what its fragments say. */
	#begin(scene: HTMLElement, count: number): void {
		this.#mark(scene, count);
		this.#settle(scene);
	}

	#mark(scene: HTMLElement, count: number): void {
		const slide = slideOf(scene);
		if (!slide || !setMarkers(scene, count - 1)) return;
		this.#order.restore(slide);
		for (const other of this.#scenes.keys())
			if (slideOf(other) === slide) this.#order.arrange(other);
		// Before its start reveal.js has yet to sort them itself.
		if (this.#deck.isReady()) this.#catchUp(scene, slide);
	}

	/** Brings fragments that came late to where their slide is. */
	#catchUp(scene: Element, slide: HTMLElement): void {
		const deck = this.#deck;
		deck.syncFragments(slide);
		const [here, there] = [deck.getIndices(), deck.getIndices(slide)];
		const isPast = there.h < here.h || (there.h === here.h && (there.v ?? 0) < (here.v ?? 0));
		if (isPast || this.#printing || deck.getConfig().fragments === false)
			for (const marker of markersOf(scene)) marker.classList.add('visible');
		else if (slide === deck.getCurrentSlide()) deck.navigateFragment(this.#wanted);
		this.#speaker.repeat(slide);
	}

	#settle(scene: HTMLElement, play = false): void {
		this.#scenes.get(scene)?.goTo(stepShown(scene), play);
	}

	#ready(): void {
		this.#find();
		this.#arrive();
		void this.#loadAll();
	}

	/** Those that come first, first; one after another, so that the deck stays quick. */
	async #loadAll(): Promise<void> {
		const after = [...this.#scenes.keys()].filter((scene) => !this.#loading.has(scene));
		for (const scene of after) await soon([this.#load(scene)]);
		this.#wanted = undefined;
	}

	/** Another slide is shown. reveal.js has changed the fragments of all of them, without a word. */
	#arrive(): void {
		const deck = this.#deck;
		const left = this.#slide;
		this.#slide = deck.getCurrentSlide();
		if (left && left !== this.#slide) this.#wanted = undefined;
		const slides = deck.getSlides();
		const at = slides.indexOf(deck.getCurrentSlide());
		for (const [scene, steppable] of this.#scenes) {
			const slide = slideOf(scene);
			if (slide && slide === left && slide !== this.#slide) steppable.pause();
			this.#settle(scene);
			if (slide && slide !== this.#slide && Math.abs(slides.indexOf(slide) - at) > 1) continue;
			steppable.hurry();
			void this.#load(scene);
		}
	}

	/** Fragments have changed: motion is for an audience that has seen the step before. */
	#follow({ type, fragments = [] }: DeckEvent): void {
		for (const scene of this.#scenes.keys()) {
			const changed = markersOf(scene).filter((marker) => fragments.includes(marker)).length;
			if (changed === 0) continue;
			const oneAhead = type === 'fragmentshown' && changed === 1;
			this.#settle(scene, oneAhead && slideOf(scene) === this.#slide);
		}
	}

	/** In the overview a click chooses a slide, and nothing in it. */
	#touchable(yes: boolean): void {
		for (const scene of this.#scenes.keys()) scene.inert = !yes;
	}

	#isActive(scene: Element): boolean {
		const deck = this.#deck;
		return slideOf(scene) === deck.getCurrentSlide() && !deck.isOverview() && !this.#printing;
	}

	/** A scene was stepped by its reader, or has other steps since its parameters changed. */
	#moved(scene: HTMLElement, index: number, count: number): void {
		this.#mark(scene, count);
		if (index === stepShown(scene) || !this.#isActive(scene)) return;
		this.#deck.syncFragments(this.#deck.getCurrentSlide());
		this.#deck.navigateFragment(fragmentOf(scene, index));
	}

	#leave(scene: Element, direction: 1 | -1): void {
		if (!this.#isActive(scene)) return;
		if (direction > 0) this.#deck.next();
		else this.#deck.prev();
	}

	/** The pages for print are there: copies of slides, each with its fragments, and moved slides. */
	#print(): void {
		this.#find();
		this.#loading.clear();
		for (const [scene, steppable] of this.#scenes) {
			steppable.hurry();
			void this.#load(scene);
		}
	}
}
