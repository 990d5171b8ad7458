import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../parts.ts';
import { box, flag, foot, program } from './common.ts';

const when = only('names');

/** Who stands on the network, and who does not. */
export const known = [
	{ id: 'door-air', look: 'group', in: 'daemon', share: 0.07, when },
	{ id: 'door', look: 'group', in: 'daemon', arrange: 'cells', slots: 1, when },
	flag('resolver', 'door', '127.0.0.11', when, { role: 'daemon' }),
	{ id: 'door-rest', look: 'group', in: 'daemon', share: 1, when },
	{
		id: 'work',
		look: 'group',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when
	},
	{ id: 'zone', look: 'group', in: 'work', share: 3.2, when },
	{ id: 'members', look: 'group', in: 'zone', arrange: 'row', equal: true, share: 1, when },
	box('guest', 'members', when),
	program('guest-process', 'guest', 'cat', when),
	box('web', 'members', when, true),
	program('web-process', 'web', 'nginx', when, true),
	foot('web-foot', 'web', 1, when),
	flag('web-plug', 'web-foot', 'web', when, { shown: true }),
	box('web-2', 'members', when),
	program('web-2-process', 'web-2', 'nginx', when),
	foot('web-2-foot', 'web-2', 1, when),
	flag('web-2-plug', 'web-2-foot', 'web', when),
	{ id: 'network', look: 'box', role: 'daemon', in: 'zone', named: true, when },
	{ ...box('outside', 'work', when), arrange: { wide: 'column', tall: 'row' } },
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
