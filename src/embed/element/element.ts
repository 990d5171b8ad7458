import { hrefOf } from '../../lib/model/place.ts';
import type { Scene } from '../../lib/model/schema.ts';
import type {
	HatobaError,
	HatobaEvents,
	HatobaOptions,
	HatobaSceneElement,
	HatobaState
} from '../types.ts';
import { choiceKeyOf, optionNames, optionsOf, seatOf, type Options, type Seat } from './options.ts';
import { failed } from './failure.ts';
import { loadFonts } from './fonts.ts';
import type { View } from './open.svelte.ts';
import { sceneOf } from './scene.ts';
import { shellOf, showFailure, showPoster } from './shell.ts';
import { onSite } from './site.ts';
import { stateOf, type Place } from './state.ts';

/** How far from the viewport a scene is fetched. */
const margin = '600px';

/** Properties of the same names say what the attributes say; they are defined below. */
const Base = HTMLElement as new () => HTMLElement & Omit<HatobaOptions, 'lang'>;

/** Attributes that others change and that say nothing to us. */
const isForeign = (name: string | null) => /^(class|style|id|data-.*|aria-.*)$/.test(name ?? '');

/** `<hatoba-scene>`: a scene in somebody else's page. What it can is in types.ts. */
export class HatobaScene extends Base implements HatobaSceneElement {
	#root = this.attachShadow({ mode: 'open' });
	#options: Options = optionsOf(this);
	#scene: Scene | undefined;
	#seat: Seat | undefined;
	#place: Place | undefined;
	#view: View | undefined;
	/** Counts the scenes that were asked for: what arrives for an earlier one is not wanted. */
	#turn = 0;
	#loading: Promise<HatobaState> | undefined;
	#opening: Promise<void> | undefined;
	/** Why there is no scene. */
	#problem: HatobaError | undefined;
	#near = new IntersectionObserver(
		(entries) => entries.some(({ isIntersecting }) => isIntersecting) && void this.#open(),
		{ rootMargin: margin }
	);
	#attributes = new MutationObserver(
		(records) => records.some(({ attributeName }) => !isForeign(attributeName)) && this.#heed()
	);
	/** The step that the attribute says because we are there. */
	#reflected: string | undefined;
	/** Parameters that are not yet attributes: first it must be known which names the scene has. */
	#asked: Record<string, string> = {};
	/** A position that was asked for before the steps were known. */
	#wish: number | undefined;

	get state(): HatobaState | undefined {
		return this.#place && stateOf(this.#place, this.#options);
	}

	get parameters(): Readonly<Record<string, string>> {
		return this.state?.parameters ?? {};
	}

	set parameters(values: Readonly<Record<string, string>>) {
		Object.assign(this.#asked, values);
		this.#heed();
	}

	connectedCallback(): void {
		this.#attributes.observe(this, { attributes: true });
		this.#options = optionsOf(this);
		if (this.#view) return;
		showPoster(this.#root, this.#options);
		if (this.#options.loading === 'eager') void this.#open();
		else this.#near.observe(this);
	}

	disconnectedCallback(): void {
		this.#attributes.disconnect();
		this.#near.disconnect();
		// It may only be moved to another place of the page.
		queueMicrotask(() => {
			if (!this.isConnected) this.#close();
		});
	}

	/** Takes the attributes as they are now. */
	#heed(): void {
		this.#attributes.takeRecords();
		const before = this.#options;
		this.#options = optionsOf(this);
		if (this.#options.scene !== before.scene) return this.#restart();
		if (this.#options.loading === 'eager') void this.#open();
		if (this.#problem) return showFailure(this.#root, this.#problem, this.#options);
		if (!this.#scene) return void (!this.#view && showPoster(this.#root, this.#options));
		this.#sit(this.#scene);
		const { language, ...options } = this.#options;
		this.#view?.set({ language, options, ...(this.#seat && { seat: this.#seat }) });
	}

	#restart(): void {
		this.#close();
		this.#reflected = undefined;
		if (this.isConnected) this.connectedCallback();
	}

	#close(): void {
		this.#turn++;
		this.#view?.close();
		this.#near.disconnect();
		this.#view = this.#scene = this.#seat = this.#place = undefined;
		this.#loading = this.#opening = this.#problem = undefined;
	}

	/** Takes the seat that the attributes ask for; nothing new when they only say where we are. */
	#sit(scene: Scene): Place {
		for (const { id } of scene.parameters) {
			const value = this.#asked[id];
			if (value !== undefined) this.setAttribute(id, value);
			delete this.#asked[id];
		}
		this.#attributes.takeRecords();
		const { step, from, to } = this.#options;
		const here = this.#place?.step;
		const asked = here && step === this.#reflected ? here : step;
		const key = choiceKeyOf(this, scene, this.#asked);
		const seat = seatOf(scene, { step: asked, from, to }, key);
		const wished = this.#wish === undefined ? undefined : seat.steps[this.#wish];
		this.#wish = undefined;
		this.#seat = wished ? { ...seat, step: wished } : seat;
		const { choice, steps, step: at } = this.#seat;
		// An open view tells by itself where it stands.
		if (!this.#view || !this.#place)
			this.#place = { scene, choice, steps, step: at, playing: false };
		return this.#place;
	}

	load(): Promise<HatobaState> {
		this.#loading ??= this.#load(this.#turn);
		return this.#loading;
	}

	async #load(turn: number): Promise<HatobaState> {
		this.#options = optionsOf(this);
		const scene = await sceneOf(this.#options.scene, this.#options.language);
		if (turn !== this.#turn) return this.load();
		this.#scene = scene;
		const place = this.#sit(scene);
		return stateOf(place, this.#options);
	}

	#open(): Promise<void> {
		this.#near.disconnect();
		this.#opening ??= this.#show(this.#turn);
		return this.#opening;
	}

	async #show(turn: number): Promise<void> {
		try {
			const [{ open, prepare }] = await Promise.all([
				import('./open.svelte.ts').catch((cause: unknown) => {
					throw failed('scene/unloadable', this.#options, cause);
				}),
				this.load(),
				// With them the scene takes the place of its picture without a flicker.
				loadFonts(this.#options.language)
			]);
			if (turn !== this.#turn || !this.#scene || !this.#seat) return;
			const ours = shellOf(this.#root);
			const room = await prepare(this.#part(this.#scene, this.#seat), ours);
			if (turn !== this.#turn) return;
			const scene = this.#scene;
			this.#view = open(this.#root, {
				...this.#part(scene, this.#seat),
				room,
				href: (step, choice) => onSite(hrefOf(this.#options.language, scene, step, choice)),
				onplace: (place) => this.#stand(place),
				onend: () => this.#tell('end', this.state),
				onedge: (direction) => this.#tell('edge', { direction }),
				onheight: (height) => this.#tell('height', { height })
			});
			this.#tell('ready', this.state);
		} catch (error) {
			if (turn !== this.#turn) return;
			const problem = error as HatobaError;
			this.#problem = problem;
			showFailure(this.#root, problem, this.#options, this.state?.caption);
			this.#tell('error', { code: problem.code, message: problem.message });
		}
	}

	/** What of the view the attributes decide. */
	#part(scene: Scene, seat: Seat) {
		const { language, ...options } = this.#options;
		return { host: this, scene, language, options, seat };
	}

	/** The view stands at a step; the attribute follows. */
	#stand({ step, choice, playing }: Pick<Place, 'step' | 'choice' | 'playing'>): void {
		const before = this.#place;
		if (!before || !this.#seat) return;
		this.#place = { ...before, steps: this.#seat.steps, step, choice, playing };
		const moved = before.step !== step || before.choice !== choice;
		if (!this.hasAttribute('step') && !moved) return;
		const others = this.#attributes.takeRecords().length > 0;
		this.#reflected = step;
		this.setAttribute('step', step);
		this.#attributes.takeRecords();
		if (others) this.#heed();
		if (moved) this.#tell('step', this.state);
	}

	#tell<K extends keyof HatobaEvents>(
		type: K,
		detail: HatobaEvents[K]['detail'] | undefined
	): void {
		if (detail) this.dispatchEvent(new CustomEvent(type, { detail }));
	}

	next(): boolean {
		return this.#view?.next() ?? false;
	}

	back(): boolean {
		return this.#view?.back() ?? false;
	}

	goTo(step: string | number, { play = false }: { play?: boolean } = {}): boolean {
		if (!this.#place) {
			if (typeof step === 'number') this.#wish = step;
			else this.setAttribute('step', step);
			return true;
		}
		const { steps } = this.#place;
		const to = typeof step === 'number' ? steps[step] : steps.find((id) => id === step);
		if (to === undefined) return false;
		if (this.#view) this.#view.goTo(to, { play });
		else {
			this.setAttribute('step', to);
			this.#heed();
		}
		return true;
	}

	play(): void {
		this.#view?.play();
	}

	pause(): void {
		this.#view?.pause();
	}
}

/** Said by presence alone. */
const flags: ReadonlySet<string> = new Set(['controls', 'captions']);

for (const name of optionNames.filter((one) => one !== 'lang')) {
	Object.defineProperty(HatobaScene.prototype, name, {
		configurable: true,
		enumerable: true,
		get(this: HatobaScene) {
			return optionsOf(this)[name];
		},
		set(this: HatobaScene, value: string | boolean) {
			if (flags.has(name)) this.toggleAttribute(name, Boolean(value));
			else this.setAttribute(name, String(value));
		}
	});
}
