import { describe, expect, it } from 'vitest';
import {
	allChoices,
	defaultChoice,
	stepsOf,
	type Choice,
	type StepId
} from '../lib/model/index.ts';
import { loadScene, sceneIds } from '../scenes/index.ts';
import { previewSize } from './[[language=language]]/scenes/[scene].png/preview.ts';
import { oembedPathOf, previewOf } from './discovery.ts';
import { answerOembed, oembedEntries, oembedOf } from './oembed.ts';

const site = 'https://hatoba.example';
const scene = await loadScene('run');
const step = 'create' as StepId;
const choice = { image: 'present' } as unknown as Choice;
const source = (html: string) => /src="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');

describe('oEmbed', () => {
	it('is what the standard asks of a rich answer', () => {
		const said = oembedOf(scene, 'ja', { step, choice }, site);
		expect(said).toEqual({
			version: '1.0',
			type: 'rich',
			title: expect.stringMatching(/^docker run.*：\S/),
			provider_name: 'Hatoba',
			provider_url: `${site}/`,
			width: 960,
			height: 620,
			html: expect.stringMatching(/^<iframe [^<>]* width="960" height="620" [^<>]*><\/iframe>$/),
			thumbnail_url: `${site}/ja/scenes/run.png`,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
		expect(source(said.html)).toBe(
			`${site}/embed/run?step=create&image=present&lang=ja&controls&captions`
		);
	});

	it('has addresses from the root where the origin is not known', () => {
		const said = oembedOf(scene, 'en', { step, choice: defaultChoice(scene) }, '');
		expect(source(said.html)).toBe('/embed/run?step=create&lang=en&controls&captions');
		expect([said.thumbnail_url, said.provider_url]).toEqual(['/scenes/run.png', '/']);
	});

	it('lies where every page says, for each scene, choice, step and language', async () => {
		const entries = [...(await oembedEntries('default')), ...(await oembedEntries('others'))];
		const files = entries.map(({ language, scene, step, choice }) => {
			const prefix = language ? `/${language}` : '';
			return `${prefix}/scenes/${scene}/${step}${choice ? `/${choice}` : ''}.oembed.json`;
		});
		const scenes = await Promise.all(sceneIds.map(loadScene));
		const said = scenes.flatMap((scene) =>
			allChoices(scene).flatMap((choice) =>
				stepsOf(scene, choice).flatMap(({ id }) => [
					oembedPathOf('en', scene, id, choice),
					oembedPathOf('ja', scene, id, choice)
				])
			)
		);
		expect(new Set(files)).toEqual(new Set(said));
	});

	it('answers for a place that there is, and for no other', async () => {
		const answer = await answerOembed({ scene: 'run', step: 'create', choice: 'image=present' });
		expect(answer.headers.get('content-type')).toContain('application/json');
		expect(await answer.json()).toMatchObject({
			version: '1.0',
			title: expect.stringContaining('docker run')
		});
		const nowhere = { status: 404 };
		await expect(answerOembed({ scene: 'rum', step })).rejects.toMatchObject(nowhere);
		await expect(answerOembed({ scene: 'run', step: 'craete' })).rejects.toMatchObject(nowhere);
		await expect(answerOembed({ scene: 'run', step, choice: 'x=y' })).rejects.toMatchObject(
			nowhere
		);
	});
});

it('a page knows how large its picture is', () => {
	const { width, height } = previewOf(scene, 'en');
	expect([width, height]).toEqual([previewSize.w, previewSize.h]);
});
