import type { Language } from '../../../lib/locales/languages.ts';
import { defaultChoice, type StepId } from '../../../lib/model/index.ts';
import { loadScene } from '../../../scenes/index.ts';
import { attributes } from '../../share/markup.ts';
import { pictureOf, type Shared } from '../../share/shared.ts';

/** A flag is true; what is undefined or false is not there. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** What of an example is to be seen on the page, and may be tried. */
export type Live =
	| {
			readonly is: 'elements';
			readonly elements: readonly LiveElement[];
			/** With a button of the page for the next step. */
			readonly steered?: boolean;
	  }
	| {
			readonly is: 'frame';
			readonly src: string;
			readonly title: string;
			readonly steered?: boolean;
	  }
	| {
			readonly is: 'picture';
			readonly href: string;
			readonly paper: string;
			readonly night: string;
			readonly alt: string;
	  };

export interface LiveElement {
	readonly attributes: Readonly<Record<string, string | true>>;
	/** For readers without scripts. */
	readonly poster: { readonly src: string; readonly alt: string };
}

export interface Example {
	/** What it is written in. */
	readonly kind: 'HTML' | 'HTTP' | 'TypeScript' | 'Vue' | 'Markdown' | 'JSON' | 'shell' | 'nginx';
	/** To be copied; where it names our origin it says `placeholder`. */
	readonly code: string;
	readonly live?: Live;
}

const scene = await loadScene('run');

/** The place that most examples show. */
export const sharedIn = (language: Language): Shared => ({
	scene,
	language,
	step: 'create' as StepId,
	choice: defaultChoice(scene),
	start: 'here',
	theme: 'auto',
	controls: true,
	captions: true,
	fit: false
});

/** An element without a picture inside. */
export const element = (options: Attributes): string =>
	`<hatoba-scene${attributes(options)}></hatoba-scene>`;

/** The same, alive. @param shared what its picture shows */
export function lively(options: Attributes, shared: Shared): LiveElement {
	const { path, caption } = pictureOf(shared, shared.step);
	const said = Object.entries(options).flatMap(([name, value]) => (value ? [[name, value]] : []));
	return {
		attributes: Object.fromEntries(said) as LiveElement['attributes'],
		poster: { src: path, alt: caption }
	};
}

/** A script of the host page. */
export const hostScript = (lines: readonly string[]): string =>
	['<script type="module">', ...lines.map((line) => `\t${line}`.trimEnd()), '</script>'].join('\n');

/** What a host page has to steer a scene, which has the id `scene`. @param next name of the button */
export const desk = (next: string): string =>
	`<button id="on">${next}</button>\n<output id="said"></output>`;
