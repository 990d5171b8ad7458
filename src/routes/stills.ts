import { error } from '@sveltejs/kit';
import { stepOf, stillOf } from '../lib/exporters/server/index.ts';
import { compile, type Film } from '../lib/film/index.ts';
import { languages, type Language } from '../lib/locales/languages.ts';
import { defaultChoice, type StepId } from '../lib/model/index.ts';
import { isKnownScene, loadScene, sceneIds, type KnownScene } from '../scenes/index.ts';

interface Params {
	readonly language?: Language | undefined;
	readonly scene: string;
}

/** A scene under its default parameters, and its most telling step. */
interface Show {
	readonly film: Film;
	readonly poster: StepId;
}

const shows = new Map<string, Promise<Show>>();

async function shoot(id: KnownScene, language: Language): Promise<Show> {
	const scene = await loadScene(id);
	const film = compile(scene, defaultChoice(scene), language, 'wide');
	return { film, poster: scene.poster };
}

/** What an address is about; its film is the same one for all its pictures. */
export function showOf({ scene, language = languages[0] }: Params): Promise<Show> {
	if (!isKnownScene(scene)) error(404, `There is no scene "${scene}".`);
	const key = `${language} ${scene}`;
	const show = shows.get(key) ?? shoot(scene, language);
	shows.set(key, show);
	return show;
}

/** The parameters of every scene's address, in each language; the first language has no prefix. */
export const sceneEntries = () =>
	languages.flatMap((language) =>
		sceneIds.map((scene) => (language === languages[0] ? { scene } : { language, scene }))
	);

/** The same for each step. */
export async function stepEntries() {
	const lists = await Promise.all(
		sceneEntries().map(async (entry) =>
			(await showOf(entry)).film.steps.map(({ id }) => ({ ...entry, step: id }))
		)
	);
	return lists.flat();
}

/** The picture of a step as a file. */
export async function answerStill(
	params: Params & { readonly step: string },
	theme: 'night' | 'paper'
): Promise<Response> {
	const { film } = await showOf(params);
	const step = stepOf(film, params.step);
	if (!step) error(404, `The scene "${params.scene}" has no step "${params.step}".`);
	return new Response(await stillOf(film, step, theme), {
		headers: { 'content-type': 'image/svg+xml' }
	});
}
