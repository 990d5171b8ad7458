const manual = (page: string, section?: string) =>
	({ repository: 'mkerrisk/man-pages', path: page, ...(section && { section }) }) as const;

export const sources = {
	syscalls: manual('man2/syscalls.2'),
	read: manual('man2/read.2'),
	write: manual('man2/write.2'),
	mmap: manual('man2/mmap.2'),
	execve: manual('man2/execve.2', 'ERRORS'),
	sched: manual('man7/sched.7'),
	numbers: { repository: 'torvalds/linux', path: 'arch/x86/entry/syscalls/syscall_64.tbl' },
	armNumbers: { repository: 'torvalds/linux', path: 'scripts/syscall.tbl' },
	stable: {
		repository: 'torvalds/linux',
		path: 'Documentation/process/stable-api-nonsense.rst',
		section: 'The Linux Kernel Driver Interface'
	},

	xnu: { repository: 'apple-oss-distributions/xnu', path: 'bsd/kern/syscalls.master' },
	xnuExec: { repository: 'apple-oss-distributions/xnu', path: 'bsd/kern/kern_exec.c' },

	nt: {
		repository: 'MicrosoftDocs/windows-driver-docs-ddi',
		path: 'wdk-ddi-src/content/ntifs/nf-ntifs-ntreadfile.md'
	},
	ntNumbers: { repository: 'j00ru/windows-syscalls', path: 'x64/json/nt-per-syscall.json' },
	ntErrors: {
		repository: 'MicrosoftDocs/win32',
		path: 'desktop-src/Debug/system-error-codes--0-499-.md',
		section: 'ERROR_BAD_EXE_FORMAT'
	},
	versions: {
		repository: 'MicrosoftDocs/Virtualization-Documentation',
		path: 'virtualization/windowscontainers/deploy-containers/version-compatibility.md'
	},
	wsl: {
		repository: 'MicrosoftDocs/WSL',
		path: 'WSL/compare-versions.md',
		section: 'Full system call compatibility'
	},

	container: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-concepts/the-basics/what-is-a-container.md'
	},
	overview: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-overview.md',
		section: 'The underlying technology'
	},
	desktop: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/features/networking/_index.md',
		section: 'Overview'
	},
	platforms: {
		repository: 'docker/docs',
		path: 'content/manuals/build/building/multi-platform.md'
	},
	emulators: {
		repository: 'docker/docs',
		path: 'content/manuals/build/building/multi-platform.md',
		section: 'QEMU'
	},
	rosetta: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/settings-and-maintenance/settings.md'
	}
} as const;

/** Where each kernel's calls are written down. */
export const callsOf = {
	linux: { read: sources.read, write: sources.write, map: sources.mmap },
	windows: { read: sources.nt, write: sources.ntNumbers, map: sources.ntNumbers },
	macos: { read: sources.xnu, write: sources.xnu, map: sources.xnu }
} as const;
