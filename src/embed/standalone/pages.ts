import { render } from 'svelte/server';
import { compile } from '../../lib/film/index.ts';
import { languages } from '../../lib/locales/languages.ts';
import { defaultChoice, type Scene } from '../../lib/model/index.ts';
import { plain } from '../../lib/text/breaks.ts';
import { loadScene, sceneIds } from '../../scenes/index.ts';
import { citedBy } from './cited.ts';
import FirstPicture from './FirstPicture.svelte';

/* Read by tools/standalone.js while it builds; no browser sees it. */

async function pageOf(scene: Scene) {
	const [language] = languages;
	const film = compile(scene, defaultChoice(scene), language, 'wide');
	return {
		scene,
		language,
		title: plain(film.title),
		promise: plain(scene.narration[language].promise),
		cited: citedBy(scene),
		/** The first step, for readers without JavaScript. */
		still: render(FirstPicture, { props: { film } }).body
	};
}

/** What the file of each scene is made of. */
export const pages = await Promise.all(sceneIds.map(async (id) => pageOf(await loadScene(id))));
