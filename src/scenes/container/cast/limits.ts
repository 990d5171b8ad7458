import type { Structure } from '../../../lib/model/index.ts';
import { air, only, process, wall } from '../parts.ts';

const when = only('limits');

/** One of root's single rights. */
const key = <const I extends string>(id: I, label: string) => ({
	id,
	look: 'instruction' as const,
	role: 'container' as const,
	in: 'ring',
	shown: false,
	state: { label, status: 'idle' as const },
	when
});

/** How much the kernel lets a group have. */
const amount = <const I extends string>(id: I, inside: string, label: string) => ({
	id,
	look: 'tag' as const,
	role: 'kernel' as const,
	in: inside,
	slot: 0,
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
	{ id: 'left', look: 'group', in: 'floor', share: 0.8, when },
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
	{ id: 'hog-air', look: 'group', in: 'hog', arrange: 'row', share: 1, when },
	/* Where something comes out, when the neighbour has left. */
	{ id: 'exit', look: 'group', in: 'hog-air', arrange: 'slots', slots: 2, when },
	{ id: 'crack', look: 'group', in: 'hog-air', shown: false, when },
	{
		id: 'hog-memory',
		look: 'gauge',
		role: 'kernel',
		in: 'hog',
		shown: false,
		state: { level: 0, label: '16 MiB' },
		when
	},
	air('hog-air-2', 'hog', 'limits'),
	/* As high as the filter beside it. */
	{ id: 'left-air', look: 'wall', in: 'left', arrange: 'slots', slots: 1, shown: false, when }
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
	{ id: 'meter', look: 'group', in: 'meters', share: 1.4, when },
	{ id: 'limits', look: 'group', in: 'meter', arrange: 'cells', slots: 1, share: 1, when },
	amount('limit', 'limits', '64 MiB'),
	amount('no-limit', 'limits', '23.54 GiB'),
	{
		id: 'memory',
		look: 'gauge',
		role: 'kernel',
		in: 'meter',
		shown: false,
		state: { level: 0, label: '2.215 MiB' },
		when
	},
	{ id: 'turns', look: 'group', in: 'meters', share: 1, when },
	{ id: 'quotas', look: 'group', in: 'turns', arrange: 'cells', slots: 1, share: 1, when },
	amount('quota', 'quotas', '50/100 ms'),
	{
		id: 'clock',
		look: 'clock',
		role: 'kernel',
		in: 'turns',
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
	key('key-chown', 'CHOWN'),
	key('key-kill', 'KILL'),
	key('key-setuid', 'SETUID'),
	key('key-more', '+11'),
	key('key-admin', 'SYS_ADMIN'),
	key('key-module', 'SYS_MODULE'),
	key('key-time', 'SYS_TIME')
] as const satisfies Structure['nodes'];

export const limits = [
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
	{
		id: 'hole',
		look: 'tag',
		role: 'container',
		in: 'exit',
		slot: 0,
		shown: false,
		state: { label: 'runc' },
		when
	},
	{
		id: 'report',
		look: 'file',
		role: 'plain',
		in: 'exit',
		slot: 1,
		shown: false,
		state: { label: 'CVE-2024-21626' },
		when
	},
	call('call-read', 'read'),
	call('call-kexec', 'reboot')
] as const satisfies Structure['nodes'];

export const limitLinks = [
	{ id: 'strike', from: 'kernel', to: 'hog', when },
	{ id: 'trail', from: 'process', to: 'crack', when }
] as const satisfies Structure['links'];
