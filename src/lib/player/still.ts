import { createRawSnippet, mount, unmount, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';

/**
 * A component that never changes: what the server has drawn of it stays as it is, and no script
 * spends time on it. Where the page is made in the browser it is drawn there, once.
 */
export function still<P extends Record<string, unknown>>(
	component: Component<P>,
	props: P
): Snippet {
	return createRawSnippet(() => ({
		render: () =>
			`<div class="still">${import.meta.env.SSR ? render(component, { props }).body : ''}</div>`,
		setup(element) {
			if (element.hasChildNodes()) return;
			const made = mount(component, { target: element, props });
			return () => void unmount(made);
		}
	}));
}
