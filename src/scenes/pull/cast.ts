import type { Structure } from '../../lib/model/index.ts';
import { only } from './cases.ts';
import { far } from './cast/far.ts';
import { client, host } from './cast/here.ts';
import { movers } from './cast/movers.ts';

/** Who is on the stage, and what stands in what. */
export const nodes = [...client, ...host, ...far, ...movers] as const satisfies Structure['nodes'];

/** Who talks to whom. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon', lanes: 3 },
	{ id: 'hub', from: 'daemon', to: 'registry', lanes: 3 },
	{ id: 'door', from: 'daemon', to: 'auth', when: only('fresh') }
] as const satisfies Structure['links'];
