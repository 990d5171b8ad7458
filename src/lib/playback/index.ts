export { Playback } from './playback.svelte.ts';
export { leaveNoTrace } from './no-trace.ts';
export { fastest, slowest } from './pace.ts';
export { indexAt } from './moment.ts';
