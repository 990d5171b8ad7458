import { now } from '../times.ts';
import { chip, host, strait } from './parts.ts';

const job = { role: 'machine', when: now } as const;
const paper = { role: 'client', shown: false, when: now } as const;

/** The box is gone. Its jobs lie where it stood, until they find their new owners. */
export const nowNodes = [
	{
		id: 'hosts',
		look: 'group',
		in: 'scene',
		arrange: 'row',
		share: 1,
		when: now
	},
	{ id: 'laptop', look: 'group', in: 'hosts', share: 0.8, when: now },
	{
		id: 'desktop',
		look: 'repository',
		role: 'machine',
		in: 'laptop',
		named: true,
		shown: false,
		when: now
	},
	{ id: 'desktop-jobs', look: 'group', in: 'desktop', arrange: 'cells', slots: 2, when: now },
	chip('create', { in: 'desktop-jobs', slot: 0 }, 'create', job),
	chip('certs', { in: 'desktop-jobs', slot: 1 }, 'SSH key', job),
	chip('bundle', { in: 'desktop-jobs', slot: 0 }, 'all four', { ...job, shown: false }),
	strait('strait', 'laptop', now),
	...host('local', 'laptop', 'VM', now),
	{ id: 'far', look: 'group', in: 'hosts', share: 1, when: now },
	{
		id: 'terraform',
		look: 'repository',
		role: 'machine',
		in: 'far',
		named: true,
		shown: false,
		when: now
	},
	{
		id: 'plan',
		look: 'group',
		in: 'terraform',
		arrange: 'cells',
		slots: 2,
		when: now
	},
	chip('install', { in: 'plan', slot: 0 }, 'cloud-init', job),
	strait('strait-far', 'far', now),
	{ id: 'clouds', look: 'group', in: 'far', arrange: 'row', equal: true, share: 1, when: now },
	...host('aws', 'clouds', 'AWS', now),
	...host('azure', 'clouds', 'Azure', now),
	chip('install-b', { in: 'notes-azure', slot: 0 }, 'cloud-init', { ...job, shown: false }),
	chip('pub-aws', { in: 'notes-aws', slot: 1 }, 'public key', paper),
	chip('pub-azure', { in: 'notes-azure', slot: 1 }, 'public key', paper)
] as const;
