import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metricsOf, toSfnt } from './fonts.js';
import { charactersInUse, prepare } from './prepare.js';

const root = mkdtempSync(join(tmpdir(), 'hatoba-'));
const put = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
const generated = (name: string) =>
	readFileSync(join(root, 'src/lib/text/generated', name), 'utf8');

beforeAll(() => symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir'));
afterAll(() => rmSync(root, { recursive: true }));

describe('charactersInUse', () => {
	it('needs no folder to be there', () => expect(charactersInUse(root)).toContain('A'));
	it('reads texts, escapes too, and leaves out what has no glyph', () => {
		put('src/scenes/run/ja.ts', "export default '港\\u5c64\u200b';");
		put('src/lib/locales/messages/ja.json', '{"next": "次"}');
		put('src/lib/film/compile.ts', '// 無');
		const found = charactersInUse(root);
		expect(found).toEqual(expect.arrayContaining(['港', '層', '次']));
		expect(found).not.toContain('無');
		expect(found).not.toContain('\u200b');
	});
});

describe('prepare', () => {
	it('makes fonts, styles and metrics; then nothing, until a character comes', async () => {
		const first = await prepare(root);
		expect(first).toMatchObject({ made: true, missing: '' });
		const files = readdirSync(join(root, 'static/fonts'));
		expect(files).toEqual(expect.arrayContaining(['OFL.txt', ...Object.keys(first.sizes)]));
		expect(await prepare(root)).toEqual({ ...first, made: false });

		const jp = join(root, 'static', JSON.parse(generated('fonts.json')).jp600);
		expect(metricsOf(await toSfnt(readFileSync(jp))).advance('港')).toBe(1000);
		expect(generated('fonts.css')).toContain("'Hatoba Sans JP'");
		expect(generated('fonts.css')).not.toMatch(/plex|https?:/i);

		put('src/routes/+page.svelte', '<p>波𝌆</p>');
		const second = await prepare(root);
		expect(second).toMatchObject({ made: true, missing: '𝌆' });
		const now = readdirSync(join(root, 'static/fonts'));
		expect(now.sort()).toEqual(['OFL.txt', ...Object.keys(second.sizes)].sort());
		expect(now).not.toEqual(files);
	}, 60_000);

	it('makes again what somebody removed', async () => {
		rmSync(join(root, 'static/fonts'), { recursive: true });
		expect((await prepare(root)).made).toBe(true);
		expect(readdirSync(join(root, 'static/fonts'))).toContain('OFL.txt');
	}, 60_000);
});
