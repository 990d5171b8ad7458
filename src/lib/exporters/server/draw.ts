import { DOMParser } from 'linkedom';
import { render } from 'svelte/server';
import type { Film, FilmStep } from '../../film/index.ts';
import Stage from '../../stage/Stage.svelte';
import { drawingOf, type Drawing } from '../drawing.ts';
import { stageOf } from '../picture.ts';
import type { Theme } from '../value.ts';

const stages = new WeakMap<FilmStep, Element>();

/** The stage of a step, read back; both themes are drawn from it. */
function stageFor(film: Film, step: FilmStep): Element {
	const there = stages.get(step);
	if (there) return there;
	const { body } = render(Stage, { props: stageOf(film, step) });
	const page = new DOMParser().parseFromString(body, 'image/svg+xml');
	const stage = page.documentElement as unknown as Element;
	stages.set(step, stage);
	return stage;
}

/** A step of a film, drawn where there is no browser. */
export const draw = (film: Film, step: FilmStep, theme: Theme): Drawing =>
	drawingOf(stageFor(film, step), theme);
