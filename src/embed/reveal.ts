import { type RevealApi } from 'reveal.js';
import { DeckScenes } from './deck-scenes.ts';

/**
 * The plugin for reveal.js 5 and 6: the steps of every `<hatoba-scene>` in a deck, and of every
 * `<iframe>` of our `/embed/` pages or with the attribute `data-hatoba`, become fragments.
 *
 *     import Hatoba from 'https://…/embed/reveal.js';
 *     Reveal.initialize({ plugins: [Hatoba] });
 *
 * With the Markdown plugin: list that one before.
 */
export default function hatoba() {
	let scenes: DeckScenes | undefined;
	return {
		id: 'hatoba',
		init(deck: RevealApi): Promise<void> {
			scenes = new DeckScenes(deck);
			return scenes.start();
		},
		destroy(): void {
			scenes?.stop();
		}
	};
}
