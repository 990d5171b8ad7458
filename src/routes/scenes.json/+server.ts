import { json } from '@sveltejs/kit';
import {
	allChoices,
	defaultChoice,
	stepsOf,
	type Choice,
	type Scene
} from '../../lib/model/index.ts';
import { plain } from '../../lib/text/breaks.ts';
import { loadScene, sceneIds } from '../../scenes/index.ts';

export const prerender = true;

const steps = (scene: Scene, choice: Choice) => stepsOf(scene, choice).map(({ id }) => id);

/** A scene as machines need it: its ids and titles, no pictures. */
const entryOf = (scene: Scene) => ({
	id: scene.id,
	title: {
		en: plain(scene.narration.en.title),
		ja: plain(scene.narration.ja.title)
	},
	parameters: scene.parameters.map(({ id, values, default: value }) => ({
		id,
		values,
		default: value
	})),
	steps: steps(scene, defaultChoice(scene)),
	choices: allChoices(scene).map((parameters) => ({ parameters, steps: steps(scene, parameters) }))
});

export async function GET() {
	return json({ scenes: (await Promise.all(sceneIds.map(loadScene))).map(entryOf) });
}
