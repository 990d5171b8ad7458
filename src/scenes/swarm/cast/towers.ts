import type { Structure } from '../../../lib/model/index.ts';
import { only, towers } from '../cases.ts';
import { place, road } from './parts.ts';

const turned = { wide: 'row', tall: 'column' } as const;
const crossed = { wide: 'column', tall: 'row' } as const;

const manager = {
	look: 'host',
	named: true,
	share: 1,
	when: towers
} as const;

/** Each manager has the whole log; one of them leads. */
const mind = (n: 1 | 2 | 3) =>
	[
		{ id: `seat-${n}`, look: 'group', in: `manager${n}`, arrange: 'cells', slots: 1, when: towers },
		{
			id: `leader-${n}`,
			look: 'tag',
			role: 'daemon',
			in: `seat-${n}`,
			slot: 0,
			shown: n === 3,
			state: { label: 'leader' },
			when: towers
		},
		{
			id: `dead-${n}`,
			look: 'file',
			role: 'kernel',
			in: `seat-${n}`,
			slot: 0,
			shown: false,
			state: { label: 'down' },
			when: towers
		},
		{
			id: `log-${n}`,
			look: 'wall',
			role: 'daemon',
			in: `manager${n}`,
			share: 1,
			state: { label: 'log' },
			when: towers
		},
		{
			id: `entries-${n}`,
			look: 'group',
			in: `log-${n}`,
			arrange: { wide: 'cells', tall: 'stack' },
			slots: 3,
			share: 1,
			when: towers
		},
		entry(n, 0, 'web=3', true),
		entry(n, 1, 'web=4', false),
		entry(n, 2, 'web=5', false)
	] as const;

const entry = (n: 1 | 2 | 3, slot: number, label: string, shown: boolean) =>
	({
		id: `entry-${n}-${slot}`,
		look: 'file',
		role: 'daemon',
		in: `entries-${n}`,
		slot,
		shown,
		state: { label },
		when: towers
	}) as const;

const air = (id: string, inside: string) =>
	({ id, look: 'group', in: inside, share: 0.5, when: towers }) as const;

/** Three managers that all see each other, and a worker below them. */
export const keepers = [
	{ id: 'cluster', look: 'group', arrange: crossed, share: 1, when: towers },
	{ id: 'towers', look: 'group', in: 'cluster', arrange: turned, when: towers },
	{
		id: 'left-side',
		look: 'group',
		in: 'towers',
		arrange: crossed,
		share: 1,
		when: towers
	},
	...road('road-3', 'towers', towers),
	{ id: 'right-side', look: 'group', in: 'towers', arrange: crossed, share: 1, when: towers },
	{ ...manager, id: 'manager1', in: 'left-side' },
	...road('road-4', 'left-side', towers),
	{ ...manager, id: 'manager2', in: 'left-side' },
	air('air-1', 'right-side'),
	{
		id: 'quorum',
		look: 'gauge',
		role: 'daemon',
		in: 'air-1',
		state: { level: 1, label: 'manager 3/3' },
		when: only('quorum')
	},
	{ ...manager, id: 'manager3', in: 'right-side', share: 0 },
	air('air-2', 'right-side'),
	...mind(1),
	...mind(2),
	...mind(3),
	...road('road-5', 'cluster', towers),
	{
		id: 'worker1',
		look: 'host',
		in: 'cluster',
		named: true,
		arrange: turned,
		share: 1,
		when: towers
	},
	{
		id: 'tasks-worker1',
		look: 'group',
		in: 'worker1',
		arrange: turned,
		equal: true,
		share: 1,
		when: towers
	},
	...['1', '2', '3'].flatMap((id) => place({ id, host: 'worker1', shown: true }, 'manager')),
	...['4', '5'].flatMap((id) => place({ id, host: 'worker1' }, 'manager')),
	...['1', '2', '3'].flatMap((id) => place({ id, host: 'worker1', shown: true }, 'quorum')),
	...place({ id: '2-new', host: 'worker1' }, 'quorum')
] as const satisfies Structure['nodes'];
