import type { HatobaCommand, HatobaReport, HatobaState } from '../types.ts';

type Asked = HatobaCommand extends infer C
	? C extends unknown
		? Omit<C, 'hatoba' | 'id'>
		: never
	: never;
type Answer = Extract<HatobaReport, { is: 'answer' }>;

const isReport = (data: unknown): data is HatobaReport =>
	typeof data === 'object' && data !== null && (data as { hatoba?: unknown }).hatoba === 1;

/** The origin that a frame speaks from; `null` for a file from a disk and for a sandbox. */
function originOf(frame: HTMLIFrameElement): string {
	const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
	return sandboxed ? 'null' : new URL(frame.src, document.baseURI).origin;
}

/**
 * A frame of ours, commanded by the page around it. What it reports arrives as events named as the
 * reports are (`ready`, `step`, `end`, `edge`, `height`, `error`), with the report as `detail`.
 */
export class HatobaFrame extends EventTarget {
	/** The last state that the frame told. */
	state: HatobaState | undefined;
	#frame: HTMLIFrameElement;
	#waiting = new Map<number, (answer: Answer) => void>();
	#count = 0;

	constructor(frame: HTMLIFrameElement) {
		super();
		this.#frame = frame;
		addEventListener('message', this.#hear);
	}

	#hear = ({ source, origin, data }: MessageEvent): void => {
		if (source !== this.#frame.contentWindow || origin !== originOf(this.#frame)) return;
		if (!isReport(data)) return;
		if ('state' in data && data.state) this.state = data.state;
		if (data.is === 'answer') {
			this.#waiting.get(Number(data.id))?.(data);
			this.#waiting.delete(Number(data.id));
		} else {
			this.dispatchEvent(new CustomEvent(data.is, { detail: data }));
		}
	};

	/** Sends a command; its answer says whether anything moved. */
	ask(command: Asked): Promise<boolean> {
		const id = ++this.#count;
		const origin = originOf(this.#frame);
		return new Promise((resolve) => {
			this.#waiting.set(id, ({ moved }) => resolve(moved));
			this.#frame.contentWindow?.postMessage(
				{ hatoba: 1, id, ...command },
				origin === 'null' ? '*' : origin
			);
		});
	}

	next = () => this.ask({ do: 'next' });
	back = () => this.ask({ do: 'back' });
	play = () => this.ask({ do: 'play' });
	pause = () => this.ask({ do: 'pause' });
	goTo = (step: string | number, { play = false }: { play?: boolean } = {}) =>
		this.ask({ do: 'goTo', step, play });
	/** Options by name, and parameters; null takes one away. */
	set = (options: Readonly<Record<string, string | boolean | null>>) =>
		this.ask({ do: 'set', options });

	/** Hears no more. */
	close(): void {
		removeEventListener('message', this.#hear);
	}
}

/**
 * Joins a frame of ours to the page.
 * @param frame an `<iframe>` of `/embed/<scene>` or of a scene's single file
 * @param options `height`: the frame is made as high as what it shows
 * @returns the frame once it can be stepped; rejects with its HatobaError when it has no scene
 */
export function connect(
	frame: HTMLIFrameElement,
	{ height = false }: { height?: boolean } = {}
): Promise<HatobaFrame> {
	const joined = new HatobaFrame(frame);
	if (height)
		joined.addEventListener('height', (event) => {
			const { detail } = event as CustomEvent<Extract<HatobaReport, { is: 'height' }>>;
			frame.style.height = `${detail.height}px`;
		});
	return new Promise((resolve, reject) => {
		joined.addEventListener('ready', () => resolve(joined), { once: true });
		joined.addEventListener(
			'error',
			(event) =>
				reject((event as CustomEvent<Extract<HatobaReport, { is: 'error' }>>).detail.error),
			{ once: true }
		);
		// It may have been ready before anybody listened.
		const hello = () =>
			void joined.ask({ do: 'hello' }).then(() => joined.state && resolve(joined));
		frame.addEventListener('load', hello);
		// Where nothing has been loaded yet, nobody listens.
		if (frame.contentDocument?.URL !== 'about:blank') hello();
	});
}
