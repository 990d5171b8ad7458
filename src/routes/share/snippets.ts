import { attributes, markdownTarget, markdownText } from './markup.ts';
import {
	embedOf,
	fileOf,
	firstShown,
	optionsOf,
	pageOf,
	pictured,
	pictureOf,
	titleOf,
	type Shared
} from './shared.ts';

/** What can be copied, in the order of the tabs. */
export const kinds = ['link', 'iframe', 'element', 'reveal', 'slidev', 'markdown'] as const;
export type Kind = (typeof kinds)[number];

/** The address of a path on the site; what an address may not hold is encoded. */
const at = (origin: string, path: string): string => new URL(path, origin).href;

/** An element, with a picture inside for readers without scripts. */
function element(shared: Shared, origin: string, begin: 'step' | 'from'): string {
	const { path, caption } = pictureOf(shared, firstShown(shared));
	const poster = attributes({
		src: at(origin, path),
		alt: caption,
		style: 'max-width:100%'
	});
	return `<hatoba-scene${attributes(optionsOf(shared, begin))}>\n\t<img${poster}>\n</hatoba-scene>`;
}

/** Of a frame, in CSS pixels: room for a wide picture, its caption and the buttons. */
export const frameSize = { width: 960, height: 620 };

/** @param src its address; what is relative stays so */
export const frame = (shared: Shared, src: string): string =>
	`<iframe${attributes({
		src,
		title: titleOf(shared),
		width: String(frameSize.width),
		height: String(frameSize.height),
		style: 'border:0;max-width:100%',
		allow: 'fullscreen',
		loading: 'lazy'
	})}></iframe>`;

/** A frame of the single file, for a page that lies beside it. */
export const fileFrame = (shared: Shared): string => frame(shared, encodeURI(fileOf(shared)));

/** Gives every frame of ours on a page the height of what it shows. */
const fitting = (origin: string): string =>
	`<script type="module">\n` +
	`\timport { connect } from '${at(origin, '/embed/connect.js')}';\n` +
	`\tfor (const frame of document.querySelectorAll('iframe[src^="${at(origin, '/embed/')}"]'))\n` +
	`\t\tconnect(frame, { height: true });\n` +
	`</script>`;

const indented = (text: string): string => text.replace(/^/gm, '\t');

/**
 * What the reader copies, filled in.
 * @param origin the site's, such as `https://hatoba.example`
 */
export const snippets: Readonly<Record<Kind, (shared: Shared, origin: string) => string>> = {
	link: (shared, origin) => at(origin, pageOf(shared)),

	iframe(shared, origin) {
		const html = frame(shared, at(origin, embedOf(shared)));
		return shared.fit ? `${html}\n${fitting(origin)}` : html;
	},

	element: (shared, origin) =>
		`<script type="module"${attributes({ src: at(origin, '/embed.js') })}></script>\n` +
		element(shared, origin, 'step'),

	reveal: (shared, origin) =>
		`<section>\n${indented(element(shared, origin, 'from'))}\n</section>\n\n` +
		`<script type="module">\n` +
		`\timport '${at(origin, '/embed.js')}';\n` +
		`\timport HatobaReveal from '${at(origin, '/embed/reveal.js')}';\n` +
		`\tReveal.initialize({ plugins: [HatobaReveal] });\n` +
		`</script>`,

	slidev: (shared, origin) =>
		`<HatobaScene${attributes({ site: origin, ...optionsOf(shared, 'from') })} />`,

	markdown(shared, origin) {
		const { path, caption } = pictureOf(shared, pictured(shared));
		const [picture, page] = [path, pageOf(shared)].map((to) => markdownTarget(at(origin, to)));
		return `[![${markdownText(caption)}](${picture})](${page})`;
	}
};
