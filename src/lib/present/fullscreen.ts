import * as v from 'valibot';

/** F turns; F5, which clickers send, only starts; Escape only leaves. */
const wishes = ['turn', 'start', 'leave'] as const;
export type Wish = (typeof wishes)[number];

const AskSchema = v.object({ hatoba: v.literal('fullscreen'), wish: v.picklist(wishes) });
type Ask = v.InferOutput<typeof AskSchema>;

/** Full screen of this window. Where it is not allowed the window stays as it is. */
export async function fulfil(wish: Wish): Promise<void> {
	const on = document.fullscreenElement !== null;
	try {
		if (on && wish !== 'start') await document.exitFullscreen();
		else if (!on && wish !== 'leave') await document.documentElement.requestFullscreen();
	} catch {
		// A window needs a key of its own, or one that was handed over, to fill the screen.
	}
}

/** The options of `postMessage` with which a window hands on the key that was pressed in it. */
interface Handing extends WindowPostMessageOptions {
	delegate?: 'fullscreen';
}

/** Asks the audience's window to fill the screen; false when there is none to ask. */
export function ask(wish: Wish, window: Window | null): boolean {
	if (!window || window.closed) return false;
	const options: Handing = { targetOrigin: location.origin };
	// Escape is no key that opens anything, so there is nothing to hand on.
	if (wish !== 'leave') options.delegate = 'fullscreen';
	try {
		window.postMessage({ hatoba: 'fullscreen', wish } satisfies Ask, options);
		return true;
	} catch {
		return false;
	}
}

/** Does what the speaker's window asks for. Returns what ends it. */
export function obeyAsks(): () => void {
	const hear = ({ data, origin }: MessageEvent<unknown>) => {
		const { success, output } = v.safeParse(AskSchema, data);
		if (success && origin === location.origin) void fulfil(output.wish);
	};
	addEventListener('message', hear);
	return () => removeEventListener('message', hear);
}
