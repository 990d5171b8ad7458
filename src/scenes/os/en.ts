import type { Narration } from '../../lib/model/index.ts';
import { steps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'One command, three systems',
	promise: 'The same docker run on Linux, macOS and Windows, and whose kernel it ends up on.',
	nodes: {
		client: 'Client',
		backend: 'backend',
		apiserver: 'apiserver',
		vm: 'VM',
		'vm-b': 'VM',
		daemon: 'dockerd',
		web: 'web',
		cache: 'cache',
		kernel: 'Linux kernel',
		'kernel-b': 'Linux kernel',
		xnu: 'macOS kernel',
		nt: 'Windows kernel',
		'nt-b': 'Windows kernel'
	},
	parameters: {
		host: {
			name: 'Host',
			values: {
				linux: 'Linux',
				macos: 'macOS',
				'macos-vms': 'macOS, VM each',
				windows: 'Windows'
			}
		},
		containers: { name: 'Containers', values: { linux: 'Linux', windows: 'Windows' } }
	},
	steps,
	claims: {
		'linux-direct': 'On Linux the daemon is a service of the host and listens on a Unix socket.',
		'kernel-needed':
			'Containers share a kernel: a Linux container needs Linux below it, a Windows container Windows.',
		'desktop-vm': 'Docker Desktop runs the Docker Engine inside a lightweight Linux VM.',
		'apple-helper':
			'The container command talks to container-apiserver, a launch agent; there is no shared VM.',
		'wsl-kernel':
			'WSL 2 runs a Linux kernel that Microsoft builds from kernel.org, in a utility VM.',
		'wsl-daemon': 'Docker Desktop runs inside a WSL 2 distribution of its own, docker-desktop.',
		'one-mode': 'Docker Desktop on Windows switches between Linux and Windows containers.',
		'nt-daemon': 'For Windows containers dockerd is a service of Windows itself.',
		socket: 'By default the daemon listens on /var/run/docker.sock.',
		'mac-socket':
			'On a Mac the client’s context leads to ~/.docker/run/docker.sock; the backend handles the API calls.',
		pipe: 'On Windows the client reaches the engine through a named pipe.',
		'apple-command':
			'apple/container has a command line of its own, runs OCI images, and speaks XPC, not Docker’s API.',
		'image-has-system': 'An image is made for an operating system and a processor.',
		'windows-files':
			'A Windows base image, such as Server Core, holds the user-mode files of Windows.',
		'no-border': 'On Linux, client, daemon and containers are all processes of one system.',
		'backend-relays': 'The backend on the host hands API calls on to the engine in the VM.',
		'vm-each': 'apple/container runs a lightweight VM, with a Linux kernel, for each container.',
		'no-match':
			'If no entry of an image’s list fits the platform, the pull ends with “no matching manifest”.',
		'apple-linux-only': 'apple/container starts Linux VMs, and runs Linux containers in them.',
		'system-calls': 'System calls are the interface between a program and the Linux kernel.',
		'hosts-kernel': 'Containers share the kernel of the host.',
		'vm-kernel': 'In Docker Desktop the engine and its containers live in the Linux VM.',
		'full-calls': 'WSL 2 offers all system calls because a real Linux kernel answers them.',
		'process-isolation':
			'With process isolation, Windows containers share the kernel of the host and each other.',
		'other-calls':
			'Containers need a host with their own kind of kernel; Windows even matches builds.',
		'no-exec':
			'execve answers ENOEXEC to a program whose format it does not recognize, or that is for another architecture.',
		'windows-vm': 'Windows containers run on Windows, or in a VM with a Windows kernel.',
		uname: 'uname asks the kernel for its release; the image has no say in it.',
		'one-kernel': 'All containers of one engine share one kernel.',
		'hyperv-isolation': 'With Hyper-V isolation each container has a VM and a kernel of its own.',
		'default-isolation':
			'Windows Server defaults to process isolation, Windows 10 and 11 to Hyper-V isolation.',
		'who-listens': 'A published port is opened on the host and forwarded to the container.',
		'file-crossing': 'A bind mount shows the container a directory of the host.',
		'image-has-processor':
			'Code for another processor needs emulation; system calls still go to the one kernel.',
		translator: 'QEMU or Rosetta translates the instructions of the other processor.',
		'build-matches':
			'With process isolation the builds of host and image must match; Hyper-V isolation lifts that.'
	},
	outdated: {
		'wsl-kernel': {
			then: 'Windows 10 ships a Linux kernel of its own.',
			now: 'The kernel belongs to WSL 2 and is updated with it, on Windows 10 and 11; it runs in a utility VM. WSL itself has been open source since May 2025.'
		}
	},
	omissions: {
		around: 'The ping before, and the wait that docker run -d drops again',
		start: 'The start, which goes the same way as create',
		'other-host': 'What was recorded on Linux: on this host it is drawn as documented',
		'other-image': 'What was recorded with a Linux image'
	}
};
