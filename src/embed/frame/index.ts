import { openFrame } from './open.ts';

/*
 * The script of the page `/embed/<scene>`: an element as large as the window, with the options of the
 * address, that obeys the page around it.
 */
const query = new URLSearchParams(location.search);
const origin = query.get('origin') ?? undefined;
/** Belongs to the protocol, not to the element. */
query.delete('origin');
const box = document.querySelector<HTMLElement>('[data-frame]');
if (box) openFrame(box, [['scene', box.dataset.frame ?? ''], ...query], origin);
