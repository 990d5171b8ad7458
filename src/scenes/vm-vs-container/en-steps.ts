/** What is said, and told, at each step. */
export const enSteps = {
	ground: {
		caption:
			'Two equal computers. VMs: a hypervisor makes more of them in software. Containers: one Linux kernel serves all.',
		note: 'Both are to run nginx, redis and mysql, each with its own libraries, none in another’s way. This hypervisor runs on bare metal; on a desktop there is an operating system below it, and with KVM the Linux kernel itself plays the hypervisor.'
	},
	machine: {
		caption:
			'A virtual machine is a whole computer again: kernel, operating system, libraries. Then the program.',
		note: 'Virtual CPU, memory, disk and network card, and on them a full guest operating system that believes it is alone. The program at the top is all we wanted.'
	},
	container: {
		caption: 'A container holds the program and its libraries. The kernel is already there.',
		note: 'Often said: “a container has no operating system.” It has no kernel. The files of a distribution it may well bring: a Debian or Alpine image is exactly that.'
	},
	three: {
		caption: 'Three programs: as VMs, three whole computers; as containers, three small boxes.',
		note: 'Both keep the programs apart: other versions, other libraries, no conflict. Count what the VMs need three times.'
	},
	kernels: {
		caption: 'VMs: three kernels. Containers: one, shared by all.',
		note: 'The one sentence to take home. “All containers share the host’s kernel” holds for the usual runtime, runc. The exceptions come under “the wall”; on macOS and Windows the shared kernel is that of a VM.'
	},
	beside: {
		caption:
			'The engine is no layer of the stack. It sets things up; the programs talk to the kernel themselves.',
		note: 'Many slides draw Docker as a thick slab under the containers. Nothing passes through it: once started, the process asks the kernel directly, like every other process on the host.'
	},
	ready: {
		caption: 'Both are prepared: a machine that is switched off, a container that is created.',
		note: 'A fair start: disk image and container image are both on the computer already. Below the container a kernel is running; the VM has to bring up its own.'
	},
	go: {
		caption: '“Start!” In the container one process begins, and that is all.',
		note: 'The container is recorded: docker start, answered with 204 in a quarter of a second. The VM is drawn as documented, in phases and without a clock; times come under “start times”.'
	},
	boot: {
		caption:
			'In the VM firmware runs, then a kernel boots: it finds its devices and writes 342 lines.',
		note: 'The number is from a tiny Debian test machine; with a full desktop it would be more. The container waits: its kernel did all this hours ago.'
	},
	system: {
		caption: 'Then init. Then one service after another.',
		note: 'Network, logging, time, login, updates: a general-purpose system brings up what it might need. That is the “whole OS” which has to load.'
	},
	same: {
		caption: 'At last nginx: the same that has long been waiting in the container.',
		note: 'No trick and no race with a stopwatch: these are phases. What a container saves is exactly the phases below the program.'
	},
	why: {
		caption:
			'A container starts fast because no kernel boots: the one below has been running all along.',
		note: 'Old slides say “because it is installed on the host already.” That is not the reason: the VM’s disk was there, too. A missing image, though, costs time: see “start times”, last step.'
	},
	here: {
		caption:
			'docker run, image present: 0.4 seconds, measured here. Each line is a hundred times the one before.',
		note: 'One run on a small, busy computer with two CPUs: an order of magnitude, not a benchmark. The axis is logarithmic, or the next bars would not fit on any screen.'
	},
	cloud: {
		caption:
			'Cloud VMs of 2012: 97 seconds, 13 minutes. Until login, with finding a host and copying the disk.',
		note: 'Another source and another idea of “started”: from the request to the first login, averages on EC2. Later studies found much shorter times. Do not divide this by the row above.'
	},
	micro: {
		caption: 'A microVM needs 125 milliseconds at most: one CPU, minimal kernel, only until init.',
		note: 'The project’s own specification, on a named server, without the program. So “VMs are slow” holds for general-purpose machines. A research VM, LightVM (2017), booted a unikernel in 2.3 ms. Each row has conditions of its own: no race.'
	},
	cold: {
		caption:
			'And if the image is missing? In a 2016 study of 57 programs, pulling was 76 % of the start.',
		note: 'The packages of 57 images were measured; only 6.4 % of what was fetched was read during the start. This is why clusters pull in advance, keep images small, or load them lazily.'
	},
	one: {
		caption: 'One program. As a VM, a whole tower; as a container, one small box.',
		note: 'The stripes: program, libraries, operating system, kernel. 13 MB were measured here with a program that only sleeps; they are nearly all its shim, the small parent process. The drawing shows parts, not megabytes.'
	},
	twenty: {
		caption: 'Twenty. Every tower brings its own kernel again.',
		note: 'Twenty idle containers took 83 MB together, because the shims share most of their pages. A virtual machine gets its memory as a share of its own, and in it a kernel and its caches.'
	},
	hundred: {
		caption:
			'A hundred! With them come a hundred kernels, or one. The idle boxes take 388 MB together.',
		note: 'About 4 MB for each idle container: programs, shims, and what engine and kernel grew by. The towers that find no room on the picture are counted: that says nothing about a computer. “A hundred” is neither a limit nor a promise.'
	},
	once: {
		caption:
			'A hundred containers: a hundred processes, one kernel. A hundred VMs: a hundred systems.',
		note: 'Kernel and engine are paid once. To be fair: this is about classic VMs. Firecracker adds at most 5 MiB to a guest, and thousands of small VMs on one server have been shown.'
	},
	work: {
		caption:
			'But the program decides. At 1 GB each, even the boxes fill this computer at 24; the towers sooner.',
		note: 'Plain arithmetic, not a measurement: 25 GB of memory. With only 128 MiB more for each guest’s own system it is full at 21 towers; most guests want more. Containers make the wrapping cheap, not the content. A hundred Java servers with 1 GB of heap need 100 GB in containers, too.'
	},
	open: {
		caption:
			'The other side: a container’s calls all go straight to the shared kernel. A wide door.',
		note: 'Hundreds of system calls, and one bug in that kernel or in the runtime may let a process out; it has happened, and was mended (CVE-2019-5736, CVE-2024-21626). Seccomp, fewer capabilities and no root user make the door narrower.'
	},
	sentry: {
		caption: 'gVisor stands in the way: a kernel in user space answers, and passes little on.',
		note: 'The program’s system calls end in gVisor’s Sentry; only few kinds of call reach the host. The price is speed where a program makes many system calls.'
	},
	'own-kernel': {
		caption: 'Kata puts a container into a microVM. Its calls end at a kernel of its own.',
		note: '“All containers share the host’s kernel” is the rule, not a law: Kata, Hyper-V isolation on Windows, and apple/container on the Mac give each its own. The kernel below plays the hypervisor here (KVM). Firecracker is one program that runs such microVMs.'
	},
	'other-system': {
		caption: 'A full VM may even run another system: Windows and its NT kernel, on a Linux host.',
		note: 'Other kernels, kernel modules, live migration, a stronger wall: VMs stay. That wall is not perfect either, only narrower to pass than hundreds of system calls. In the cloud you usually have both, containers inside a VM: it is not either-or.'
	}
} as const;
