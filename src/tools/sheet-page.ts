import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from 'svelte/server';
import { compile, frameAt, type Film, type Frame } from '../lib/film/index.ts';
import type { Shape } from '../lib/layout/index.ts';
import type { Language } from '../lib/locales/languages.ts';
import { allChoices, choiceKey, defaultChoice, type Choice } from '../lib/model/index.ts';
import Stage from '../lib/stage/Stage.svelte';
import { plain } from '../lib/text/breaks.ts';
import { loadScene, type KnownScene } from '../scenes/index.ts';

export interface SheetOptions {
	readonly scene: KnownScene;
	readonly shape: Shape;
	readonly language: Language;
	readonly theme: string;
	/** As in a URL: `image=present`. */
	readonly choice: string;
	readonly moves: boolean;
	readonly captions: boolean;
	readonly only: ReadonlySet<string>;
}

interface Picture {
	readonly id: string;
	readonly text: string;
	readonly frame: Frame;
	readonly step: string;
}

function pictures(film: Film, moves: boolean): Picture[] {
	return film.steps.flatMap((step, i) => {
		const text = `${i + 1} ${step.id} · ${step.end - step.start} ms`;
		const rest = { id: step.id, text, frame: step.keyframe, step: step.id };
		if (!moves) return [rest];
		const between = step.beats.flatMap((beat, b) =>
			[0.25, 0.5, 0.75].map((share) => ({
				id: `${step.id}-${b + 1}-${share * 100}`,
				text: `${text} · beat ${b + 1} of ${step.beats.length}, ${share * 100} %`,
				frame: frameAt(film, Math.round(beat.start + share * (beat.end - beat.start))),
				step: step.id
			}))
		);
		return [...between, rest];
	});
}

/** Every choice of a scene, as in a URL. */
export async function choicesOf(id: KnownScene): Promise<string[]> {
	const scene = await loadScene(id);
	return allChoices(scene).map((choice) => choiceKey(scene, choice));
}

/** A page with the pictures of a scene, self-contained but for the fonts on the disk. */
export async function sheet(options: SheetOptions): Promise<string> {
	const { language, shape, theme, moves, captions, only } = options;
	const scene = await loadScene(options.scene);
	const pairs = options.choice
		.split(',')
		.filter(Boolean)
		.map((pair) => pair.split('='));
	const choice = { ...defaultChoice(scene), ...Object.fromEntries(pairs) } as Choice;
	const film = compile(scene, choice, language, shape);
	const style = async (path: string) => await readFile(path, 'utf8');
	const fonts = (await style('src/lib/text/generated/fonts.css')).replaceAll(
		'/fonts/',
		`${pathToFileURL(resolve('static/fonts')).href}/`
	);
	const shots = pictures(film, moves).filter(({ step }) => only.size === 0 || only.has(step));
	const figures = shots.map(({ id, text, frame, step }) => {
		const { body } = render(Stage, {
			props: { frame, scene: scene.id, step, title: film.title, language }
		});
		const said = film.steps.find((s) => s.id === step);
		const caption = captions ? `<p>${plain(said?.caption ?? '')}</p>` : '';
		return `<figure id="${id}"><figcaption>${text}</figcaption>${body}${caption}</figure>`;
	});
	const columns = shape === 'tall' ? 5 : moves ? 4 : 3;
	return `<!doctype html><html lang="${language}" data-theme="${theme}"><meta charset="utf-8">
<style>${fonts}${await style('src/lib/stage/theme.css')}${await style('src/lib/stage/stage.css')}
body{margin:16px;background:var(--bg);color:var(--ink);font-family:var(--font-sans);display:grid;gap:18px;grid-template-columns:repeat(${columns},1fr)}
figure{margin:0;border:1px solid var(--line)}figcaption{font-size:15px;padding:4px 8px}p{font-size:20px;margin:8px}
.stage.full{position:fixed;inset:0;z-index:1;width:${shape === 'tall' ? 780 : 1920}px;background:var(--bg)}
</style>${figures.join('\n')}</html>`;
}
