import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../cases.ts';
import { air, program, writable } from './parts.ts';

/** The same layers in the registry, on their way to another machine. */
const packed = <const N extends number>(n: N) => ({
	id: `far-${n}` as const,
	look: 'layer' as const,
	role: 'image' as const,
	in: 'shelf',
	slot: n - 1,
	shown: false,
	state: { label: String(n), status: 'planned' as const },
	when: only('moved')
});

const check = <const I extends string>(id: I, inside: string, label: string) => ({
	id,
	look: 'instruction' as const,
	in: inside,
	state: { label, status: 'planned' as const },
	when: only('moved')
});

/** Another machine, and the registry between. */
export const elsewhere = [
	{
		id: 'registry',
		look: 'registry',
		role: 'registry',
		in: 'origin',
		named: true,
		when: only('moved')
	},
	{
		id: 'shelf',
		look: 'shelf',
		role: 'image',
		in: 'registry',
		arrange: 'stack',
		slots: 5,
		state: { count: 5 },
		when: only('moved')
	},
	packed(1),
	packed(2),
	packed(3),
	packed(4),
	packed(5),
	{ id: 'other', look: 'host', named: true, share: 1.2, when: only('moved') },
	{
		id: 'far-daemon',
		look: 'daemon',
		role: 'daemon',
		in: 'other',
		named: true,
		when: only('moved')
	},
	{ id: 'there', look: 'group', in: 'other', arrange: 'row', share: 1, when: only('moved') },
	{
		id: 'far-container',
		look: 'container',
		role: 'container',
		in: 'there',
		named: true,
		share: 1,
		shown: false,
		state: { status: 'planned' },
		when: only('moved')
	},
	{ ...program('far-process', 'far-container', 'nginx'), share: 0, when: only('moved') },
	{ ...air('far-air', 'far-container'), when: only('moved') },
	{ ...writable('far-upper', 'far-container'), when: only('moved') },
	{
		id: 'far-images',
		look: 'store',
		role: 'image',
		in: 'there',
		named: true,
		share: 1,
		when: only('moved')
	},
	{
		id: 'far-stack',
		look: 'shelf',
		role: 'image',
		in: 'far-images',
		arrange: 'stack',
		slots: 5,
		share: 1,
		when: only('moved')
	},
	{
		id: 'checks',
		look: 'repository',
		role: 'machine',
		in: 'other',
		named: true,
		arrange: 'row',
		when: only('moved')
	},
	{ id: 'checks-1', look: 'group', in: 'checks', share: 1, when: only('moved') },
	{ id: 'checks-2', look: 'group', in: 'checks', share: 1, when: only('moved') },
	check('check-engine', 'checks-1', 'OCI engine'),
	check('check-kernel', 'checks-1', 'Linux'),
	check('check-cpu', 'checks-2', 'amd64'),
	check('check-features', 'checks-2', 'features')
] as const satisfies Structure['nodes'];
