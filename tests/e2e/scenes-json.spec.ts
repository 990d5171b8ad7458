import { expect } from '@playwright/test';
import { test } from './support/site.ts';

/* The catalogue for machines; others build on its exact shape. */

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

test('/scenes.json lists every scene, in the shape that is promised', async ({ request }) => {
	const answer = await request.get('/scenes.json');
	expect(answer.status()).toBe(200);
	expect(answer.headers()['content-type']).toContain('application/json');
	const body = await answer.json();
	expect(Object.keys(body)).toEqual(['scenes']);
	expect(body.scenes.length).toBeGreaterThan(0);
	for (const scene of body.scenes) {
		expect(Object.keys(scene)).toEqual(['id', 'title', 'parameters', 'steps', 'choices']);
		expect(scene.id).toMatch(slug);
		expect(Object.keys(scene.title)).toEqual(['en', 'ja']);
		expect(scene.title.ja).toMatch(/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/u);
		expect(scene.title.en + scene.title.ja).not.toMatch(/\u200b/);
		for (const parameter of scene.parameters) {
			expect(Object.keys(parameter)).toEqual(['id', 'values', 'default']);
			expect(parameter.values).toContain(parameter.default);
		}
		const standard = Object.fromEntries(
			scene.parameters.map((it: { id: string; default: string }) => [it.id, it.default])
		);
		expect(scene.choices[0]).toEqual({ parameters: standard, steps: scene.steps });
		const count = scene.parameters.reduce(
			(product: number, { values }: { values: string[] }) => product * values.length,
			1
		);
		const choices = scene.choices.map(({ parameters }: { parameters: object }) =>
			JSON.stringify(parameters)
		);
		expect(new Set(choices).size).toBe(count);
		for (const choice of scene.choices) {
			expect(Object.keys(choice)).toEqual(['parameters', 'steps']);
			expect(new Set(choice.steps).size).toBe(choice.steps.length);
			for (const step of choice.steps) expect(step).toMatch(slug);
		}
	}
});

test('/scenes.json has the scene run as its recordings tell it', async ({ request }) => {
	const { scenes } = await (await request.get('/scenes.json')).json();
	const run = scenes.find(({ id }: { id: string }) => id === 'run');
	expect(run.parameters).toEqual([
		{ id: 'image', values: ['missing', 'present'], default: 'missing' }
	]);
	const order = ['create', 'pull', 'create-again', 'attach', 'wait', 'start'];
	expect(run.steps.filter((step: string) => order.includes(step))).toEqual(order);
	expect(run.choices[1].parameters).toEqual({ image: 'present' });
	expect(run.choices[1].steps).not.toContain('pull');
});
