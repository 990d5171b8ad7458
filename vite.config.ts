import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embed } from './src/tools/embed.js';
import { icons } from './src/tools/icons.js';
import { messages } from './src/tools/messages.js';
import { originOf } from './src/tools/origin.js';
import { phrases } from './src/tools/phrases.js';
import { scenes } from './src/tools/scenes.js';
import { styles } from './src/tools/styles.js';

export default defineConfig({
	plugins: [icons(), scenes(), phrases(), messages(), styles(), embed(), sveltekit()],
	define: { 'import.meta.env.HATOBA_ORIGIN': JSON.stringify(originOf(process.env)) },
	build: {
		target: 'baseline-widely-available',
		// Fonts and pictures stay files of ours: the CSP allows no `data:` fonts.
		assetsInlineLimit: 0,
		// The notices of GSAP and others must stay in what we ship.
		rolldownOptions: { output: { comments: { legal: true } } }
	},
	test: {
		include: ['src/**/*.test.ts', 'src/**/*.test.js', 'tests/*.test.ts'],
		environment: 'node',
		// Every film is held against every recording: slow machines need a while.
		testTimeout: 60_000,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/unit.json' }
	}
});
