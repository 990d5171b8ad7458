import { DOMParser } from 'linkedom';
import { render } from 'svelte/server';
import type { Film, FilmStep } from '../../film/index.ts';
import Stage from '../../stage/Stage.svelte';
import { drawingOf, type Drawing } from '../drawing.ts';
import { stageOf } from '../picture.ts';
import type { Theme } from '../value.ts';

/** A step of a film, drawn where there is no browser. */
export function draw(film: Film, step: FilmStep, theme: Theme): Drawing {
	const { body } = render(Stage, { props: stageOf(film, step) });
	const page = new DOMParser().parseFromString(body, 'image/svg+xml');
	return drawingOf(page.documentElement as unknown as Element, theme);
}
