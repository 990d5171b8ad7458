import type { Scene } from './lib/model/index.ts';
import type { Place } from './lib/model/place.ts';

declare global {
	interface ImportMetaEnv {
		/** From tools/origin.js: where the site will be found; empty if nobody has said it. */
		readonly HATOBA_ORIGIN: string;
	}
	namespace App {
		interface PageData {
			scene?: Scene;
			/** Where the address points to. */
			place?: Place;
		}
		interface PageState {
			/** Where stepping has led since the page was loaded. */
			place?: Place;
			/** The step is to be played: somebody has come here by going on. */
			play?: boolean;
		}
	}
}
