import type { Structure } from '../../../lib/model/index.ts';
import { digests, engines, only, towers } from '../cases.ts';

/** Those who ask: at the left, or on top. */
export const people = [
	{
		id: 'client',
		look: 'terminal',
		role: 'client',
		named: true,
		party: 'client',
		arrange: { wide: 'column', tall: 'row' },
		when: engines
	},
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1, when: engines },
	{
		id: 'purse',
		look: 'group',
		in: 'client',
		arrange: { wide: 'cells', tall: 'slots' },
		slots: 1,
		when: only('grow')
	},
	{
		id: 'token',
		look: 'file',
		role: 'daemon',
		in: 'purse',
		slot: 0,
		shown: false,
		state: { label: 'token' },
		when: only('grow')
	},
	{
		id: 'people',
		look: 'group',
		arrange: { wide: 'column', tall: 'row' },
		when: towers
	},
	{
		id: 'client',
		look: 'box',
		role: 'client',
		in: 'people',
		named: true,
		share: 2,
		when: towers
	},
	{ id: 'users', look: 'box', role: 'client', in: 'people', named: true, share: 1, when: towers },
	{ id: 'users', look: 'box', role: 'client', named: true, when: only('mesh') }
] as const satisfies Structure['nodes'];

/** Where every node gets the image by itself. */
export const registry = [
	{ id: 'far', look: 'group', arrange: 'row', when: only('grow') },
	{ id: 'road-far', look: 'clock', in: 'far', shown: false, when: only('grow') },
	{
		id: 'registry',
		look: 'registry',
		role: 'registry',
		in: 'far',
		named: true,
		share: 1,
		when: only('grow')
	},
	{ id: 'above', look: 'group', in: 'registry', share: 1, when: only('grow') },
	{
		id: 'store',
		look: 'group',
		in: 'registry',
		arrange: { wide: 'slots', tall: 'cells' },
		slots: 2,
		when: only('grow')
	},
	{ id: 'below', look: 'group', in: 'registry', share: 1, when: only('grow') },
	{
		id: 'digest',
		look: 'file',
		role: 'image',
		in: 'store',
		slot: 0,
		shown: false,
		state: { label: digests.old },
		when: only('grow')
	},
	{
		id: 'origin',
		look: 'layer',
		role: 'image',
		in: 'store',
		slot: 1,
		state: { label: '1.22', status: 'planned' },
		when: only('grow')
	}
] as const satisfies Structure['nodes'];
