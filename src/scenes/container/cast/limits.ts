import type { Structure } from '../../../lib/model/index.ts';
import { air, only, process, wall } from '../parts.ts';

const when = only('limits');

/** One of root's single rights. */
const key = <const I extends string>(id: I, label: string, slot: number) => ({
	id,
	look: 'layer' as const,
	role: 'container' as const,
	in: 'keys',
	slot,
	shown: false,
	state: { label },
	when
});

/** A system call on its way. */
const call = <const I extends string>(id: I, label: string) => ({
	id,
	look: 'tag' as const,
	role: 'container' as const,
	in: 'filter',
	slot: 0,
	shown: false,
	state: { label },
	when
});

const greedy = [
	{ id: 'left', look: 'group', in: 'floor', share: 1, when },
	{
		id: 'hog',
		look: 'container',
		role: 'container',
		in: 'left',
		named: true,
		share: 1,
		shown: false,
		state: { status: 'busy' },
		when
	},
	{ ...process('tail', 'hog', 'tail', 'limits'), shown: false },
	air('hog-air', 'hog', 'limits'),
	{
		id: 'hog-memory',
		look: 'gauge',
		role: 'kernel',
		in: 'hog',
		shown: false,
		state: { level: 0, label: '16 MiB' },
		when
	},
	air('hog-air-2', 'hog', 'limits')
] as const satisfies Structure['nodes'];

const web = [
	{ id: 'bay', look: 'group', in: 'floor', share: 2.4, when },
	{
		id: 'container',
		look: 'container',
		role: 'container',
		in: 'bay',
		named: true,
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		state: { status: 'busy' },
		when
	},
	{ ...wall('wall-cgroup', 'container', 'cgroup', 'limits'), share: 1.6 },
	{ id: 'programs', look: 'group', in: 'wall-cgroup', arrange: 'row', share: 1, when },
	{ ...process('process', 'programs', 'nginx', 'limits'), share: 1 },
	{ ...process('worker-1', 'programs', 'worker', 'limits'), share: 1 },
	{ ...process('worker-2', 'programs', 'worker', 'limits'), share: 1 },
	air('meter-air', 'wall-cgroup', 'limits'),
	{ id: 'meters', look: 'group', in: 'wall-cgroup', arrange: 'row', when },
	{ id: 'meter', look: 'group', in: 'meters', share: 1, when },
	{ id: 'limits', look: 'group', in: 'meter', arrange: 'cells', slots: 1, share: 1, when },
	{
		id: 'limit',
		look: 'tag',
		role: 'kernel',
		in: 'limits',
		slot: 0,
		shown: false,
		state: { label: '64 MiB' },
		when
	},
	{
		id: 'memory',
		look: 'gauge',
		role: 'kernel',
		in: 'meter',
		shown: false,
		state: { level: 0, label: '23.54GiB' },
		when
	},
	{
		id: 'clock',
		look: 'clock',
		role: 'kernel',
		in: 'meters',
		shown: false,
		state: { level: 0, label: '0 ms' },
		when
	},
	air('meter-air-2', 'wall-cgroup', 'limits'),
	{
		id: 'ring',
		look: 'repository',
		role: 'container',
		in: 'container',
		named: true,
		share: 1,
		shown: false,
		when
	},
	{ id: 'keys', look: 'shelf', in: 'ring', arrange: 'slots', slots: 6, share: 1, when },
	key('key-chown', 'CHOWN', 0),
	key('key-kill', 'KILL', 1),
	key('key-setuid', 'SETUID', 2),
	key('key-admin', 'SYS_ADMIN', 3),
	key('key-module', 'SYS_MODULE', 4),
	key('key-time', 'SYS_TIME', 5)
] as const satisfies Structure['nodes'];

export const limits = [
	{ id: 'yard', look: 'group', in: 'host', arrange: 'cells', slots: 2, when },
	{
		id: 'hole',
		look: 'tag',
		role: 'container',
		in: 'yard',
		slot: 0,
		shown: false,
		state: { label: 'CVE-2024-21626' },
		when
	},
	{ id: 'floor', look: 'group', in: 'host', arrange: 'row', share: 1, when },
	...greedy,
	...web,
	{
		id: 'filter',
		look: 'wall',
		role: 'kernel',
		in: 'bay',
		arrange: 'slots',
		slots: 1,
		shown: false,
		state: { label: 'seccomp' },
		when
	},
	call('call-read', 'read'),
	call('call-kexec', 'reboot')
] as const satisfies Structure['nodes'];

export const limitLinks = [
	{ id: 'strike', from: 'kernel', to: 'hog', when }
] as const satisfies Structure['links'];
