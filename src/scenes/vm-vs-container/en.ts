import type { Narration } from '../../lib/model/index.ts';
import { enSteps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'Virtual machine or container',
	promise: 'Two stacks, told to start at once, then multiplied by a hundred.',
	nodes: {
		slider: 'Programs',
		left: 'VMs',
		right: 'Containers',
		hypervisor: 'Hypervisor',
		'hardware-left': 'Hardware',
		hardware: 'Hardware',
		kernel: 'Linux kernel',
		daemon: 'dockerd',
		you: 'You',
		times: 'Start time',
		run: 'docker run',
		'ec2-linux': 'EC2 Linux',
		'ec2-windows': 'EC2 Windows',
		microvm: 'Firecracker',
		cold: 'Cold start',
		pull: 'pull',
		memory: 'Memory',
		sentry: 'gVisor kernel',
		'kernel-1': 'NT kernel'
	},
	parameters: {
		part: {
			name: 'Compare',
			values: {
				stacks: 'the stacks',
				start: 'starting',
				numbers: 'start times',
				many: 'a hundred',
				wall: 'the wall'
			}
		}
	},
	steps: enSteps,
	claims: {
		'one-computer':
			'Virtual machines and containers both let one computer run several applications.',
		'hypervisor-makes': 'A hypervisor gives each virtual machine its own virtual hardware.',
		'whole-computer':
			'A virtual machine is an entire operating system with its own kernel, drivers, programs and applications.',
		'no-kernel-inside':
			'A container is an isolated process with the files it needs; it brings no kernel.',
		'many-on-one': 'Several containers share one kernel, so more of them fit on the same computer.',
		'shared-kernel':
			'Containers share the kernel of their host by default; each virtual machine has its own.',
		'no-layer':
			'The engine sets a container up and watches it; the program’s system calls go to the kernel directly.',
		'both-ready': 'A defined machine and a created container both exist before they are started.',
		'one-process': 'To start a container is to run the program that its configuration names.',
		'firmware-first':
			'After power-on the firmware initialises the hardware, then loads the kernel.',
		'kernel-boots': 'The kernel detects devices, mounts the root file system and runs init.',
		'kernel-log': 'A small Debian kernel in a test machine logged 340 to 343 lines before init.',
		'init-then-services': 'The init process brings up the file systems and services of the system.',
		'program-last': 'An application that is a service starts at the end of that chain.',
		'no-kernel-boots':
			'A container’s program is started by the kernel that is already running on the host.',
		'run-measured':
			'`docker run -d` with the image present took 404 ms on the computer of the recordings.',
		'cloud-study':
			'Mao and Humphrey, 2012: on average 96.9 s for a Linux and 810.2 s for a Windows machine on EC2.',
		'microvm-spec':
			'Firecracker: at most 125 ms to the guest’s init; 1 CPU, 128 MiB, minimal kernel and file system.',
		'pull-dominates':
			'Harter et al., 2016: pulling packages takes 76 % of the start, 6.4 % of the data is read.',
		'first-box': 'One idle container: 13 MB, nearly all of it its shim.',
		'twenty-measured': 'Twenty idle containers: 83 MB together.',
		'hundred-measured': 'A hundred idle containers: 388 MB together, about 4 MB each.',
		'paid-once':
			'Of the 388 MB, 239 MB are programs and shims, the rest growth of engine and kernel.',
		'small-machines':
			'Firecracker adds at most 5 MiB to the memory of a guest, and is made for thousands of them.',
		'work-decides':
			'The computer of the measurements has 25 277 MB of memory; Firecracker’s small test guest has 128 MiB.',
		'wide-wall':
			'Containers share the host’s kernel, whose many system calls are its open surface.',
		escapes:
			'Ways out of a container have been found and closed several times, such as CVE-2024-21626.',
		'application-kernel':
			'gVisor puts an application kernel in user space between a container and the host’s kernel.',
		'kata-kernel':
			'Kata Containers run each pod, or container, in a light machine with a guest kernel.',
		boundary: 'Microsoft counts only hypervisor isolation as a security boundary for containers.',
		'any-system': 'A virtual machine can run nearly any operating system.',
		'both-together': 'Containers and virtual machines are often used together.'
	},
	omissions: {
		ping: 'The client’s ping before each command; the scene `run` shows one.'
	}
};
