import { describe, expect, it } from 'vitest';
import {
	allChoices,
	defaultChoice,
	stepsOf,
	type Choice,
	type StepId
} from '../../lib/model/index.ts';
import { plain } from '../../lib/text/breaks.ts';
import { loadScene } from '../../scenes/index.ts';
import { attributes, markdownTarget, markdownText } from './markup.ts';
import type { Shared } from './shared.ts';
import { fileFrame, kinds, snippets } from './snippets.ts';

const site = 'https://hatoba.test';
const scene = await loadScene('run');
const step = 'create' as StepId;
const choice = { image: 'present' } as unknown as Choice;

const shared: Shared = {
	scene,
	language: 'ja',
	step,
	choice,
	start: 'here',
	theme: 'night',
	controls: true,
	captions: true,
	fit: false
};
/** What no address of ours gives. */
const bad = `"><script>alert(1)</script>&'`;
const evil = { image: bad } as unknown as Choice;
const all = (what: Partial<Shared> = {}) =>
	Object.fromEntries(kinds.map((kind) => [kind, snippets[kind]({ ...shared, ...what }, site)]));

/** What a snippet says, read by a parser of the language that it is written in. */
const attribute = (html: string | undefined, name: string) =>
	new RegExp(` ${name}="([^"]*)"`).exec(html ?? '')?.[1]?.replaceAll('&amp;', '&');

describe('a snippet', () => {
	it('says the step, the parameters, the language and the theme', () => {
		const said = all();
		expect(said.link).toBe(`${site}/ja/scenes/run/create?image=present`);
		expect(attribute(said.iframe, 'src')).toBe(
			`${site}/embed/run?step=create&image=present&lang=ja&theme=night&controls&captions`
		);
		expect(attribute(said.iframe, 'title')).toBe('docker run の一部始終');
		const options = 'image="present" lang="ja" theme="night" controls captions';
		expect(said.element).toContain(`src="${site}/embed.js"`);
		expect(said.element).toContain(`<hatoba-scene scene="run" step="create" ${options}>`);
		expect(said.reveal).toContain(`<hatoba-scene scene="run" from="create" ${options}>`);
		expect(said.reveal).toContain(`import HatobaReveal from '${site}/embed/reveal.js';`);
		expect(said.slidev).toBe(`<HatobaScene site="${site}" scene="run" from="create" ${options} />`);
		expect(said.markdown).toContain(`(${site}/ja/scenes/run/create?image=present)`);
	});

	it('leaves out what is the default', () => {
		const said = all({
			choice: defaultChoice(scene),
			step: 'create' as StepId,
			language: 'en',
			theme: 'auto',
			controls: false,
			captions: false
		});
		expect(said.link).toBe(`${site}/scenes/run/create`);
		expect(said.iframe).toContain(`src="${site}/embed/run?step=create&amp;lang=en"`);
		expect(said.slidev).toBe(`<HatobaScene site="${site}" scene="run" from="create" lang="en" />`);
		expect(said.element).toContain('<hatoba-scene scene="run" step="create" lang="en">');
	});

	it('begins at the first step on demand, with the poster as its picture', () => {
		const said = all({ start: 'first' });
		expect(said.link).toBe(`${site}/ja/scenes/run/command?image=present`);
		expect(said.iframe).toContain('/embed/run?image=present&amp;');
		expect(said.slidev).not.toMatch(/ (from|step)=/);
		expect(said.markdown).toContain(`/ja/scenes/run/${scene.poster}.night.svg`);
	});

	it('has a picture that exists and says what it shows, whatever the parameters', async () => {
		const scenes = await Promise.all([loadScene('run'), loadScene('pull')]);
		let others = 0;
		for (const scene of scenes)
			for (const choice of allChoices(scene))
				for (const { id: step } of stepsOf(scene, choice)) {
					const place = { ...shared, scene, choice, step };
					const [markdown, element] = [
						snippets.markdown(place, site),
						snippets.element(place, site)
					];
					const [, alt = '', drawn = ''] =
						/^\[!\[(.*)\]\(\S+\/scenes\/[^/]+\/(\S+)\.night\.svg\)\]/.exec(markdown) ?? [];
					const shown = stepsOf(scene, defaultChoice(scene)).find(({ id }) => id === drawn);
					const caption = scene.narration.ja.steps[shown?.says ?? drawn]?.caption ?? '';
					expect(shown, `${scene.id} ${step}`).toBeDefined();
					expect(alt).toBe(markdownText(plain(caption)));
					expect(element).toContain(`/ja/scenes/${scene.id}/${drawn}.night.svg"`);
					if (drawn !== step) others++;
				}
		expect(others).toBeGreaterThan(0);
		expect(all({ theme: 'auto' }).markdown).toContain('/create.svg)');
	});

	it('opens the single file at the place', () => {
		expect(attribute(fileFrame(shared), 'src')).toBe('run.html#/ja/create?image=present');
		expect(attribute(fileFrame({ ...shared, choice: evil }), 'src')).not.toMatch(/[<>"]/);
	});

	it('is as high as what it shows, by a script, where that is asked for', () => {
		expect(all().iframe).not.toContain('connect');
		expect(all({ fit: true }).iframe).toContain(`from '${site}/embed/connect.js'`);
	});
});

describe('a text from elsewhere', () => {
	it('stays the value of an attribute', () => {
		expect(attributes({ title: bad })).toBe(
			` title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;'"`
		);
		for (const [kind, said] of Object.entries(all({ choice: evil }))) {
			expect(said, kind).not.toContain('<script>alert');
			expect(said, kind).not.toContain('"><script');
		}
		expect(all({ step: bad as StepId }).iframe).not.toContain('alert(1)</script>');
	});

	it('stays the text and the target of a link', () => {
		expect(markdownText('a [b](c) `d` *e* _f_ <g> ![h]\n| i')).toBe(
			'a \\[b\\](c) \\`d\\` \\*e\\* \\_f\\_ \\<g\\> \\!\\[h\\] \\| i'
		);
		expect(markdownTarget('https://a/b?c=(d) <e>')).toBe('https://a/b?c=%28d%29%20%3Ce%3E');
	});
});
