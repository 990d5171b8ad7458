import type { Structure } from '../../lib/model/index.ts';
import { clean, cleanLinks, staff } from './cast/clean.ts';
import { clutter, clutterLinks } from './cast/clutter.ts';
import { collide, collideLinks } from './cast/collide.ts';

/** Who is on the stage, and what stands in what. */
export const nodes = [
	...staff,
	{ id: 'host', look: 'host', named: true, share: 1 },
	...collide,
	...clutter,
	...clean
] as const satisfies Structure['nodes'];

export const links = [
	...collideLinks,
	...clutterLinks,
	...cleanLinks
] as const satisfies Structure['links'];
