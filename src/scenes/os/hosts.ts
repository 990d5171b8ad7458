/*
 * Where the engine stands depends on the host; whose kernel runs the containers, on both parameters.
 */

/** Linux: everything on the machine's own kernel. */
export const onLinux = { host: 'linux' } as const;
/** macOS with Docker Desktop: one Linux VM for all. */
export const onMac = { host: 'macos' } as const;
/** macOS with one small VM for each container. */
export const onVms = { host: 'macos-vms' } as const;
/** Windows with WSL 2: one Linux VM for all. */
export const onWsl = { host: 'windows', containers: 'linux' } as const;
/** Windows containers on Windows. */
export const onNt = { host: 'windows', containers: 'windows' } as const;

export const linuxContainers = { containers: 'linux' } as const;
export const windowsContainers = { containers: 'windows' } as const;

/** Both parameters together. */
export const linuxOnLinux = { ...onLinux, ...linuxContainers } as const;
export const linuxOnMac = { ...onMac, ...linuxContainers } as const;
export const linuxOnVms = { ...onVms, ...linuxContainers } as const;
export const windowsOnLinux = { ...onLinux, ...windowsContainers } as const;
export const windowsOnMac = { ...onMac, ...windowsContainers } as const;
export const windowsOnVms = { ...onVms, ...windowsContainers } as const;
/** Windows containers where there is no Windows. */
export const windowsElsewhere = {
	host: ['linux', 'macos', 'macos-vms'],
	...windowsContainers
} as const;
