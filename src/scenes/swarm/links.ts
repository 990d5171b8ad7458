import type { Structure } from '../../lib/model/index.ts';
import { engines, only, towers } from './cases.ts';

const asks = <const I extends string>(id: I, to: string) => ({
	id,
	from: 'client',
	to,
	lanes: 3,
	when: engines
});

/** Who talks to whom. */
export const links = [
	asks('api', 'daemon'),
	asks('api-w1', 'daemon-w1'),
	asks('api-w2', 'daemon-w2'),
	{ id: 'mesh-w1', from: 'worker1', to: 'manager1', with: 'pass-w1', when: only('grow') },
	{ id: 'mesh-w2', from: 'worker2', to: 'manager1', with: 'pass-w2', when: only('grow') },
	{ id: 'mesh-w1', from: 'worker1', to: 'manager1', when: only('update', 'worker', 'mesh') },
	{ id: 'mesh-w2', from: 'worker2', to: 'manager1', when: only('update', 'mesh') },
	{ id: 'mesh-w2', from: 'worker2', to: 'manager1', with: 'cable', when: only('worker') },
	{ id: 'pull-w1', from: 'worker1', to: 'registry', when: only('grow') },
	{ id: 'pull-m1', from: 'manager1', to: 'registry', when: only('grow') },
	{ id: 'pull-w2', from: 'worker2', to: 'registry', when: only('grow') },
	{ id: 'ask', from: 'client', to: 'manager1', when: towers },
	{ id: 'raft-12', from: 'manager1', to: 'manager2', with: 'log-2', when: towers },
	{ id: 'raft-13', from: 'manager1', to: 'manager3', with: 'log-3', when: towers },
	{ id: 'raft-23', from: 'manager2', to: 'manager3', with: 'log-3', when: towers },
	{ id: 'orders-2', from: 'manager2', to: 'worker1', with: 'log-2', when: towers },
	{ id: 'orders-3', from: 'manager3', to: 'worker1', with: 'log-3', when: towers },
	{ id: 'use', from: 'users', to: 'worker1', when: towers },
	{ id: 'visit-w1', from: 'users', to: 'worker1', when: only('mesh') },
	{ id: 'visit-m1', from: 'users', to: 'manager1', when: only('mesh') },
	{ id: 'visit-w2', from: 'users', to: 'worker2', when: only('mesh') }
] as const satisfies Structure['links'];
