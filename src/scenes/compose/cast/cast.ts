import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../parts.ts';
import { day } from './day.ts';
import { three } from './healthy.ts';
import { names as known } from './names.ts';
import { shop } from './project.ts';
import { staff } from './staff.ts';

export const nodes = [
	...day,
	...staff,
	...shop,
	...three,
	...known
] as const satisfies Structure['nodes'];

const healthy = only('healthy');
const names = only('names');

/** Who talks to whom. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon', lanes: 3, when: only('up', 'names', 'down') },
	{ id: 'visit', from: 'client', to: 'web', with: 'port', when: only('up') },
	{ id: 'needs', from: 'web', to: 'cache', with: 'web-process', when: only('up') },

	/* Every second one is used: what waits at the others is wide. */
	{ id: 'api', from: 'client', to: 'daemon', lanes: 5, when: healthy },
	{ id: 'check', from: 'daemon', to: 'db', with: 'db-process', when: healthy },
	{ id: 'needs-api', from: 'api', to: 'db', when: healthy },
	{ id: 'needs-web', from: 'web', to: 'db', when: healthy },

	{ id: 'lookup', from: 'guest', to: 'daemon', with: 'guest-process', when: names },
	{ id: 'way', from: 'guest', to: 'web', when: names },
	{ id: 'way-2', from: 'guest', to: 'web-2', when: names }
] as const satisfies Structure['links'];
