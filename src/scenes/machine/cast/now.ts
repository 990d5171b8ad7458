import { now } from '../times.ts';
import { chip, host, maker, strait } from './parts.ts';

const left = { listed: true, when: now } as const;

/** The tool is gone. Its jobs still stand at every host, until they find their new owners. */
export const nowNodes = [
	{ id: 'hosts', look: 'group', in: 'scene', arrange: 'row', share: 1, when: now },
	{ id: 'laptop', look: 'group', in: 'hosts', share: 1, when: now },
	...maker('desktop', { id: 'starts', label: 'start' }, 'laptop', now),
	strait('strait', 'laptop', now),
	...host('local', 'laptop', 'VM', left),
	{ id: 'far', look: 'group', in: 'hosts', share: 2, when: now },
	...maker('terraform', { id: 'applies', label: 'terraform apply' }, 'far', now),
	strait('strait-far', 'far', now),
	{ id: 'clouds', look: 'group', in: 'far', arrange: 'row', equal: true, share: 1, when: now },
	...host('aws', 'clouds', 'AWS', left),
	...host('azure', 'clouds', 'Azure', left),
	chip('pub-aws', { in: 'notes-aws', slot: 0 }, 'public key', now),
	chip('pub-azure', { in: 'notes-azure', slot: 0 }, 'public key', now),
	chip('key', { in: 'pocket', slot: 0 }, 'SSH key', now)
] as const;
