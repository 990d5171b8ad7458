import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'The kernel: one engine for all',
	promise: 'What a kernel does, why each system has another, and why containers share one.',
	nodes: {
		pc: 'Computer',
		guest: 'Linux',
		kernel: 'Linux kernel',
		nt: 'Windows kernel',
		xnu: 'macOS kernel',
		cpu: 'CPU',
		memory: 'Memory',
		disk: 'Disk',
		network: 'Network'
	},
	parameters: {
		kernel: {
			name: 'Kernel',
			values: { linux: 'Linux', windows: 'Windows', macos: 'macOS' }
		}
	},
	steps: {
		engine: {
			caption: 'Programs above, hardware below. Between them: the kernel, the engine of the car.',
			note: 'You sit in the car and steer; the engine does the work, and you never touch it. The kernel is the only program that may use the hardware directly. Everything else, from the desktop to Docker, is a program on top.'
		},
		ask: {
			caption: 'A program never touches the disk. It asks; the kernel fetches.',
			note: 'Such a question is a system call. The program stops, the processor switches into the kernel’s mode, the kernel checks rights and drives the disk, and the data comes back. File contents often come from memory, because the kernel remembers what it has read.'
		},
		device: {
			caption: 'Another program, another device: it still has to ask the kernel.',
			note: 'Disk, network, screen, sound: each has a driver in or below the kernel. That is why a program does not need to know which disk or which network card you bought.'
		},
		turns: {
			caption: 'One processor, three programs. The kernel deals out the turns.',
			note: 'The turns are so short that all three seem to run at once. With several processor cores several programs really run at the same time, but there are nearly always more programs than cores. Who goes next is decided by the scheduler.'
		},
		memory: {
			caption: 'It deals out memory, too: to each its own, and nobody reads another’s.',
			note: 'A program sees its own addresses only; the kernel and the processor map them to real memory. Asking for a page that is not yours ends in an error or in the end of the program.'
		},
		numbers: {
			caption: 'To the kernel a call is a number: on amd64 Linux, read is 0, and stays 0.',
			note: 'Each processor has its own list (on arm64, read is 63), but a number once given never changes: that is a promise Linux keeps. Change the kernel to macOS here, and the same keyholes have other shapes and other numbers.'
		},
		'numbers-macos': {
			caption:
				'Another engine, other numbers. On macOS read is 3; on Linux, on this processor, 63.',
			note: 'The calls have similar names, because both come from Unix; their numbers and details differ. On macOS, programs are meant to call Apple’s system library, not the numbers.'
		},
		'numbers-windows': {
			caption:
				'To the kernel a call is a number. Windows changes it: 37 in Windows 7, 40 in Windows 10.',
			note: 'NtMapViewOfSection: 37 in Windows 7, 38 in Windows 8, 39 in 8.1, 40 in Windows 10. Programs do not mind, because they go through a library of Windows that knows the numbers. But it shows how closely the two belong together.'
		},
		try: {
			caption: 'A program made for Linux arrives, an ELF file. Its key fits: it runs.',
			note: 'ELF is the format of Linux programs. Now change the kernel, to Windows or macOS, and let the same program knock again.'
		},
		'try-macos': {
			caption: 'A Linux program on macOS: the key does not fit. It cannot even start.',
			note: 'macOS expects another format of programs, Mach-O. Even if it loaded this one, the numbers of its calls would mean something else. ENOEXEC: not a format that I can run.'
		},
		'try-windows': {
			caption: 'A Linux program on Windows: error 193, not a valid application.',
			note: 'Windows expects the PE format. Even if it loaded this program, its calls would mean something else here. So a Linux container cannot simply run on Windows.'
		},
		translate: {
			caption: 'WSL 1 translated: Linux call in, Windows call out. Not for every call.',
			note: 'History, and a good idea with limits: no Linux kernel was there, so each call had to be rebuilt, and the set was never complete. Docker Engine did not run on it. WSL 2 brings a real Linux kernel instead.'
		},
		cabin: {
			caption: 'A container brings its own libraries, Debian’s. The kernel stays the host’s.',
			note: 'The host here is an Ubuntu; in the container is Debian’s user space, without a kernel. So “no operating system inside” is half true: no kernel, but possibly all the files of a distribution. A server in production is just such a program.'
		},
		'cabin-elsewhere': {
			caption: 'The way out: bring the right engine, a Linux kernel in a virtual machine.',
			note: 'So does Docker Desktop on Windows and on the Mac. All Linux containers there share the kernel of this VM. How commands, ports and files cross the border is told in the scene of the three systems.'
		},
		second: {
			caption: 'Debian here, Alpine there. Both ask the same kernel: two cabins, one engine.',
			note: 'That is what “containers share the kernel” means. The picture of the car ends here: no car carries many cabins on one engine. There are exceptions: Kata, gVisor, Hyper-V isolation, and one VM for each container on a Mac.'
		},
		old: {
			caption: 'Put in the old CentOS 7. The kernel is new, the calls are the same: it runs.',
			note: 'Linux does not break programs: that is its promise to user space. The other direction is not promised: a new program may ask for a call that an old kernel does not have yet.'
		},
		'old-windows': {
			caption:
				'Windows containers share the kernel only if versions match: 2019 on 2025 is refused.',
			note: 'With process isolation, host and image must be of one build. The error for a mismatch is 0xc0370101. Hyper-V isolation lifts the rule, because it gives the container its own kernel. From Server 2022 on Microsoft has loosened the rule step by step.'
		},
		arch: {
			caption:
				'The right kernel is not enough: without an emulator, code for arm64 does not run on amd64.',
			note: 'An image is for a system and a processor, such as linux/amd64. Most popular images exist for both. If not, QEMU can translate the instructions, which is slower; on a Linux host you install it yourself.'
		},
		'arch-elsewhere': {
			caption:
				'The processor has to fit, too. If not, an emulator translates: it runs, but slowly.',
			note: 'An image is for a system and a processor, such as linux/amd64. The VM runs on the processor of the machine. Docker Desktop brings QEMU and, on a Mac, can use Rosetta: they translate the instructions, while the calls still go to the one Linux kernel.'
		},
		learn: {
			caption:
				'Processes, files, ports: a container speaks Linux. Learn some, and you understand containers.',
			note: 'Learn Linux as you learn English: to understand. You need not write a kernel, as you need not write novels. A week helps for years: processes and signals, files and permissions, paths and mounts, environment variables, ports, a shell, a package manager.'
		},
		'learn-elsewhere': {
			caption: 'Here, too, Linux containers run on a Linux kernel: the one in the VM.',
			note: 'Learn Linux as you learn English: to understand. You need not write a kernel, as you need not write novels. Processes, files, mounts, environment variables, ports and a shell are enough to begin. Only Windows containers need other words.'
		}
	},
	claims: {
		between: 'System calls are the interface between programs and the kernel.',
		'system-call': 'A program reads a file by asking the kernel, with a system call.',
		devices: 'Writing to a device is a system call as well.',
		scheduler: 'The scheduler of the kernel decides which process runs next.',
		'own-memory': 'The kernel maps memory into the address space of one process.',
		'linux-numbers': 'On Linux for x86-64: read 0, write 1, mmap 9, execve 59.',
		'macos-numbers': 'In XNU: read 3, write 4, execve 59, mmap 197.',
		'arm-numbers': 'On Linux for arm64: read 63.',
		'windows-numbers':
			'NtMapViewOfSection: 37 in Windows 7, 38 in Windows 8, 39 in 8.1, 40 in Windows 10.',
		'own-api': 'Linux, XNU and Windows NT have different calls with different numbers.',
		'linux-format': 'execve starts a program whose format the kernel knows.',
		'macos-format': 'XNU knows its own formats of programs and ends with ENOEXEC for others.',
		'windows-format': 'Error 193, ERROR_BAD_EXE_FORMAT: not a valid Win32 application.',
		'wsl-1': 'WSL 1 used a translation layer; WSL 2 has a real Linux kernel and all system calls.',
		'vm-kernel': 'Docker Desktop and WSL 2 run a Linux kernel in a VM.',
		'user-space': 'A container has its own files and shares the kernel of the host.',
		'linux-server': 'Docker uses features of the Linux kernel to run containers.',
		'one-kernel': 'Several containers share one kernel.',
		stable: 'The system call interface of Linux is very stable and will not break.',
		'builds-match':
			'With different builds, process-isolated Windows containers are blocked from starting.',
		'processor-too': 'An image is made for an operating system and a processor.',
		emulated: 'QEMU, or Rosetta on a Mac, runs images that are made for another processor.',
		'linux-words': 'Containers are built from features of the Linux kernel.'
	},
	omissions: {}
};
