import { describe, expect, test } from 'vitest';
import { cascadeOf, facesOf, styles, tokensOf } from './styles.js';

describe('cascadeOf', () => {
	test('what wins comes last: by weight, then by order', () => {
		const css = `.a .b[c='d'] { fill: red } .a, .a .b { fill: green; stroke: none } text { fill: blue } .b .a { fill: none }`;
		expect(cascadeOf(css).map(([selector]) => selector)).toEqual([
			'text',
			'.a',
			'.a .b',
			'.b .a',
			".a .b[c='d']"
		]);
		expect(cascadeOf(css)[2]?.[1]).toEqual([
			['fill', 'green'],
			['stroke', 'none']
		]);
	});

	test('what waits for a pointer, a printer or forced colours does not count', () => {
		const css = `a:is(:hover, :focus-visible) .a { fill: red } @media print { .a { fill: red } }`;
		expect(cascadeOf(css)).toEqual([]);
	});

	test.each([
		'@supports (color: red) { .a { fill: red } }',
		'.a { fill: red !important }',
		'.a { .b { fill: red } }'
	])('%s stops the build: it would be lost', (css) =>
		expect(() => cascadeOf(css)).toThrow(/styles\/unknown-/)
	);
});

test('tokens are those of the root, under whatever theme', () => {
	const css = `:root { color-scheme: light dark; --bg: light-dark(#fff, #000) } :root[data-contrast='high'] { --bg: red }`;
	expect(tokensOf(css)).toEqual({ '--bg': 'light-dark(#fff, #000)' });
	expect(tokensOf(':root, :host { --ink: #123456 }')).toEqual({ '--ink': '#123456' });
});

test('a face has a family, weights, a path and the code points that it is for', () => {
	const css = `@font-face { font-family: 'A B'; font-weight: 400 600; src: url('/fonts/a.woff2') format('woff2'); unicode-range: U+2e80-30ff, U+4e00; }`;
	expect(facesOf(css)).toEqual([
		{
			family: 'A B',
			weight: [400, 600],
			path: '/fonts/a.woff2',
			ranges: [
				[0x2e80, 0x30ff],
				[0x4e00, 0x4e00]
			]
		}
	]);
});

test('the module is made of the sheets that the site uses', async () => {
	const watched: string[] = [];
	const { resolveId, load, configResolved } = styles() as unknown as {
		resolveId: (id: string) => string | undefined;
		load: (this: unknown, id: string) => Promise<string | null>;
		configResolved: (config: { root: string }) => void;
	};
	configResolved({ root: process.cwd() });
	const id = resolveId('hatoba:styles') ?? '';
	const code = await load.call({ addWatchFile: (file: string) => watched.push(file) }, id);
	expect(code).toContain('.stage .body');
	expect(code).toContain('--bg');
	expect(code).toContain('/fonts/hatoba-sans-');
	expect(watched).toHaveLength(3);
	expect(await load.call({}, 'src/lib/stage/stage.css')).toBeNull();
});
