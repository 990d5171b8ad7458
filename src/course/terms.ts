import type { Term } from './term.ts';
import { basics } from './terms/basics.ts';
import { clusters } from './terms/clusters.ts';
import { engine } from './terms/engine.ts';
import { images } from './terms/images.ts';
import { kernel } from './terms/kernel.ts';
import { registry } from './terms/registry.ts';

export { groups, type Group, type Term, type Wording } from './term.ts';

/** The glossary, group by group. */
export const terms = [
	...basics,
	...kernel,
	...images,
	...engine,
	...registry,
	...clusters
] as const satisfies readonly Term[];

export type TermId = (typeof terms)[number]['id'];
