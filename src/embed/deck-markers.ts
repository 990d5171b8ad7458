/*
 * A scene of n steps is followed by n − 1 empty fragments of reveal.js, its markers. As many of
 * them as are visible, so many steps have been taken: reveal.js keeps the books, and they stay
 * right in the copies that it makes of a slide for print.
 */

const attribute = 'data-hatoba-step';
const place = 'data-fragment-index';

/** The markers of a scene: what follows it without a gap. */
export function markersOf(scene: Element): HTMLElement[] {
	const found: HTMLElement[] = [];
	let next = scene.nextElementSibling;
	while (next?.hasAttribute(attribute)) {
		found.push(next as HTMLElement);
		next = next.nextElementSibling;
	}
	return found;
}

function newMarker(document: Document, step: number): HTMLElement {
	const marker = document.createElement('span');
	marker.className = 'fragment';
	marker.hidden = true;
	marker.style.setProperty('display', 'none', 'important');
	marker.setAttribute('aria-hidden', 'true');
	marker.setAttribute(attribute, String(step));
	return marker;
}

/** Gives a scene so many markers. @returns whether it had another number before */
export function setMarkers(scene: Element, count: number): boolean {
	const present = markersOf(scene);
	if (present.length === count) return false;
	for (const surplus of present.slice(count)) surplus.remove();
	const more = Array.from({ length: Math.max(0, count - present.length) }, (_, i) =>
		newMarker(scene.ownerDocument, present.length + i + 1)
	);
	(present.at(-1) ?? scene).after(...more);
	return true;
}

const isVisible = ({ classList }: Element) => classList.contains('visible');

/** The step that a scene should show, from 0. */
export const stepShown = (scene: Element): number => markersOf(scene).filter(isVisible).length;

/** The `index` of a fragment, as `navigateFragment` of reveal.js takes it, that shows a step. */
export function fragmentOf(scene: Element, step: number): number {
	const markers = markersOf(scene);
	const at = (marker: Element | undefined) => Number(marker?.getAttribute(place) ?? 0);
	return step > 0 ? at(markers[step - 1]) : at(markers[0]) - 1;
}

/** The slide in which something stands: of slides in slides the inner one. */
export const slideOf = (element: Element): HTMLElement | null => element.closest('section');

/**
 * The order in which an author wants fragments to come. It is remembered because reveal.js writes
 * an order of its own over it when it starts.
 */
export class AuthoredOrder {
	readonly #places = new WeakMap<Element, string | null>();

	/** To be called before reveal.js has sorted the slide. */
	remember(scene: Element): void {
		for (const one of [scene, ...(slideOf(scene)?.querySelectorAll('.fragment') ?? [])])
			if (!this.#places.has(one)) this.#places.set(one, one.getAttribute(place));
	}

	/** Undoes what reveal.js has written on the fragments of a slide. */
	restore(slide: Element): void {
		for (const fragment of slide.querySelectorAll(`.fragment:not([${attribute}])`)) {
			const authored = this.#places.get(fragment) ?? null;
			if (authored === null) fragment.removeAttribute(place);
			else fragment.setAttribute(place, authored);
		}
	}

	/** Puts the markers of a scene where its author put the scene. */
	arrange(scene: Element): void {
		const authored = Number.parseInt(this.#places.get(scene) ?? '', 10);
		// A scene that is a fragment itself appears first.
		const first = authored + (scene.classList.contains('fragment') ? 1 : 0);
		markersOf(scene).forEach((marker, i) => {
			if (Number.isNaN(first)) marker.removeAttribute(place);
			else marker.setAttribute(place, String(first + i));
		});
	}
}
