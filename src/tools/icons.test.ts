import { resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { icons } from './icons.js';

const load = icons().load as (this: unknown, id: string) => Promise<string | null>;
const file = (name: string) => resolve(`node_modules/@lucide/svelte/dist/icons/${name}.svelte`);

test.each(['box', 'cog', 'cpu', 'layers', 'square-terminal', 'warehouse'])(
	'the icon %s becomes a component of plain SVG',
	async (name) => {
		const source = await load.call({}, file(name));
		expect(source).toContain(`lucide-${name}`);
		expect(source).toMatch(/<(path|rect|circle|line|polyline)\b/);
		expect(source).not.toContain('iconData');
		expect(() => compile(source ?? '', { runes: true })).not.toThrow();
	}
);

test('other files are left alone', async () => {
	expect(await load.call({}, resolve('src/lib/stage/Stage.svelte'))).toBeNull();
});
