import { type connect } from './frame/connect.ts';
import { type HatobaSceneElement } from './types.ts';

/** What a scene says that a slide tool drives. */
export interface Listener {
	/** It can be stepped, for the first time or again, and has so many steps. */
	ready(count: number): void;
	/** It shows a step, after an order or because the reader used its own buttons and keys. */
	step(index: number, count: number): void;
	/** It was asked to go beyond its last step, or before its first. */
	edge(direction: 1 | -1): void;
}

/** What a slide tool needs of an embedded scene, however it is embedded. */
export interface Steppable {
	/** Loads it. @returns how many steps it has; rejects when it cannot be shown */
	steps(): Promise<number>;
	/** Shows a step, if it is not shown already; with `play` its motion as well. */
	goTo(index: number, play: boolean): void;
	/** Ends autoplay. */
	pause(): void;
	/** Draws it without waiting until it is near the viewport. */
	hurry(): void;
	/** @returns a function that ends it */
	listen(listener: Listener): () => void;
}

/** A custom element; its keys belong to the slide tool, and it is wide as slides are. */
export function ofElement(element: HatobaSceneElement): Steppable {
	element.setAttribute('keys', 'none');
	if (!element.hasAttribute('shape')) element.setAttribute('shape', 'wide');
	return {
		steps: async () => {
			if (!customElements.get('hatoba-scene')) await import('./element/index.ts');
			return (await element.load()).steps.length;
		},
		goTo(index, play) {
			if (element.state?.index !== index) element.goTo(index, { play });
		},
		pause: () => element.pause?.(),
		hurry: () => element.setAttribute('loading', 'eager'),
		listen({ ready, step, edge }) {
			const off = new AbortController();
			const until = { signal: off.signal };
			element.addEventListener('ready', ({ detail }) => ready(detail.steps.length), until);
			element.addEventListener(
				'step',
				({ detail }) => step(detail.index, detail.steps.length),
				until
			);
			element.addEventListener('edge', ({ detail }) => edge(detail.direction), until);
			return () => off.abort();
		}
	};
}

/** A frame of ours, through its messages. While it has the focus its keys step it, and hand over at both ends. */
export function ofFrame(frame: HTMLIFrameElement, join: typeof connect): Steppable {
	let joining: ReturnType<typeof connect> | undefined;
	/** Orders without an answer: what the frame reports may be older than they are. */
	const pending = new Set<symbol>();
	const joined = () => (joining ??= join(frame));
	return {
		steps: async () => (await joined()).state?.steps.length ?? 1,
		async goTo(index, play) {
			const order = Symbol();
			pending.add(order);
			const scene = await joined().catch(() => undefined);
			if (pending.size > 1 || scene?.state?.index !== index) await scene?.goTo(index, { play });
			pending.delete(order);
		},
		pause: () =>
			void joined().then(
				(scene) => scene.pause(),
				() => undefined
			),
		hurry: () => frame.setAttribute('loading', 'eager'),
		listen({ ready, step, edge }) {
			const off = new AbortController();
			const until = { signal: off.signal };
			void joined().then(
				(scene) => {
					const at = () => scene.state;
					scene.addEventListener(
						'ready',
						() => {
							// It begins anew: what it was ordered before has gone with the page.
							pending.clear();
							ready(at()?.steps.length ?? 1);
						},
						until
					);
					scene.addEventListener(
						'step',
						() => {
							const state = at();
							if (state && pending.size === 0) step(state.index, state.steps.length);
						},
						until
					);
					scene.addEventListener(
						'edge',
						(event) => edge((event as CustomEvent<{ direction: 1 | -1 }>).detail.direction),
						until
					);
				},
				() => undefined
			);
			return () => off.abort();
		}
	};
}
