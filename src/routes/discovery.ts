import type { Language } from '../lib/locales/languages.ts';
import { m } from '../lib/locales/paraglide/messages.js';
import {
	choiceKey,
	defaultChoice,
	type Choice,
	type Scene,
	type StepId
} from '../lib/model/index.ts';
import { plain } from '../lib/text/breaks.ts';
import { captionOf } from '../lib/text/caption.ts';
import { prefixOf } from './paths.ts';

/** A picture for links to a page; its size in pixels. */
export interface Preview {
	readonly path: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
}

/** The picture for links to a scene: its title and its most telling step. */
export function previewOf(scene: Scene, language: Language): Preview {
	const title = plain(scene.narration[language].title);
	const choice = defaultChoice(scene);
	const caption = captionOf({ scene, choice, language }, scene.poster);
	return {
		path: `${prefixOf(language)}/scenes/${scene.id}.png`,
		width: 1200,
		height: 630,
		alt: m.player_picture({ title, caption }, { locale: language })
	};
}

/** The path of what oEmbed says of a place: a file a page, as static hosts answer no queries. */
export function oembedPathOf(
	language: Language,
	scene: Scene,
	step: StepId,
	choice: Choice
): string {
	const key = choiceKey(scene, choice);
	const page = [`${prefixOf(language)}/scenes`, scene.id, step, key].filter(Boolean);
	return `${page.join('/')}.oembed.json`;
}
