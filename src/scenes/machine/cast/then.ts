import { then } from '../times.ts';
import { chip, host, maker, strait } from './parts.ts';

const toDo = { listed: false, when: then } as const;

/** One tool above all hosts. */
export const thenNodes = [
	...maker(
		'tool',
		{ id: 'command', label: 'docker-machine create -d virtualbox dev' },
		'scene',
		then
	),
	/* Nothing to be seen: while it is there, the tool has its hand on the hosts. */
	{ id: 'grip', look: 'group', in: 'tool', shown: false, when: then },
	strait('strait', 'scene', then),
	{
		id: 'hosts',
		look: 'group',
		in: 'scene',
		arrange: 'row',
		equal: true,
		share: 1,
		when: then
	},
	...host('local', 'hosts', 'VirtualBox', toDo),
	...host('aws', 'hosts', 'AWS', toDo),
	...host('azure', 'hosts', 'Azure', toDo),
	chip('cert-local', { in: 'notes-local', slot: 0 }, 'TLS cert', then),
	chip('cert-aws', { in: 'notes-aws', slot: 0 }, 'TLS cert', then),
	chip('cert-azure', { in: 'notes-azure', slot: 0 }, 'TLS cert', then),
	chip('key', { in: 'pocket', slot: 0 }, 'TLS key', then)
] as const;
