import { HatobaScene } from './element.ts';

export { HatobaScene };
export type * from '../types.ts';

// A second script, of this or another version, leaves the first one in peace.
if (!customElements.get('hatoba-scene')) customElements.define('hatoba-scene', HatobaScene);
