import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../parts.ts';
import { box, flag, foot, program } from './common.ts';

const when = only('healthy');
const turned = { wide: 'column', tall: 'row' } as const;

/** One of the two that need the database: a clock while it waits, and in its place what it waits to run. */
const waiter = <const Id extends string>(id: Id, runs: string) => [
	box(id, 'waiters', when),
	{
		id: `${id}-clock` as const,
		look: 'clock' as const,
		role: 'container' as const,
		in: id,
		share: 1,
		shown: false,
		state: { level: 0 },
		when
	},
	program(`${id}-process` as const, `${id}-clock`, runs, when)
];

/** Three services: one that needs time, and two that need it. */
export const three = [
	{
		id: 'work',
		look: 'group',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when
	},
	{ ...box('db', 'work', when), arrange: turned },
	program('db-process', 'db', 'postgres', when),
	{ id: 'db-state', look: 'group', in: 'db', when },
	{
		id: 'ready',
		look: 'gauge',
		role: 'container',
		in: 'db-state',
		shown: false,
		state: { label: 'init', level: 0.1 },
		when
	},
	foot('db-foot', 'db-state', 1, when),
	flag('health', 'db-foot', 'starting', when),
	{ id: 'waiters', look: 'group', in: 'work', arrange: turned, equal: true, share: 1, when },
	...waiter('api', 'node'),
	...waiter('web', 'nginx')
] as const satisfies Structure['nodes'];
