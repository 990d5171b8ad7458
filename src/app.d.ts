import type { Scene } from './lib/model/index.ts';
import type { Place } from './lib/model/place.ts';

declare global {
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
