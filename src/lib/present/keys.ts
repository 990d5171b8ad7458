import type { KeyPress } from '../player/keys.ts';

export type Command =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'replay'
	| 'fullscreen'
	| 'start'
	| 'black'
	| 'white'
	| 'laser'
	| 'draw'
	| 'erase'
	| 'zoom'
	| 'goto'
	| 'overview'
	| 'speaker'
	| 'captions'
	| 'value'
	| 'origin'
	| 'language'
	| 'theme'
	| 'help'
	| 'leave';

/** What the keys do, in the order of the help. Clickers send Page Up and Down, F5, Escape, and a full stop. */
export const keys = {
	next: ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown'],
	back: ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp'],
	first: ['Home'],
	last: ['End'],
	replay: ['r'],
	fullscreen: ['f'],
	start: ['F5'],
	black: ['b', '.'],
	white: ['w', ','],
	laser: ['l'],
	draw: ['d'],
	erase: ['e'],
	zoom: ['z'],
	goto: ['g'],
	overview: ['o'],
	speaker: ['s'],
	captions: ['c'],
	value: ['v'],
	origin: ['0'],
	language: ['a'],
	theme: ['t'],
	help: ['?'],
	leave: ['Escape']
} as const satisfies Record<Command, readonly string[]>;

const byKey: ReadonlyMap<string, Command> = new Map(
	Object.entries(keys).flatMap(([command, all]) =>
		all.map((key) => [key, command as Command] as const)
	)
);

/** Does the thing that has the focus need this key itself? */
function taken(key: string, focus: EventTarget | null): boolean {
	const target = focus as Element | null;
	if (!target?.closest) return false;
	if (target.closest('dialog, [role="dialog"]')) return key !== 'F5';
	if (target.matches('input[type="range"]')) return /^(Arrow|Home|End)/.test(key);
	if (target.matches('input, textarea, select')) return key !== 'F5';
	return (
		(key === ' ' || key === 'Enter') &&
		target.closest('a, button, summary, [role="button"]') !== null
	);
}

/** What a key asks a presentation to do, or nothing when it is not ours. */
export function commandOf(press: KeyPress): Command | undefined {
	const { key, target } = press;
	if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return undefined;
	if (taken(key, target)) return undefined;
	if (key === ' ' && press.shiftKey) return 'back';
	const command = byKey.get(key.length === 1 ? key.toLowerCase() : key);
	// Held down, a key steps; anything else happens once.
	if (press.repeat && command !== 'next' && command !== 'back') return undefined;
	return command;
}
