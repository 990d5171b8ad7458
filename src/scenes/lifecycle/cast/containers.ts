import type { Structure } from '../../../lib/model/index.ts';
import { only, stacked } from '../cases.ts';
import { air, box, chip, mail, program, readOnly, single, thin, writable } from './parts.ts';

export const containers = [
	{ ...box('container', 1), when: only('life') },
	{ ...box('container', 1, true), when: only('inside', 'moved') },
	{
		id: 'processes',
		look: 'group',
		in: 'container',
		arrange: 'row',
		when: only('life', 'inside')
	},
	{ ...program('process', 'processes', 'nginx'), when: only('life') },
	{ ...program('process', 'processes', 'nginx', true), when: only('inside') },
	{ ...program('process', 'container', 'nginx', true), share: 0, when: only('moved') },
	{ ...program('again', 'processes', 'nginx'), when: only('life') },
	{ ...program('guest', 'processes', 'sh'), when: only('inside') },
	{ ...air('air', 'container'), when: only('life', 'inside', 'moved') },
	{ ...writable('upper', 'container'), when: only('life') },
	{ ...writable('upper', 'container', true), when: only('inside', 'moved') },
	{ ...chip('file', 'upper', 'note.md'), when: only('life') },
	{ ...chip('file', 'upper', 'note.md', true), when: only('moved') },
	{ ...readOnly('lower', 'container', 5), when: only('life') },
	{ ...readOnly('lower', 'container', 5, true), when: only('inside') },

	{ ...box('web1', 1), when: stacked },
	{ ...program('process1', 'web1', 'nginx'), share: 0, when: stacked },
	{ ...air('air1', 'web1'), when: stacked },
	{ ...writable('upper1', 'web1'), when: stacked },
	{ ...chip('file1', 'upper1', 'a.db'), when: only('many') },
	{ ...box('web2', 1), when: stacked },
	{ ...program('process2', 'web2', 'nginx'), share: 0, when: stacked },
	{ ...air('air2', 'web2'), when: stacked },
	{ ...writable('upper2', 'web2'), when: stacked },
	{ ...chip('file2', 'upper2', 'b.db'), when: only('many') },
	{ ...box('web3', 1), when: only('many') },
	{ ...program('process3', 'web3', 'nginx'), share: 0, when: only('many') },
	{ ...air('air3', 'web3'), when: only('many') },
	{ ...writable('upper3', 'web3'), when: only('many') },
	{ ...chip('file3', 'upper3', 'c.db'), when: only('many') },

	{ ...box('job', 1), when: only('exit') },
	{ ...program('program', 'job', 'sh'), share: 0, when: only('exit') },
	{ ...air('job-air', 'job'), when: only('exit') },
	{ ...thin('job-upper', 'job'), when: only('exit') },
	{ ...single('job-lower', 'job'), when: only('exit') },

	{ ...box('sleeper', 1, true), shown: false, when: only('kill') },
	{ id: 'desk-row', look: 'group', in: 'sleeper', arrange: 'row', when: only('kill') },
	{ ...program('sleep', 'desk-row', 'sleep'), when: only('kill') },
	{
		id: 'mail',
		look: 'group',
		in: 'desk-row',
		arrange: 'cells',
		slots: 1,
		share: 1,
		when: only('kill')
	},
	mail('sigterm-mail', 'SIGTERM'),
	mail('sigkill-mail', 'SIGKILL'),
	{ ...air('sleeper-air', 'sleeper'), when: only('kill') },
	{ ...thin('sleeper-upper', 'sleeper'), when: only('kill') },
	{ ...single('sleeper-lower', 'sleeper'), when: only('kill') },

	{ ...box('hog', 1), when: only('oom') },
	{ ...program('tail', 'hog', 'tail'), share: 0, when: only('oom') },
	{ ...air('hog-air', 'hog'), when: only('oom') },
	{
		id: 'memory',
		look: 'gauge',
		role: 'kernel',
		in: 'hog',
		shown: false,
		state: { level: 0, label: '0 of 16 MB' },
		when: only('oom')
	},
	{ ...air('hog-air-2', 'hog'), when: only('oom') },
	{ ...thin('hog-upper', 'hog'), when: only('oom') },
	{ ...single('hog-lower', 'hog'), when: only('oom') }
] as const satisfies Structure['nodes'];

/** What each container of `taken` wants of the host: its port. */
export const ports = ([1, 2] as const).flatMap((n) => [
	{
		id: `gate${n}` as const,
		look: 'group' as const,
		in: `web${n}`,
		arrange: 'cells' as const,
		slots: 1,
		when: only('taken')
	},
	{
		id: `port${n}` as const,
		look: 'tag' as const,
		role: 'container' as const,
		in: `gate${n}`,
		slot: 0,
		shown: false,
		state: { label: ':8080', status: 'planned' as const },
		when: only('taken')
	}
]);
