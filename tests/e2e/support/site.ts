import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { languages, type Language } from '../../../src/lib/locales/languages.ts';

/** As in /scenes.json. */
export interface CatalogueEntry {
	readonly id: string;
	readonly title: Readonly<Record<Language, string>>;
	readonly parameters: readonly { id: string; values: string[]; default: string }[];
	readonly steps: readonly string[];
	readonly choices: readonly { parameters: Record<string, string>; steps: string[] }[];
}

/** One film: a scene under one choice in one language, and the addresses of its steps. */
export interface Take {
	readonly name: string;
	readonly scene: CatalogueEntry;
	readonly language: Language;
	/** The query of the choice; empty for the default one. */
	readonly query: string;
	readonly steps: readonly string[];
	readonly url: (step: string) => string;
}

const catalogueFile = new URL('../../../build/scenes.json', import.meta.url);

/** The catalogue of the build that is served. */
export const catalogue = (
	JSON.parse(readFileSync(catalogueFile, 'utf8')) as { scenes: CatalogueEntry[] }
).scenes;

export const prefixOf = (language: Language) => (language === 'en' ? '' : `/${language}`);

/** Every scene × choice × language. */
export const takes: readonly Take[] = catalogue.flatMap((scene) =>
	scene.choices.flatMap(({ parameters, steps }) =>
		languages.map((language): Take => {
			const pairs = scene.parameters
				.filter(({ id, default: standard }) => parameters[id] !== standard)
				.map(({ id }) => `${id}=${parameters[id]}`);
			const query = pairs.length ? `?${pairs.join('&')}` : '';
			return {
				name: [scene.id, query.slice(1), language].filter(Boolean).join(' '),
				scene,
				language,
				query,
				steps,
				url: (step) => `${prefixOf(language)}/scenes/${scene.id}/${step}${query}`
			};
		})
	)
);

/** The takes of one scene in one language: looked at together they cost one page, not many. */
export const groups = catalogue.flatMap((scene) =>
	languages.map((language) => ({
		name: `${scene.id} ${language}`,
		scene,
		language,
		takes: takes.filter((take) => take.scene === scene && take.language === language)
	}))
);

/** The addresses of all steps of some takes. */
export const urlsOf = (some: readonly Take[]) =>
	some.flatMap(({ steps, url }) => steps.map((step) => url(step)));

export const screens = {
	projector: { width: 1920, height: 1080 },
	tablet: { width: 1024, height: 768 },
	phone: { width: 390, height: 844 }
} as const;

/** Without a service worker, which would fetch the whole site for every test. */
export const test = base.extend({ serviceWorkers: 'block' });

/** The stage that is to be seen: the server draws one for each shape of screen. */
export const stageOf = (page: Page) => page.locator('[data-stage]').filter({ visible: true });

/** Waits until the player takes orders. */
export async function awake(page: Page) {
	await page.locator('button[data-action="next"]').waitFor();
}

/** Opens a page and waits until the player takes orders. */
export async function open(page: Page, url: string) {
	await page.goto(url);
	await awake(page);
}

/** Blocks every script file, so that only what the server has sent is there. */
export const blockScripts = (page: Page) =>
	page.route(/\.js(\?|$)/, (route) => route.abort('blockedbyclient'));

/** The fonts that the page needs have arrived. */
export const fonts = (page: Page) =>
	page.waitForFunction(() => document.fonts.status === 'loaded' && document.fonts.size > 0);

/** Opens everything that folds, also what is inside of it and comes with the next frames. */
export const unfold = (page: Page) =>
	page.evaluate(async () => {
		for (let quiet = 0; quiet < 4; quiet++) {
			const closed = document.querySelectorAll<HTMLElement>('details:not([open]) > summary');
			for (const summary of closed) summary.click();
			if (closed.length > 0) quiet = 0;
			await new Promise(requestAnimationFrame);
		}
	});
