import { error, json } from '@sveltejs/kit';
import { languages, type Language } from '../lib/locales/languages.ts';
import { m } from '../lib/locales/paraglide/messages.js';
import { allChoices, choiceKey, defaultChoice, stepsOf, type Scene } from '../lib/model/index.ts';
import type { Place } from '../lib/model/place.ts';
import { captionOf } from '../lib/text/caption.ts';
import { isKnownScene, loadScene, sceneIds } from '../scenes/index.ts';
import { previewOf } from './discovery.ts';
import { addressOf, origin } from './origin.ts';
import { embedOf, titleOf, type Shared } from './share/shared.ts';
import { prefixParam } from './paths.ts';
import { frame, frameSize } from './share/snippets.ts';

/** How others embed a place: https://oembed.com, “rich”. */
export function oembedOf(scene: Scene, language: Language, place: Place, origin: string) {
	const shared: Shared = {
		...place,
		scene,
		language,
		start: 'here',
		theme: 'auto',
		controls: true,
		captions: true,
		fit: false
	};
	const preview = previewOf(scene, language);
	const [title, caption] = [titleOf(shared), captionOf(shared, place.step)];
	return {
		version: '1.0',
		type: 'rich',
		title: m.player_picture({ title, caption }, { locale: language }),
		provider_name: 'Hatoba',
		provider_url: addressOf('/', origin),
		...frameSize,
		html: frame(shared, addressOf(embedOf(shared), origin)),
		thumbnail_url: addressOf(preview.path, origin),
		thumbnail_width: preview.width,
		thumbnail_height: preview.height
	} as const;
}

interface Params {
	readonly language?: Language | undefined;
	readonly scene: string;
	readonly step: string;
	/** As in a page's path: `image=present,…`; none for the default parameters. */
	readonly choice?: string;
}

/** The parameters of all addresses: of the default choice, or of all others. */
export async function oembedEntries(of: 'default' | 'others') {
	const scenes = await Promise.all(sceneIds.map(loadScene));
	return languages.flatMap((language) =>
		scenes.flatMap((scene) =>
			allChoices(scene).flatMap((chosen) => {
				const choice = choiceKey(scene, chosen);
				if ((of === 'default') !== (choice === '')) return [];
				return stepsOf(scene, chosen).map(({ id }) => ({
					...prefixParam(language),
					scene: scene.id,
					step: id,
					choice
				}));
			})
		)
	);
}

export async function answerOembed({ language, step, ...params }: Params): Promise<Response> {
	if (!isKnownScene(params.scene)) error(404, `There is no scene "${params.scene}".`);
	const scene = await loadScene(params.scene);
	const choices = params.choice === undefined ? [defaultChoice(scene)] : allChoices(scene);
	const choice = choices.find((one) => choiceKey(scene, one) === (params.choice ?? ''));
	const found = choice && stepsOf(scene, choice).find(({ id }) => id === step);
	if (!found) error(404, `The scene "${scene.id}" has no step "${step}" there.`);
	return json(oembedOf(scene, language ?? languages[0], { step: found.id, choice }, origin));
}
