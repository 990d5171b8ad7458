import { flushSync, mount, unmount } from 'svelte';
import type { Film, FilmStep } from '../film/index.ts';
import Stage from '../stage/Stage.svelte';
import { drawingOf, type Drawing } from './drawing.ts';
import { PictureError } from './error.ts';
import type { Face, Use } from './faces.ts';
import { stageOf } from './picture.ts';
import type { Theme } from './value.ts';

/** A step of a film, drawn beside the page. */
export function draw(film: Film, step: FilmStep, theme: Theme): Drawing {
	const target = document.createElement('div');
	const made = mount(Stage, { target, props: stageOf(film, step) });
	try {
		flushSync();
		const stage = target.querySelector('svg');
		if (!stage) throw new PictureError('picture/no-stage', step.id, 'has nothing to draw');
		return drawingOf(stage, theme);
	} finally {
		void unmount(made);
	}
}

const fetched = new Map<string, Promise<Uint8Array>>();

async function fetchFont(path: string): Promise<Uint8Array> {
	try {
		const answer = await fetch(path);
		if (!answer.ok) throw new Error(`status ${answer.status}`);
		return new Uint8Array(await answer.arrayBuffer());
	} catch (cause) {
		fetched.delete(path);
		throw new PictureError('picture/no-font', path, 'could not be loaded', { cause });
	}
}

/** The fonts of a picture, as the site has them: whole. */
export const fontsOf = (use: Use): Promise<(readonly [Face, Uint8Array])[]> =>
	Promise.all(
		[...use.keys()].map(async (face) => {
			const font = fetched.get(face.path) ?? fetchFont(face.path);
			fetched.set(face.path, font);
			return [face, await font] as const;
		})
	);
