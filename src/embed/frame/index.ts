import '../element/index.ts';
import { optionNames } from '../element/options.ts';
import type { HatobaEvents, HatobaSceneElement } from '../types.ts';
import { bridge } from './bridge.ts';

/*
 * The script of the page `/embed/<scene>`: an element as large as the window, with the options of the
 * address, that obeys the page around it.
 */
const query = new URLSearchParams(location.search);
const box = document.querySelector<HTMLElement>('[data-frame]');
const element = document.createElement('hatoba-scene') as HatobaSceneElement;
const options: ReadonlySet<string> = new Set(optionNames);
/** Belongs to the protocol, not to the element. */
const own = new Set(['origin']);

function say(name: string, value: string | boolean | null) {
	const off = value === null || value === false || value === 'false';
	if (options.has(name)) {
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

element.setAttribute('scene', box?.dataset.frame ?? '');
element.setAttribute('lang', document.documentElement.lang);
element.setAttribute('loading', 'eager');
for (const [name, value] of query) if (!own.has(name)) say(name, value);
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
		{ parent: window.parent, origin: query.get('origin') ?? undefined }
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
box?.replaceChildren(element);
