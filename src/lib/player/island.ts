import { createRawSnippet, hydrate, mount, unmount, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';
import { pause } from './after-frame.ts';

/** Islands wake one after the other, each in a task of its own. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * A component that stands in the server's HTML like any other and is hydrated in a later task, so
 * that a page does not wake all at once. Where it is made in the browser it is there immediately.
 * @param props getters, so that what changes arrives
 * @param onawake it obeys from now on
 */
export function island<P extends Record<string, unknown>>(
	component: Component<P>,
	props: P,
	onawake: () => void = () => {}
): Snippet {
	return createRawSnippet(() => ({
		render: () =>
			`<div class="island">${import.meta.env.SSR ? render(component, { props }).body : ''}</div>`,
		setup(element) {
			let made: object | undefined;
			let gone = false;
			if (!element.hasChildNodes()) made = mount(component, { target: element, props });
			const wake = async () => {
				if (!made) await pause();
				if (gone) return;
				made ??= hydrate(component, { target: element, props });
				onawake();
			};
			// One that fails does not keep the others asleep.
			turn = turn.then(wake, wake);
			return () => {
				gone = true;
				if (made) void unmount(made);
			};
		}
	}));
}
