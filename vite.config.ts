import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { phrases } from './src/tools/phrases.js';

export default defineConfig({
	plugins: [
		phrases(),
		paraglideVitePlugin({
			project: './src/lib/locales/project.inlang',
			outdir: './src/lib/locales/paraglide',
			// Its default pattern is ours: the first language has no prefix, others have `/ja`.
			strategy: ['url', 'baseLocale']
		}),
		sveltekit()
	],
	build: {
		target: 'baseline-widely-available',
		assetsInlineLimit: 0,
		// The notices of GSAP and others must stay in what we ship.
		rolldownOptions: { output: { comments: { legal: true } } }
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/unit.json' }
	}
});
