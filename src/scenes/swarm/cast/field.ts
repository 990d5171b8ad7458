import type { Structure } from '../../../lib/model/index.ts';
import { engines, only, threeNodes } from '../cases.ts';
import { road } from './parts.ts';

const turned = { wide: 'row', tall: 'column' } as const;

/** What a node is made of: its engine at the left, its tasks at the right. */
const inside = (host: string) =>
	[
		{ id: `left-${host}`, look: 'group', in: host, share: 0.4, when: engines },
		{ id: `work-${host}`, look: 'group', in: host, share: 1, when: engines },
		{
			id: `work-${host}`,
			look: 'group',
			in: host,
			arrange: turned,
			share: 1,
			when: only('mesh')
		}
	] as const;

const tasks = (host: string) =>
	({
		id: `tasks-${host}`,
		look: 'group',
		in: `work-${host}`,
		arrange: turned,
		equal: true,
		share: 1,
		when: threeNodes
	}) as const;

const engine = {
	look: 'box',
	role: 'daemon',
	named: true,
	party: 'daemon',
	share: 1,
	when: engines
} as const;

/** What a newcomer shows at the door: the token, later its certificate. */
const pass = (worker: 1 | 2) =>
	[
		{
			id: `desk-w${worker}`,
			look: 'group',
			in: `left-worker${worker}`,
			arrange: 'cells',
			slots: 1,
			when: only('grow')
		},
		{
			id: `pass-w${worker}`,
			look: 'file',
			role: 'daemon',
			in: `desk-w${worker}`,
			slot: 0,
			shown: false,
			state: { label: 'token' },
			when: only('grow')
		}
	] as const;

/** The manager's clock; on the workers only its room, so that all tasks are of one size. */
const waits = <const Id extends string>(id: Id, host: string) =>
	({
		id,
		look: 'clock',
		role: 'daemon',
		in: host,
		shown: false,
		state: { level: 0, label: '0 s' },
		when: only('update', 'worker')
	}) as const;

/** One manager between two workers. */
export const field = [
	{
		id: 'cluster',
		look: 'group',
		arrange: { wide: 'column', tall: 'row' },
		share: 1,
		when: threeNodes
	},
	{
		id: 'worker1',
		look: 'host',
		in: 'cluster',
		named: true,
		arrange: turned,
		share: 1,
		when: threeNodes
	},
	...road('road-1', 'cluster', threeNodes),
	{
		id: 'manager1',
		look: 'host',
		in: 'cluster',
		named: true,
		arrange: turned,
		share: 0.5,
		when: threeNodes
	},
	...road('road-2', 'cluster', only('grow', 'update', 'mesh')),
	{ id: 'gap', look: 'group', in: 'cluster', arrange: 'cells', slots: 1, when: only('worker') },
	/* Where the cable is, and then its cut. */
	{
		id: 'cut',
		look: 'file',
		role: 'kernel',
		in: 'gap',
		slot: 0,
		shown: false,
		state: { label: 'cut', status: 'planned' },
		when: only('worker')
	},
	{
		id: 'worker2',
		look: 'host',
		in: 'cluster',
		named: true,
		arrange: turned,
		share: 1,
		when: threeNodes
	},
	...inside('worker1'),
	...inside('manager1'),
	...inside('worker2'),
	waits('clock', 'manager1'),
	waits('wait-worker1', 'worker1'),
	waits('wait-worker2', 'worker2'),
	{ ...engine, id: 'daemon-w1', in: 'left-worker1' },
	{ ...engine, id: 'daemon', in: 'left-manager1' },
	{ ...engine, id: 'daemon-w2', in: 'left-worker2' },
	...pass(1),
	...pass(2),
	/* What is wanted: exactly these bytes; … */
	{
		id: 'desk-manager1',
		look: 'group',
		in: 'left-manager1',
		arrange: 'cells',
		slots: 1,
		when: only('grow')
	},
	/* … and how many, against what there is. */
	{
		id: 'state',
		look: 'gauge',
		role: 'container',
		in: 'left-manager1',
		shown: false,
		state: { level: 0, label: 'web 0/3' },
		when: only('grow')
	},
	{
		id: 'state',
		look: 'gauge',
		role: 'container',
		in: 'left-manager1',
		state: { level: 1, label: 'web 6/6' },
		when: only('update', 'worker')
	},
	/* Where the manager writes what it wants and what it sees. */
	{
		id: 'board',
		look: 'group',
		in: 'work-manager1',
		arrange: 'cells',
		slots: 1,
		when: only('update')
	},
	{
		id: 'board',
		look: 'group',
		in: 'work-manager1',
		arrange: { wide: 'cells', tall: 'slots' },
		slots: 2,
		when: only('worker')
	},
	/* mesh: a door on every node */
	...(['worker1', 'manager1', 'worker2'] as const).flatMap((host) => [
		{
			id: `door-${host}`,
			look: 'group',
			in: `work-${host}`,
			arrange: 'cells',
			slots: 1,
			when: only('mesh')
		} as const,
		{
			id: `port-${host}`,
			look: 'tag',
			role: 'machine',
			in: `door-${host}`,
			slot: 0,
			shown: false,
			state: { label: ':8080' },
			when: only('mesh')
		} as const
	]),
	tasks('worker1'),
	tasks('manager1'),
	tasks('worker2')
] as const satisfies Structure['nodes'];
