import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Stage from '../src/lib/stage/Stage.svelte';
import { allFilms } from './films.ts';

/* A step without JavaScript is still a picture: every keyframe is rendered on the server. */

const films = await allFilms();

describe.each(films)('%s', (_, film) => {
	test.each(film.steps.map((step) => [step.id, step] as const))('%s', (_, step) => {
		const { body } = render(Stage, {
			props: {
				frame: step.keyframe,
				scene: film.scene,
				step: step.id,
				title: film.title,
				language: film.language
			}
		});
		expect(body).toContain(`data-step="${step.id}"`);
		expect(body).toContain('data-state="resting"');
		expect(body).not.toMatch(/NaN|undefined|foreignObject|style=/);
		for (const { id, opacity, name, look } of step.keyframe.nodes) {
			if (look === 'group') continue;
			expect(body.includes(`data-node="${id}"`), id).toBe(opacity > 0);
			if (opacity > 0) for (const line of name) expect(body).toContain(line);
		}
		for (const { id, opacity } of step.keyframe.messages)
			expect(body.includes(`data-message="${id}"`), id).toBe(opacity > 0);
		for (const { id, opacity } of step.keyframe.links)
			expect(body.includes(`data-link="${id}"`), id).toBe(opacity > 0);
	});
});
