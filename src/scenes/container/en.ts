import type { Narration } from '../../lib/model/index.ts';
import { steps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'What a container is',
	promise: 'An ordinary process, to which the kernel shows less and allows less.',
	nodes: {
		host: 'Host',
		container: 'Container',
		cache: 'Container 2',
		outside: 'Host sees',
		hog: 'Neighbour',
		image: 'Image',
		ring: 'Root’s keys',
		standard: 'OCI',
		kernel: 'Linux kernel'
	},
	parameters: {
		part: {
			name: 'Part',
			values: { walls: 'What it sees', limits: 'What it may use', history: 'How it came' }
		}
	},
	steps,
	claims: {
		ordinary: 'A container’s program is an ordinary process of the host, and stands in its list.',
		'own-root': 'A mount namespace has mounts of its own; its root is the image’s merged layers.',
		merged: 'On the host that root is a directory, …/merged.',
		'own-name': 'A UTS namespace has a host name of its own: here the first 12 digits of the id.',
		'own-memory': 'Shared memory and message queues belong to an IPC namespace of their own.',
		'own-number': 'The same process has the number 7776 on the host, and 1 inside.',
		'own-network': 'A network namespace has interfaces, addresses and ports of its own.',
		cable: 'A pair of virtual interfaces joins the container to the bridge docker0 of the host.',
		'no-machine': 'A container is isolated processes; namespaces are what isolates them.',
		five: 'With the defaults recorded, five namespaces are new: mnt, uts, ipc, pid and net.',
		'no-such-process': 'A process cannot name, and so not signal, one outside its PID namespace.',
		'one-way': 'Processes of an inner PID namespace are visible in those around it.',
		'same-kernel': 'Containers share the kernel of their host.',
		'the-version': 'The kernel’s version on the recorded host is 6.18.44.',
		'three-shared':
			'user, cgroup and time are the host’s with cgroup v1; with v2 cgroup is new as well.',
		'root-is-root':
			'Without user namespaces root inside is root outside; the clock on the wall is always shared.',
		counted: 'A cgroup is a set of processes that are limited and counted together.',
		'three-programs': 'The recorded container runs three processes, all in the group /docker/<id>.',
		'no-limit': 'By default a container has no limit of memory or CPU.',
		'sixty-four': '--memory 64m is 67108864 in the group’s memory.limit_in_bytes.',
		killed: 'Over its memory limit a process of the group is killed: exit code 137.',
		throttled: '--cpus 0.5 is 50000 of every 100000 µs; over that, the group waits.',
		fourteen: 'Root in a container has 14 capabilities by default.',
		mask: 'The recorded container has the capability mask a80425fb, and seccomp mode 2.',
		refused: 'The default seccomp profile is a list of allowed calls; reboot is not on it.',
		'all-end': 'When process 1 of a PID namespace ends, the kernel kills all others in it.',
		'not-safe': 'Faults in runc and in the kernel have let programs out of containers.',
		'first-root': 'chroot gives a process another root directory, and nothing more.',
		'mounts-2419': 'Mount namespaces came with Linux 2.4.19.',
		'names-2619': 'UTS and IPC namespaces came with Linux 2.6.19.',
		'groups-2624': 'PID and network namespaces, and cgroups, came with Linux 2.6.24.',
		packed: 'Docker starts a container from an image that brings its files along.',
		'users-38': 'User namespaces are usable since Linux 3.8.',
		'open-standard': 'Image and runtime are open specifications.'
	},
	omissions: {}
};
