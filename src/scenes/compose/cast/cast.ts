import type { Structure } from '../../../lib/model/index.ts';
import { asked, only, project } from '../parts.ts';
import { day } from './day.ts';
import { three } from './healthy.ts';
import { known } from './names.ts';
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

/** Who talks to whom; a container is on the network while it is plugged in. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon', lanes: 3, when: asked },
	{ id: 'wire-cache', from: 'cache', to: 'network', with: 'cache-plug', when: project },
	{ id: 'wire-web', from: 'web', to: 'network', with: 'web-plug', when: project },

	{ id: 'check', from: 'daemon', to: 'db', with: 'db-process', when: healthy },
	{ id: 'wire-db', from: 'db', to: 'network', when: healthy },
	{ id: 'wire-api', from: 'api', to: 'network', when: healthy },
	{ id: 'wire-web', from: 'web', to: 'network', when: healthy },

	{ id: 'lookup', from: 'guest', to: 'daemon', with: 'guest-process', when: names },
	{ id: 'wire-guest', from: 'guest', to: 'network', when: names },
	{ id: 'wire-web', from: 'web', to: 'network', when: names },
	{ id: 'wire-web-2', from: 'web-2', to: 'network', when: names }
] as const satisfies Structure['links'];
