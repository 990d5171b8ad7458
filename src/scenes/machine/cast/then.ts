import { then } from '../times.ts';
import { chip, host, strait } from './parts.ts';

const machine = { role: 'machine', shown: false, when: then } as const;
const paper = { role: 'client', shown: false, when: then } as const;

/** One box of tools above all hosts. */
export const thenNodes = [
	{
		id: 'tool',
		look: 'repository',
		role: 'machine',
		in: 'scene',
		named: true,
		shown: false,
		when: then
	},
	{ id: 'kit', look: 'group', in: 'tool', arrange: 'cells', slots: 4, when: then },
	/* Nothing to be seen: while it is there, the tool has its hand on the hosts. */
	{ id: 'grip', look: 'group', in: 'kit', slot: 0, shown: false, when: then },
	chip('create', { in: 'kit', slot: 0 }, 'create', machine),
	chip('install', { in: 'kit', slot: 1 }, 'install', machine),
	chip('certs', { in: 'kit', slot: 2 }, 'certs', machine),
	chip('env', { in: 'kit', slot: 3 }, 'env', machine),
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
	...host('local', 'hosts', 'VirtualBox', then),
	...host('aws', 'hosts', 'AWS', then),
	...host('azure', 'hosts', 'Azure', then),
	chip('cert-local', { in: 'notes-local', slot: 0 }, 'TLS cert', paper),
	chip('cert-aws', { in: 'notes-aws', slot: 0 }, 'TLS cert', paper),
	chip('cert-azure', { in: 'notes-azure', slot: 0 }, 'TLS cert', paper),
	chip('key', { in: 'pocket', slot: 0 }, 'TLS key', paper)
] as const;
