import { m } from '../../lib/locales/paraglide/messages.js';
import { stageSize, type Size } from '../../lib/layout/types.ts';
import { prefixOf } from '../../lib/locales/languages.ts';
import type { HatobaError } from '../types.ts';
import { narrow } from './fit.ts';
import type { Options } from './options.ts';
import { onSite } from './site.ts';

const ratio = ({ w, h }: Size) => `${w} / ${h}`;

/*
 * What stands in an element before its scene, or instead of it: no framework, so that it costs next
 * to nothing. It takes the room that the scene will need, and our own picture stands in it where the
 * stage will stand: around the stage, a picture has a margin. A caption is expected to have one line,
 * or two where it is narrow.
 */
const style = `
:host { display: block }
:host([hidden]) { display: none }
.shell {
	all: initial; box-sizing: border-box; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
	inline-size: 100%; block-size: 100%; min-block-size: 8em; container-type: inline-size; background: Canvas; color: CanvasText;
	font: 600 16px/1.5 system-ui, sans-serif
}
.shell[hidden] { display: none }
.picture { align-self: stretch; inline-size: 100%; min-block-size: 0; aspect-ratio: ${ratio(stageSize.wide)}; overflow: hidden; --fit: 1.04 }
.picture:empty { display: none }
.tall .picture { aspect-ratio: ${ratio(stageSize.tall)}; --fit: 1 }
@container (inline-size < ${narrow}px) { .auto .picture { aspect-ratio: ${ratio(stageSize.tall)}; --fit: 1 } }
img, ::slotted(img) { display: block; inline-size: 100%; block-size: 100%; object-fit: contain }
img, ::slotted(img[src*="/scenes/"][src$=".svg"]) { scale: var(--fit) }
.bars { display: grid; gap: 6px; --caption: clamp(15px, 2.4cqi, 45px) }
.captions { block-size: calc(1.9 * var(--caption)) }
@container (inline-size < ${narrow}px) { .captions { block-size: calc(3.2 * var(--caption)) } }
.controls { block-size: 48px }
p { margin: 0; padding: .4em 1em }
a { color: LinkText }
`;

let sheet: CSSStyleSheet | undefined;

function shell(root: ShadowRoot, { theme, language }: Options): HTMLElement {
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(style);
	}
	root.adoptedStyleSheets = [sheet];
	const box = document.createElement('div');
	box.className = 'shell';
	box.lang = language;
	box.style.colorScheme = { night: 'dark', paper: 'light', auto: 'light dark' }[theme];
	root.replaceChildren(box);
	return box;
}

/** What stands in an element until its scene does. */
export const shellOf = (root: ShadowRoot) => root.firstElementChild as HTMLElement;

/** The address of the picture of a step, under default parameters. */
export const pictureOf = (
	{ scene, language }: Pick<Options, 'scene' | 'language'>,
	step: string,
	theme: 'night' | 'paper'
): string => {
	const ending = theme === 'night' ? '.night.svg' : '.svg';
	const words = [scene, step].map(encodeURIComponent).join('/');
	return onSite(`${prefixOf(language)}/scenes/${words}${ending}`);
};

/** The host's own `<img>`, else our picture of the step. */
function picture(options: Options): HTMLElement {
	const { scene, step, from, theme } = options;
	const frame = document.createElement('div');
	frame.className = 'picture';
	const slot = document.createElement('slot');
	const dark = theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches;
	if (scene && (step || from)) {
		const image = document.createElement('img');
		image.loading = 'lazy';
		image.alt = '';
		// A picture that is not there leaves its room empty.
		image.onerror = () => image.remove();
		image.src = pictureOf(options, step || from, dark || theme === 'night' ? 'night' : 'paper');
		slot.append(image);
	}
	frame.append(slot);
	return frame;
}

/** Shows the picture until the scene is there. */
export function showPoster(root: ShadowRoot, options: Options): void {
	const box = shell(root, options);
	box.classList.add(options.shape);
	const bars = document.createElement('div');
	bars.className = 'bars';
	for (const name of ['captions', 'controls'] as const) {
		if (!options[name]) continue;
		const bar = document.createElement('div');
		bar.className = name;
		bars.append(bar);
	}
	box.append(picture(options), bars);
}

/** Says that there is no scene, and where there are some; the host's picture stays. */
export function showFailure(
	root: ShadowRoot,
	{ message }: HatobaError,
	options: Options,
	caption = ''
): void {
	const box = shell(root, options);
	const frame = document.createElement('div');
	frame.className = 'picture';
	if (root.host.querySelector('img')) frame.append(document.createElement('slot'));
	const words = document.createElement('div');
	words.setAttribute('role', 'alert');
	const gallery = document.createElement('a');
	gallery.href = onSite(prefixOf(options.language));
	gallery.target = '_blank';
	gallery.rel = 'noopener';
	gallery.textContent = m.site_to_gallery({}, { locale: options.language });
	for (const content of [caption, message, gallery].filter(Boolean)) {
		const line = document.createElement('p');
		line.append(content);
		words.append(line);
	}
	box.append(frame, words);
}
