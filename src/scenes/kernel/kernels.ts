/*
 * The same machine with another kernel in it. Above and below everything keeps its place.
 */

export const onLinux = { kernel: 'linux' } as const;
export const onWindows = { kernel: 'windows' } as const;
export const onMac = { kernel: 'macos' } as const;
/** Here a Linux program needs a VM. */
export const elsewhere = { kernel: ['windows', 'macos'] } as const;

/** The calls with which the four programs ask, as each kernel calls them. */
export const calls = {
	linux: { write: 'write', map: 'mmap', read: 'read', start: 'execve' },
	windows: { write: 'NtWrite…', map: 'NtMap…', read: 'NtRead…', start: 'NtCreat…' },
	macos: { write: 'write', map: 'mmap', read: 'read', start: 'execve' }
} as const;

/** What each kernel is called on the stage: the id of its node. */
export const bars = { linux: 'kernel', windows: 'nt', macos: 'xnu' } as const;

export type System = keyof typeof bars;

/** The same steps for each kernel. */
export const eachKernel = <T>(
	make: (system: System, when: { readonly kernel: System }) => T
): T[] => (['linux', 'windows', 'macos'] as const).map((kernel) => make(kernel, { kernel }));
