import type { HatobaCommand, HatobaCommands, HatobaReport, HatobaState } from '../types.ts';

/** What a frame lets its page do: an element, or the player of a single file. */
export interface Port extends HatobaCommands {
	readonly state: HatobaState | undefined;
	/** Options and parameters by name; null takes one away. */
	set(options: Readonly<Record<string, string | boolean | null>>): void;
}

/** Who may command a frame: the page around it, and if a sender is named, only from there. */
export interface Trust {
	readonly parent: Window;
	/** Such as `https://slides.example`; `null` for a page from a disk. */
	readonly origin?: string | undefined;
}

const isCommand = (data: unknown): data is HatobaCommand =>
	typeof data === 'object' &&
	data !== null &&
	(data as { hatoba?: unknown }).hatoba === 1 &&
	typeof (data as { do?: unknown }).do === 'string';

/** Only plain values pass: what comes from another page is not believed. */
const plainOptions = (options: unknown): Record<string, string | boolean | null> =>
	Object.fromEntries(
		Object.entries(typeof options === 'object' && options ? options : {}).filter(
			([, value]) => value === null || typeof value === 'string' || typeof value === 'boolean'
		)
	);

/** Does a command, and says whether anything moved. What a later version may say is left alone. */
function obey(port: Port, command: HatobaCommand): boolean {
	switch (command.do) {
		case 'next':
			return port.next();
		case 'back':
			return port.back();
		case 'goTo':
			return port.goTo(command.step, { play: command.play === true });
		case 'play':
		case 'pause':
			port[command.do]();
			return true;
		case 'set':
			port.set(plainOptions(command.options));
			return true;
		default:
			return false;
	}
}

/**
 * Lets the page around a frame command it (protocol 1, see types.ts).
 * @returns a function that reports to the page, and one that ends it all
 */
export function bridge(port: Port, { parent, origin }: Trust) {
	/** A page from a disk has no origin that one could name. */
	let target = origin === undefined || origin === 'null' ? '*' : origin;
	const report = (message: HatobaReport) => parent.postMessage(message, target);

	function hear({ source, origin: from, data }: MessageEvent) {
		if (source !== parent || (origin !== undefined && from !== origin) || !isCommand(data)) return;
		// Whoever has spoken is told, and nobody who may come after it in the same window.
		if (origin === undefined && from !== 'null') target = from;
		const moved = obey(port, data);
		const { id } = data;
		if (typeof id === 'string' || typeof id === 'number')
			report({ hatoba: 1, is: 'answer', id, moved, state: port.state });
	}
	addEventListener('message', hear);
	return { report, close: () => removeEventListener('message', hear) };
}
