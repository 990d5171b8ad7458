import { recall, remember } from './remember.ts';

/** Which foldable parts are open: the reader's wish, kept from step to step and visit to visit. */
const wishes: Record<string, boolean> = $state({});

export const isOpen = (name: string, byDefault: boolean): boolean => wishes[name] ?? byDefault;

export function setOpen(name: string, open: boolean): void {
	wishes[name] = open;
	remember(`open:${name}`, open ? 'yes' : 'no');
}

const recalled: Record<string, true> = {};

/** Takes over what was kept, the first time. Browser only, after hydration. */
export function recallOpen(name: string): void {
	if (recalled[name]) return;
	recalled[name] = true;
	const kept = recall(`open:${name}`);
	if (wishes[name] === undefined && kept !== null) wishes[name] = kept === 'yes';
}
