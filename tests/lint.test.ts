import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it, vi } from 'vitest';

// the first run loads all of the linter
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rooms of src/lib in the order of the pipeline. */
const order = [
	'locales',
	'model',
	'text',
	'layout',
	'film',
	'playback',
	'stage',
	'evidence',
	'player',
	'present'
];

/** Wraps a script as a component when the file is one. */
const source = (file: string, script: string) =>
	file.endsWith('.svelte') ? `<script lang="ts">\n${script}\n</script>` : `\n${script}\n`;

/** Rules that a script breaks in a file of that name, each with the line of the script, from 0. */
async function broken(file: string, script: string) {
	const [result] = await eslint.lintText(source(file, script), { filePath: `${root}/${file}` });
	return (result?.messages ?? []).map(({ ruleId, line }) => ({ rule: ruleId, line: line - 2 }));
}

/** A module of a room that can be imported; undefined while there is none. */
function moduleOf(room: string) {
	const folder = `${root}/src/lib/${room}`;
	if (!existsSync(folder)) return undefined;
	const file = readdirSync(folder).find((name) => /^[^.]+\.ts$/.test(name));
	return file && `../../lib/${room}/${file}`;
}

const modules = order.flatMap((room) => {
	const module = moduleOf(room);
	return module ? [{ room, module }] : [];
});

describe.each(['ts', 'svelte'])('the direction of imports in .%s files', (ending) => {
	it.each(order)('%s imports nothing that comes after it', async (room) => {
		const later = modules.filter(({ room: other }) => order.indexOf(other) > order.indexOf(room));
		const script = later.map(({ module }) => `import '${module}';`).join('\n');
		const found = await broken(`src/lib/${room}/probe.${ending}`, script);
		const lines = found.filter(({ rule }) => rule === 'boundaries/dependencies');
		expect(lines.map(({ line }) => later[line]?.room)).toEqual(later.map((other) => other.room));
	});

	it.each([
		['src/lib/playback/probe', '../../lib/text/measure.ts'],
		['src/lib/stage/probe', '../../lib/layout/index.ts'],
		['src/lib/evidence/probe', '../../lib/film/types.ts'],
		['src/lib/exporters/probe', '../../lib/playback/index.ts'],
		['src/scenes/run/probe', '../../lib/film/types.ts'],
		['src/scenes/run/probe', '../../lib/text/measure.ts'],
		['src/embed/probe', '../tools/serve.js'],
		['src/lib/film/probe', '../../lib/film/no-such-file.ts']
	])('%s may not import %s', async (file, module) => {
		const found = await broken(`${file}.${ending}`, `import '${module}';`);
		expect(found).toEqual([{ rule: 'boundaries/dependencies', line: 0 }]);
	});

	it('sees dynamic imports, types, re-exports and missing endings', async () => {
		const script = [
			"void import('../film/types.ts');",
			"import { type Film } from '../film/types.ts';",
			'export const film = (it: Film): Film => it;',
			"import '../film/types';"
		].join('\n');
		const found = await broken(`src/lib/text/probe.${ending}`, script);
		expect(found.map(({ line }) => line)).toEqual([0, 1, 3]);
		expect(await broken('src/lib/text/probe.ts', "export * from '../film/types.ts';")).toEqual([
			{ rule: 'boundaries/dependencies', line: 0 }
		]);
	});

	it.each([
		['src/lib/stage/probe', 'gsap'],
		['src/lib/film/probe', 'gsap/ScrollTrigger'],
		['src/routes/probe', 'gsap'],
		['src/lib/player/probe', 'd3'],
		['src/lib/playback/probe', 'd3'],
		['src/lib/stage/probe', 'd3-ease'],
		['src/scenes/run/probe', 'd3']
	])('%s may not import %s', async (file, name) => {
		const found = await broken(`${file}.${ending}`, `import '${name}';`);
		expect(found).toEqual([{ rule: 'boundaries/dependencies', line: 0 }]);
	});

	it.each([
		['src/lib/player/probe', '$app/navigation'],
		['src/lib/film/probe', '$lib/model/index.ts'],
		['src/scenes/run/probe', '$app/paths']
	])('%s may not import %s', async (file, name) => {
		const found = await broken(`${file}.${ending}`, `import '${name}';`);
		expect(found).toContainEqual({ rule: 'no-restricted-imports', line: 0 });
	});

	it.each([
		['src/lib/layout/probe', "import 'd3';\nimport '../model/index.ts';"],
		['src/lib/film/probe', "import 'd3';\nimport '../layout/types.ts';\nimport './types.ts';"],
		['src/lib/playback/probe', "import 'gsap';\nimport '../film/types.ts';"],
		[
			'src/lib/playback/probe',
			"import type { Shape } from '../layout/types.ts';\nexport type It = Shape;"
		],
		['src/lib/stage/probe', "import '../layout/looks.ts';\nimport '../locales/languages.ts';"],
		[
			'src/lib/player/probe',
			modules
				.filter(({ room }) => order.indexOf(room) < order.indexOf('player'))
				.map(({ module }) => `import '${module}';`)
				.join('\n')
		],
		['src/scenes/run/probe', "import '../../lib/model/index.ts';"],
		[
			'src/routes/probe',
			"import '../lib/film/types.ts';\nimport '$app/navigation';\nimport './$types';"
		]
	])('%s: %s is clean', async (file, script) => {
		expect(await broken(`${file}.${ending}`, script)).toEqual([]);
	});
});

describe('what the rooms may touch', () => {
	it.each([
		['Math.random()', 'no-restricted-properties'],
		['Date.now()', 'no-restricted-properties'],
		['new Date()', 'no-restricted-syntax'],
		['performance.now()', 'no-restricted-globals'],
		['document.body', 'no-restricted-globals'],
		['window.name', 'no-restricted-globals'],
		['globalThis.document', 'no-restricted-properties']
	])('%s is not for the pure rooms', async (code, rule) => {
		const script = `export const it = () => ${code};`;
		for (const room of ['model', 'text', 'layout', 'film']) {
			expect(await broken(`src/lib/${room}/probe.ts`, script)).toEqual([{ rule, line: 0 }]);
		}
		expect(await broken('src/lib/player/probe.ts', script)).toEqual([]);
	});

	it('tests may import anything', async () => {
		const script = "import '../film/types.ts';\nimport 'gsap';\nexport const it = Math.random();";
		expect(await broken('src/lib/text/probe.test.ts', script)).toEqual([]);
	});

	it('a file of src/lib belongs to a room', async () => {
		const found = await broken('src/lib/attic/probe.ts', 'export const it = 1;');
		expect(found.map(({ rule }) => rule)).toEqual(['boundaries/no-unknown-files']);
	});

	it('nothing draws text in a foreignObject or as raw HTML', async () => {
		const markup = async (text: string) => {
			const filePath = `${root}/src/lib/stage/Probe.svelte`;
			const [result] = await eslint.lintText(text, { filePath });
			return result?.messages.map(({ ruleId }) => ruleId);
		};
		expect(await markup('<svg><foreignObject><p>a</p></foreignObject></svg>')).toEqual([
			'svelte/no-restricted-html-elements'
		]);
		expect(
			await markup("<script lang='ts'>let { a }: { a: string } = $props();</script>{@html a}")
		).toEqual(['svelte/no-at-html-tags']);
		expect(await markup('<svg><text>a</text></svg>')).toEqual([]);
		expect(
			await broken('src/lib/exporters/probe.ts', "export const tag = 'foreignObject';")
		).toEqual([{ rule: 'no-restricted-syntax', line: 0 }]);
	});
});
