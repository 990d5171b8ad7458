export type Command =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'toggle'
	| 'replay'
	| 'language'
	| 'theme'
	| 'help'
	| { readonly jump: number };

const moves: Readonly<Record<string, Command>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	Home: 'first',
	End: 'last'
};

const letters: Readonly<Record<string, Command>> = {
	p: 'toggle',
	r: 'replay',
	l: 'language',
	t: 'theme',
	'?': 'help'
};

/** What of a keyboard event decides about its meaning. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'target' | 'defaultPrevented'
>;

/** Does the thing that has the focus need this key itself? */
function taken(key: string, focus: EventTarget | null): boolean {
	const target = focus as Element | null;
	if (!target?.closest) return false;
	if (target.closest('[role="dialog"], [contenteditable]:not([contenteditable="false"])')) {
		return true;
	}
	// A clicker sends Page Up and Page Down: they step, even with the focus on the scrubber.
	if (target.matches('input[type="range"]')) return /^(Arrow|Home|End)/.test(key);
	if (target.matches('input, textarea, select')) return true;
	if (target.closest('[role="radiogroup"]') && key.startsWith('Arrow')) return true;
	return key === ' ' && target.closest('button, summary, [role="button"]') !== null;
}

/** What a key asks the player to do, or nothing when it is not ours. */
export function commandOf(press: KeyPress): Command | undefined {
	const { key, target } = press;
	if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return undefined;
	if (taken(key, target)) return undefined;
	if (key === ' ' && press.shiftKey) return 'back';
	const move = moves[key];
	// Shift with an arrow selects text.
	if (move) return press.shiftKey ? undefined : move;
	if (press.repeat) return undefined;
	return /^[1-9]$/.test(key) ? { jump: Number(key) - 1 } : letters[key.toLowerCase()];
}
