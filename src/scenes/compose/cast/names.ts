import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../parts.ts';
import { box, flag, foot, program } from './common.ts';

const when = only('names');

/** A container of the service that is asked for, with its name. */
const known = <const Id extends string>(id: Id, shown = false) => [
	box(id, 'network', when, shown),
	program(`${id}-process` as const, id, 'nginx', when, shown),
	foot(`${id}-foot` as const, id, 1, when),
	flag(`${id}-plug` as const, `${id}-foot`, 'web', when, { shown })
];

/** Who stands in the network, and who does not. */
export const names = [
	{
		id: 'work',
		look: 'group',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when
	},
	{
		id: 'network',
		look: 'repository',
		role: 'daemon',
		in: 'work',
		named: true,
		arrange: 'row',
		share: 1,
		when
	},
	...known('web', true),
	box('guest', 'network', when),
	foot('guest-head', 'guest', 1, when),
	{
		id: 'resolver',
		look: 'file',
		role: 'daemon',
		in: 'guest-head',
		slot: 0,
		shown: false,
		state: { label: '127.0.0.11' },
		when
	},
	program('guest-process', 'guest', 'cat', when),
	...known('web-2'),
	{ ...box('outside', 'work', when), share: 0, arrange: { wide: 'column', tall: 'row' } },
	program('outside-process', 'outside', 'nslookup', when),
	{
		id: 'outside-clock',
		look: 'clock',
		role: 'container',
		in: 'outside',
		shown: false,
		state: { level: 0, label: '5 s' },
		when
	}
] as const satisfies Structure['nodes'];
