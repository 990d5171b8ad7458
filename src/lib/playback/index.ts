export { Playback } from './playback.svelte.ts';
export { fastest, slowest } from './pace.ts';
export { indexAt } from './moment.ts';
