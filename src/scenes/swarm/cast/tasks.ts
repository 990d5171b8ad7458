import type { Structure } from '../../../lib/model/index.ts';
import { digests, only } from '../cases.ts';
import { image, place, plan } from './parts.ts';

/** What runs, or will run, on the three nodes; and what the manager notes about it. */
export const tasks = [
	/* grow: where the recording put them */
	...[
		{ id: '3', host: 'worker1' },
		{ id: '5', host: 'worker1' },
		{ id: '2', host: 'manager1' },
		{ id: '4', host: 'manager1' },
		{ id: '1', host: 'worker2' },
		{ id: '6', host: 'worker2' }
	].flatMap((task) => [
		...place({ ...task, version: digests.old, packed: Number(task.id) <= 3 }, 'grow'),
		plan(task.id, `floor-${task.id}`, 'grow')
	]),
	/* update: six places; in each the old image, and the one that takes its turn */
	...(
		[
			['worker1', '3', '5'],
			['manager1', '2', '4'],
			['worker2', '1', '6']
		] as const
	).flatMap(([host, ...ids]) => [
		...ids.flatMap((id) => place({ id, host, shown: true, version: digests.old }, 'update')),
		...ids.map((id) => image({ id, version: digests.new, shown: false }, 'update', '-new'))
	]),
	{
		id: 'want',
		look: 'document',
		role: 'image',
		in: 'board',
		slot: 0,
		shown: false,
		state: { label: 'nginx:1.23' },
		when: only('update')
	},
	/* worker: six tasks, and room for one more on each node */
	...[
		{ id: '3', host: 'worker1', shown: true },
		{ id: '5', host: 'worker1', shown: true },
		{ id: '1-new', host: 'worker1' },
		{ id: '2', host: 'manager1', shown: true },
		{ id: '4', host: 'manager1', shown: true },
		{ id: '6-new', host: 'manager1' },
		{ id: '1', host: 'worker2', shown: true },
		{ id: '6', host: 'worker2', shown: true }
	].flatMap((task) => place(task, 'worker')),
	/* The free place on worker2 stands for its end of the cable. */
	{ id: 'cable', look: 'group', in: 'tasks-worker2', share: 1, when: only('worker') },
	plan('1-new', 'board', 'worker'),
	plan('6-new', 'board', 'worker'),
	...[0, 1].map(
		(slot) =>
			({
				id: `seen-w${slot + 1}`,
				look: 'file',
				role: 'daemon',
				in: 'board',
				slot,
				state: { label: `w${slot + 1} Ready` },
				when: only('worker')
			}) as const
	),
	/* mesh: two tasks on three nodes */
	...[
		{ id: '1', host: 'worker1', shown: true },
		{ id: '2', host: 'manager1', shown: true }
	].flatMap((task) => place(task, 'mesh')),
	...(['worker1', 'manager1', 'worker2'] as const).map(
		(host) =>
			({
				id: `spare-${host}`,
				look: 'group',
				in: `tasks-${host}`,
				share: 1,
				when: only('mesh')
			}) as const
	)
] as const satisfies Structure['nodes'];
