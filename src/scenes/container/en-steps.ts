/** What is said at each step. */
export const steps = {
	process: {
		caption: 'A program starts, looks around, and sees the whole host.',
		note: 'Two ordinary processes on one Linux host. Each asks the kernel by system calls, and the kernel tells both the same: files, host name, process numbers, network. Keep this picture: no new thing will be added, only less will be shown.'
	},
	mnt: {
		caption: 'First wall, files: its “/” is now the image. For the host, just a directory.',
		note: 'The mount namespace (mnt). runc makes the image’s layers, joined by overlayfs, the root of this process. The same files are on the host under …/overlay2/…/merged. Numbers and names are recorded, from two containers of the same image.'
	},
	uts: {
		caption: 'Second wall: it asks for the host’s name, and is told another.',
		note: 'UTS namespace: Unix Time-sharing System, an old word for host name. Docker takes the first 12 digits of the container’s id; --hostname changes it. The host is still called dockerhost.'
	},
	ipc: {
		caption: 'Third wall: shared memory and message queues of its own.',
		note: 'The kernel numbers every namespace; ls -l /proc/self/ns shows the numbers. Same number, same namespace: 4026531839 is the host’s, 4026532254 the container’s. That is how anyone can check what is really walled off.'
	},
	pid: {
		caption: 'Fourth wall, processes: inside it is number 1, and sees no others.',
		note: 'ps inside lists only its own. One process, two numbers: 7776 on the host, 1 inside. The list of the host still has everything; nothing was moved.'
	},
	net: {
		caption: 'Fifth wall: a network of its own, and a cable to the host.',
		note: 'Inside: an interface with 172.17.0.2, and every port is free. Outside: the other end of the cable, veth492d7cd, plugged into the bridge docker0. That is why two web servers can both listen on port 80.'
	},
	container: {
		caption: 'It looks like a machine of its own. That view is what we call a container.',
		note: 'There was never a box: one process, five walls, some files. “It has a system, directories and an address of its own” is true as appearance. No kernel was booted and nothing is emulated.'
	},
	neighbours: {
		caption: 'The neighbour gets walls too. Now neither can see or kill the other.',
		note: 'Whom one cannot name, one cannot signal: the kernel answers “no such process”. This is the default; --pid, --network and --ipc can share a wall on purpose, as the containers of a Kubernetes pod do.'
	},
	mirror: {
		caption: 'The walls are one-way mirrors: the host sees the same process, as 7776.',
		note: 'ps and docker top on the host list it: one process, two numbers. The host’s root may also read its files and end it. So never treat a container as hidden from its host.'
	},
	version: {
		caption: 'Which kernel? The same answer, inside and outside. There is only one.',
		note: 'uname -r says the host’s version: a container brings files, never a kernel. On a Mac or on Windows it is the kernel of a Linux VM. Exceptions bring a kernel of their own: Kata, Hyper-V isolation, apple/container.'
	},
	open: {
		caption: 'Two walls stay around the whole host: user and time.',
		note: 'So by default root inside is root outside, with fewer rights; userns-remap or rootless mode change that. There are eight kinds of walls. On current hosts, with cgroup v2, a container has a sixth of its own, cgroup; the recorded host had cgroup v1, so five were new and three shared. The clock on the wall is always shared.'
	},
	group: {
		caption: 'One container, three processes. The kernel ties them into one group.',
		note: 'Namespaces hide; control groups count and limit. All three nginx processes are in /docker/<id>, so a limit, a freeze or a count is for all of them together.'
	},
	memory: {
		caption: 'Without a limit, all the host’s memory is theirs. With one, 64 MiB, shared.',
		note: '--memory 64m is 67108864 in the group’s memory.limit_in_bytes (memory.max on v2). By default Docker sets no limit. And the program inside still reads the host’s 24 GB in /proc/meminfo: a limit hides nothing.'
	},
	full: {
		caption: 'The neighbour fills its 16 MiB. The kernel kills in there, nowhere else.',
		note: 'Recorded: tail /dev/zero with --memory 16m. Exit code 137 is 128 + 9, killed by signal 9, and OOMKilled is true. The other container does not notice.'
	},
	cpu: {
		caption: 'Half a CPU: run for 50 of 100 ms, then wait for the next. Nobody is killed.',
		note: '--cpus 0.5 is a quota of 50000 in every period of 100000 µs (cpu.max on v2). Too much memory kills; too much CPU only waits.'
	},
	keys: {
		caption: 'Root in a container is root without most of its keys. Fourteen stay.',
		note: 'Root’s power is cut into capabilities, and Docker keeps 14: CHOWN, KILL, SETUID, NET_BIND_SERVICE and so on. SYS_ADMIN, SYS_MODULE, SYS_TIME are gone. --privileged gives all of them back.'
	},
	calls: {
		caption: 'seccomp looks at every call: read may pass, reboot may not.',
		note: 'A list of allowed system calls in front of the kernel. Docker’s list leaves out around 44 of more than 300; the rest is refused with an error. A security module, AppArmor or SELinux, may stand there too.'
	},
	end: {
		caption: 'Process 1 ends, and the kernel ends all the others with it.',
		note: 'A container lives exactly as long as its process 1. This is why it can be stopped and removed as one thing. “Moved” it is not: one stops here, and another starts elsewhere from the same image.'
	},
	hole: {
		caption: 'Safer, not safe: a bug in runc or the shared kernel can let a program out.',
		note: 'CVE-2024-21626 was a leaked file descriptor in runc, fixed in 1.1.12. A VM’s wall is thicker. Help yourself: no root in the image, rootless mode, default seccomp, updates.'
	},
	chroot: {
		caption: '1979, Unix: chroot. Another root directory, and that is all.',
		note: 'Processes, users and network stayed common, and root could get out. FreeBSD jails (2000), Linux-VServer (2001) and Solaris Zones (2004) built real walls. The years are from secondary sources.'
	},
	mounts: {
		caption: '2002: Linux gets its first namespace, for mounts.',
		note: 'Linux 2.4.19. Its flag is just called CLONE_NEWNS, new namespace: there was no other yet. The version is sourced, the year secondary.'
	},
	names: {
		caption: '2006: two more, host names and shared memory.',
		note: 'Linux 2.6.19: UTS and IPC. In the same year work on cgroups began. The year is secondary.'
	},
	groups: {
		caption: '2008: processes, network, and control groups. The parts are all there.',
		note: 'Linux 2.6.24 (network was complete somewhat later). LXC joined them into containers in the same year; Docker used it at first. The year is secondary.'
	},
	docker: {
		caption: '2013: Docker adds what was missing: the files, packed in layers.',
		note: 'The walls were old. New were the image, a registry and one command. User namespaces became usable with Linux 3.8. From 0.9 on Docker used its own libcontainer instead of LXC. The year is secondary.'
	},
	standard: {
		caption: '2015: image and runtime become open standards. Anyone may build one.',
		note: 'The Open Container Initiative; runc was Docker’s gift. Today containerd and Kubernetes run the same images. Docker is one implementation. The year is secondary.'
	}
} as const;
