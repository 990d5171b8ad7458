import type { TracePart } from './types.ts';

/* A module of its own: a page that brings its recordings along is built with another one in its place. */

/** One chunk a file, loaded when it is asked for. */
const files = import.meta.glob<unknown>('./traces/*.json', { import: 'default' });

/** How to load a part of a recording; nothing for one that there is not. */
export const loaderOf = (id: string, part: TracePart): (() => Promise<unknown>) | undefined =>
	files[`./traces/${id}.${part}.json`];
