/** A plain click on a link: ours to handle. With a modifier it opens a tab or a window. */
export const ownClick = (event: MouseEvent): boolean =>
	event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
