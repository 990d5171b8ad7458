import { expect, test } from 'vitest';
import { languages } from '../lib/locales/languages.ts';
import { defaultChoice, stepsOf } from '../lib/model/index.ts';
import { loadScene, sceneIds } from '../scenes/index.ts';
import * as preview from './[[language=language]]/scenes/[scene].png/+server.ts';
import * as night from './[[language=language]]/scenes/[scene]/[step].night.svg/+server.ts';
import * as paper from './[[language=language]]/scenes/[scene]/[step].svg/+server.ts';

/** What an endpoint answers, asked as the router asks. */
const ask = ({ GET }: { GET: unknown }, params: Record<string, string>) =>
	(GET as (event: { params: object }) => Promise<Response>)({ params });

test('each step of each scene has a picture in each language and theme, built beforehand', async () => {
	const scenes = await Promise.all(sceneIds.map(loadScene));
	const steps = scenes.flatMap((scene) =>
		stepsOf(scene, defaultChoice(scene)).map(({ id }) => `${scene.id} ${id}`)
	);
	for (const { entries, prerender } of [paper, night]) {
		expect(prerender).toBe(true);
		const list = await entries();
		expect(list.map(({ scene, step }) => `${scene} ${step}`)).toEqual([...steps, ...steps]);
		expect(new Set(list.map(({ language }) => language))).toEqual(new Set([undefined, 'ja']));
	}
	expect(preview.prerender).toBe(true);
	expect(await preview.entries()).toHaveLength(scenes.length * languages.length);
});

test('a picture says what it is', async () => {
	const english = await ask(paper, { scene: 'run', step: 'create' });
	expect(english.headers.get('content-type')).toBe('image/svg+xml');
	const svg = await english.text();
	expect(svg).toContain('lang="en"');
	expect(svg).toContain('>Docker host</text>');
	const japanese = await ask(night, { language: 'ja', scene: 'run', step: 'create' });
	expect(await japanese.text()).toContain('>Docker ホスト</text>');
});

test('a link preview is a PNG of the size that others ask for', async () => {
	const answer = await ask(preview, { scene: 'run' });
	expect(answer.headers.get('content-type')).toBe('image/png');
	const png = Buffer.from(await answer.arrayBuffer());
	expect(png.toString('latin1', 1, 4)).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(png.length).toBeLessThan(150_000);
});

test.each([
	[paper, { scene: 'rnu', step: 'create' }],
	[paper, { scene: 'run', step: 'craete' }],
	[preview, { scene: 'rnu' }]
])('what does not exist is not found', async (endpoint, params) => {
	await expect(async () => ask(endpoint, params as Record<string, string>)).rejects.toMatchObject({
		status: 404
	});
});
