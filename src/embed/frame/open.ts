import '../element/index.ts';
import { optionNames } from '../element/options.ts';
import type { HatobaEvents, HatobaSceneElement } from '../types.ts';
import { bridge } from './bridge.ts';

const known: ReadonlySet<string> = new Set(optionNames);

/**
 * Makes an element that fills a page of ours and obeys the page around it.
 * @param box its place
 * @param options options and parameters by name, as an address says them
 * @param origin where commands may come from; absent: from any page around this one
 */
export function openFrame(
	box: HTMLElement,
	options: Iterable<readonly [name: string, value: string]>,
	origin?: string
): HatobaSceneElement {
	const element = document.createElement('hatoba-scene') as HatobaSceneElement;

	function say(name: string, value: string | boolean | null) {
		const off = value === null || value === false || value === 'false';
		if (known.has(name)) {
			if (off) element.removeAttribute(name);
			else element.setAttribute(name, String(value === true ? '' : value));
			if (name === 'theme') paint();
		} else if (typeof value === 'string') {
			element.parameters = { [name]: value };
		}
	}

	/** The page behind the element has its colours. */
	function paint() {
		const theme = element.getAttribute('theme');
		if (theme === 'night' || theme === 'paper') document.documentElement.dataset.theme = theme;
		else delete document.documentElement.dataset.theme;
	}

	element.setAttribute('lang', document.documentElement.lang);
	element.setAttribute('loading', 'eager');
	for (const [name, value] of options) say(name, value);
	document.documentElement.lang = element.getAttribute('lang') ?? 'en';

	if (window.parent !== window) {
		const { report } = bridge(
			{
				get state() {
					return element.state;
				},
				next: () => element.next(),
				back: () => element.back(),
				goTo: (step, how) => element.goTo(step, how),
				play: () => element.play(),
				pause: () => element.pause(),
				set: (changed) => Object.entries(changed).forEach(([name, value]) => say(name, value))
			},
			{ parent: window.parent, origin }
		);
		const on = <K extends keyof HatobaEvents>(
			type: K,
			tell: (detail: HatobaEvents[K]['detail']) => void
		) => element.addEventListener(type, ({ detail }) => tell(detail));
		for (const is of ['ready', 'step', 'end'] as const)
			on(is, (state) => report({ hatoba: 1, is, state }));
		on('edge', ({ direction }) => report({ hatoba: 1, is: 'edge', direction }));
		on('height', ({ height }) => report({ hatoba: 1, is: 'height', height }));
		on('error', (error) => report({ hatoba: 1, is: 'error', error }));
	}
	// Of a frame that is not in sight nothing is painted, so no text would ask for its font; but a deck
	// may be printed with it.
	element.addEventListener('ready', ({ detail }) => {
		for (const face of document.fonts)
			if (detail.language === 'ja' || !face.family.includes('JP')) void face.load();
	});
	box.replaceChildren(element);
	return element;
}
