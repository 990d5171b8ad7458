import { afterEach, expect, test, vi } from 'vitest';
import { ofElement, ofFrame, type Listener } from './deck.ts';
import type { HatobaSceneElement } from './types.ts';

afterEach(() => vi.unstubAllGlobals());

const stateAt = (index: number) => ({ index, steps: ['a', 'b', 'c'] });

/** An element as far as a deck knows it. */
class FakeElement extends EventTarget {
	readonly attributes = new Map<string, string>();
	readonly orders: unknown[] = [];
	state: ReturnType<typeof stateAt> | undefined;
	setAttribute = (name: string, value: string) => void this.attributes.set(name, value);
	hasAttribute = (name: string) => this.attributes.has(name);
	load = () => Promise.resolve((this.state = stateAt(0)));
	pause = () => void this.orders.push('pause');
	goTo(index: number, options: object) {
		this.orders.push([index, options]);
		this.state = stateAt(index);
		this.dispatchEvent(new CustomEvent('step', { detail: this.state }));
		return true;
	}
}

function heard() {
	const words: unknown[] = [];
	const listener: Listener = {
		ready: (count) => words.push(['ready', count]),
		step: (index, count) => words.push(['step', index, count]),
		edge: (direction) => words.push(['edge', direction])
	};
	return { words, listener };
}

function fakeElement() {
	vi.stubGlobal('customElements', { get: () => FakeElement });
	const element = new FakeElement();
	return { element, scene: ofElement(element as unknown as HatobaSceneElement) };
}

test('an element leaves the keys to the deck and is as wide as slides are', () => {
	const { element, scene } = fakeElement();
	expect(Object.fromEntries(element.attributes)).toEqual({ keys: 'none', shape: 'wide' });
	scene.hurry();
	expect(element.attributes.get('loading')).toBe('eager');
});

test('an element is sent to a step only when it is not there', async () => {
	const { element, scene } = fakeElement();
	expect(await scene.steps()).toBe(3);
	scene.goTo(0, false);
	scene.goTo(1, true);
	scene.goTo(1, false);
	expect(element.orders).toEqual([[1, { play: true }]]);
});

test('what an element says is heard until nobody wants to', () => {
	const { element, scene } = fakeElement();
	const { words, listener } = heard();
	const end = scene.listen(listener);
	element.dispatchEvent(new CustomEvent('ready', { detail: stateAt(0) }));
	element.goTo(2, {});
	element.dispatchEvent(new CustomEvent('edge', { detail: { direction: 1 } }));
	end();
	element.goTo(0, {});
	expect(words).toEqual([
		['ready', 3],
		['step', 2, 3],
		['edge', 1]
	]);
});

/** A frame that answers when it is told to. */
class FakeFrame extends EventTarget {
	state = stateAt(0);
	readonly orders: number[] = [];
	readonly #answers: (() => void)[] = [];
	goTo(index: number): Promise<boolean> {
		this.orders.push(index);
		return new Promise((resolve) => this.#answers.push(() => resolve(true)));
	}
	/** Reports that it has done an order. */
	says(index: number) {
		this.state = stateAt(index);
		this.dispatchEvent(new CustomEvent('step', { detail: {} }));
	}
	answer = () => this.#answers.shift()?.();
	pause = () => Promise.resolve(true);
}

async function fakeFrame() {
	const frame = new FakeFrame();
	const element = { setAttribute: () => {} } as unknown as HTMLIFrameElement;
	const scene = ofFrame(element, () => Promise.resolve(frame as never));
	const { words, listener } = heard();
	scene.listen(listener);
	await scene.steps();
	return { frame, scene, words };
}

/** Lets all that has been promised happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('a frame that still answers an earlier order does not pull the deck back', async () => {
	const { frame, scene, words } = await fakeFrame();
	scene.goTo(1, true);
	scene.goTo(2, true);
	await settle();
	expect(frame.orders).toEqual([1, 2]);
	frame.says(1);
	frame.answer();
	frame.says(2);
	frame.answer();
	await settle();
	expect(words).toEqual([]);
	// Later it is its reader who moves it.
	frame.says(1);
	expect(words).toEqual([['step', 1, 3]]);
});

test('a frame is called back while it is on its way to another step', async () => {
	const { frame, scene } = await fakeFrame();
	scene.goTo(1, true);
	scene.goTo(0, false);
	await settle();
	expect(frame.orders).toEqual([1, 0]);
});

test('a frame that is loaded again owes no answer', async () => {
	const { frame, scene, words } = await fakeFrame();
	scene.goTo(2, false);
	await settle();
	frame.dispatchEvent(new CustomEvent('ready'));
	frame.says(1);
	expect(words).toEqual([
		['ready', 3],
		['step', 1, 3]
	]);
});
