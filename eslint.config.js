import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each room may import, besides itself. The order is the pipeline's; nothing points back. */
const rooms = {
	locales: [],
	model: ['locales'],
	text: ['locales', 'model'],
	layout: ['locales', 'model', 'text'],
	film: ['locales', 'model', 'text', 'layout'],
	playback: ['locales', 'model', 'film'],
	stage: ['locales', 'model', 'text', 'film'],
	evidence: ['locales', 'model'],
	player: ['locales', 'model', 'text', 'layout', 'film', 'playback', 'stage', 'evidence'],
	present: [
		'locales',
		'model',
		'text',
		'layout',
		'film',
		'playback',
		'stage',
		'evidence',
		'player'
	],
	exporters: ['locales', 'model', 'film', 'stage']
};
const lib = Object.keys(rooms);
/** Rooms outside `src/lib`, with what they may import. */
const surfaces = {
	scenes: ['locales', 'model'],
	course: ['locales', 'model', 'text', 'film', 'scenes'],
	embed: [...lib, 'scenes'],
	routes: [...lib, 'scenes', 'course', 'embed'],
	tools: [...lib, 'scenes', 'embed']
};
const pure = ['model', 'text', 'layout', 'film'];
const tests = '**/*.test.{ts,js}';

const policies = [
	{ allow: { to: { module: { origin: ['external', 'core'] } } } },
	{
		disallow: { to: { module: { source: ['d3', 'd3-*'] } } },
		message: 'd3 computes: only layout and film may import it'
	},
	{
		disallow: { to: { module: { source: 'gsap' } } },
		message: 'GSAP keeps time: only playback may import it'
	},
	{
		from: { element: { type: ['layout', 'film'] } },
		allow: { to: { module: { source: ['d3', 'd3-*'] } } }
	},
	{ from: { element: { type: 'playback' } }, allow: { to: { module: { source: 'gsap' } } } },
	...Object.entries({ ...rooms, ...surfaces })
		.filter(([, to]) => to.length > 0)
		.map(([from, to]) => ({
			from: { element: { type: from } },
			allow: { to: { element: { type: to } } }
		})),
	// what layout measured with is what the stage draws with; the arranging itself stays in layout
	{
		from: { element: { type: ['playback', 'stage', 'exporters'] } },
		allow: { to: { file: { categories: 'measures' } } }
	},
	{
		from: { file: { categories: 'app' } },
		allow: { to: { element: { type: [...surfaces.routes, 'routes'] } } }
	},
	{ from: { file: { categories: 'test' } }, allow: { to: { module: { origin: '*' } } } }
];

const noFrameworkPaths = {
	regex: '^\\$(lib|app)(/|$)',
	message: '$app belongs to src/routes, and $lib hides where an import goes: use a relative path'
};

const noForeignObject = {
	selector: 'Literal[value=/foreignobject/i], TemplateElement[value.raw=/foreignobject/i]',
	message: 'slide tools lose foreignObject: use <text>'
};

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'test-results/',
			'playwright-report/',
			'contact-sheets/',
			'bench-results/',
			'static/',
			'src/lib/text/generated/',
			'src/lib/locales/paraglide/'
		]
	},
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better which names exist
			'no-undef': 'off',
			eqeqeq: ['error', 'always'],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			// addresses come from one function of ours, which knows language, step and parameters
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-restricted-html-elements': [
				'error',
				{ elements: ['foreignObject'], message: 'slide tools lose foreignObject: use <text>' }
			]
		}
	},
	{
		files: ['src/**/*.{ts,js,svelte}'],
		plugins: { boundaries },
		settings: {
			'import/resolver': {
				node: { extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.json'] }
			},
			// modules that the framework makes up; $types holds only the types of a route
			'boundaries/flag-as-external': {
				customSourcePatterns: ['$app/**', '$env/**', '$service-worker', '{./,}$types*']
			},
			'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
			'boundaries/elements': [
				...lib.map((type) => ({ type, pattern: `src/lib/${type}`, partialMatch: false })),
				...Object.keys(surfaces).map((type) => ({
					type,
					pattern: `src/${type}`,
					partialMatch: false
				}))
			],
			'boundaries/files': [
				{ category: 'test', pattern: tests },
				{ category: 'app', pattern: 'src/*.{ts,js}' },
				{ category: 'measures', pattern: 'src/lib/layout/{types,looks}.ts' }
			]
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{ default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies }
			],
			'no-restricted-syntax': ['error', noForeignObject]
		}
	},
	{
		files: ['src/lib/**', 'src/scenes/**', 'src/course/**', 'src/embed/**', 'src/routes/**'],
		ignores: [tests],
		plugins: { boundaries },
		rules: { 'boundaries/no-unknown-files': 'error' }
	},
	{
		files: ['src/lib/**', 'src/scenes/**', 'src/course/**', 'src/embed/**'],
		ignores: [tests],
		rules: { 'no-restricted-imports': ['error', { patterns: [noFrameworkPaths] }] }
	},
	{
		files: pure.map((room) => `src/lib/${room}/**`),
		ignores: [tests],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'document',
					'window',
					'performance',
					'navigator',
					'localStorage',
					'requestAnimationFrame',
					'setTimeout',
					'setInterval'
				].map((name) => ({ name, message: 'this room is pure: a moment depends on nothing else' }))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'this room is pure' },
				{ object: 'Date', property: 'now', message: 'this room is pure' },
				{ object: 'globalThis', message: 'this room is pure' }
			],
			'no-restricted-syntax': [
				'error',
				noForeignObject,
				{ selector: "NewExpression[callee.name='Date']", message: 'this room is pure' }
			]
		}
	}
);
