import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import { leaveNoTrace } from '../../lib/playback/index.ts';
import { pause } from '../../lib/player/after-frame.ts';
import { prepareFilm } from '../../lib/player/films.ts';
import EmbedView from './EmbedView.svelte';
import { roomOf, shapeIn, type Room } from './fit.ts';
import { adoptStyle } from './style.ts';

export type ViewProps = ComponentProps<typeof EmbedView>;

/** An open scene: what the element needs of the stage and its player. */
export type View = ReturnType<typeof open>;

/**
 * Does what takes longest, in portions, so that the host's page can be used meanwhile.
 * @param ours what stands in the host until the scene does
 * @returns the room for the scene
 */
export async function prepare(
	{
		host,
		scene,
		language,
		seat,
		options
	}: Pick<ViewProps, 'host' | 'scene' | 'language' | 'seat' | 'options'>,
	ours: HTMLElement
): Promise<Room> {
	const room = roomOf(host, ours);
	const shape = options.shape === 'auto' ? shapeIn(room) : options.shape;
	await prepareFilm(scene, seat.choice, language, shape);
	await pause();
	return room;
}

/** Draws a scene into a shadow root, in place of what is there. */
export function open(root: ShadowRoot, start: ViewProps) {
	leaveNoTrace();
	adoptStyle(root);
	// Not deep: scenes are large, and known by what they are, not by a proxy of it.
	let current = $state.raw(start);
	const props = {} as ViewProps;
	for (const name of Object.keys(start) as (keyof ViewProps)[])
		Object.defineProperty(props, name, { enumerable: true, get: () => current[name] });
	const box = document.createElement('div');
	box.style.display = 'contents';
	const view = mount(EmbedView, { target: box, props });
	flushSync();
	root.replaceChildren(box);
	/** What was done is drawn and told before the caller goes on. */
	const atOnce =
		<A extends unknown[], R>(order: (...how: A) => R) =>
		(...how: A): R => {
			const answer = order(...how);
			flushSync();
			return answer;
		};
	return {
		next: atOnce(view.next),
		back: atOnce(view.back),
		goTo: atOnce(view.goTo),
		play: atOnce(view.play),
		pause: atOnce(view.pause),
		/** Shows other options, another language or seat. */
		set(changed: Partial<ViewProps>): void {
			current = { ...current, ...changed };
			flushSync();
		},
		close: () => void unmount(view)
	};
}
