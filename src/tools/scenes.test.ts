import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import run from '../scenes/run/index.ts';
import { scenes } from './scenes.js';

const load = scenes().load as (this: unknown, id: string) => Promise<string | null>;

test('the browser gets the scene as data, equal to the parsed one', async () => {
	const watched: string[] = [];
	const context = { addWatchFile: (file: string) => watched.push(file) };
	const code = await load.call(context, resolve('src/scenes/run/index.ts'));
	const [, data] = /^export default JSON\.parse\((.*)\);$/s.exec(code ?? '') ?? [];
	expect(JSON.parse(JSON.parse(data ?? '""') as string)).toEqual(JSON.parse(JSON.stringify(run)));
	expect(watched.some((file) => file.endsWith('run/ja.ts'))).toBe(true);
});

test('the index of scenes is left alone', async () => {
	expect(await load.call({}, resolve('src/scenes/index.ts'))).toBeNull();
});
