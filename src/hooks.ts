import type { Reroute } from '@sveltejs/kit';
import { pathOf } from './routes/paths.ts';

/** A page under a choice of parameters has a path of its own; people see the query. */
export const reroute: Reroute = ({ url }) => pathOf(url);
