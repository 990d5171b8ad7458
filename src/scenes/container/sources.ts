const man = 'mkerrisk/man-pages';
const docs = 'docker/docs';

export const sources = {
	namespaces: { repository: man, path: 'man7/namespaces.7' },
	mounts: { repository: man, path: 'man7/mount_namespaces.7' },
	names: { repository: man, path: 'man7/uts_namespaces.7' },
	ipc: { repository: man, path: 'man7/ipc_namespaces.7' },
	pids: { repository: man, path: 'man7/pid_namespaces.7' },
	networks: { repository: man, path: 'man7/network_namespaces.7' },
	times: { repository: man, path: 'man7/time_namespaces.7' },
	cgroups: { repository: man, path: 'man7/cgroups.7' },
	capabilities: { repository: man, path: 'man7/capabilities.7' },
	unshare: { repository: man, path: 'man2/unshare.2' },
	clone: { repository: man, path: 'man2/clone.2' },
	uname: { repository: man, path: 'man2/uname.2' },
	kill: { repository: man, path: 'man2/kill.2' },
	calls: { repository: man, path: 'man2/syscalls.2' },
	chroot: { repository: man, path: 'man2/chroot.2' },
	overview: {
		repository: docs,
		path: 'content/get-started/docker-overview.md',
		section: 'The underlying technology'
	},
	overlay: {
		repository: docs,
		path: 'content/manuals/engine/storage/drivers/overlayfs-driver.md'
	},
	bridge: { repository: docs, path: 'content/manuals/engine/network/drivers/bridge.md' },
	security: { repository: docs, path: 'content/manuals/engine/security/_index.md' },
	remap: { repository: docs, path: 'content/manuals/engine/security/userns-remap.md' },
	seccomp: { repository: docs, path: 'content/manuals/engine/security/seccomp.md' },
	limits: {
		repository: docs,
		path: 'content/manuals/engine/containers/resource_constraints.md'
	},
	escape: { repository: docs, path: 'content/manuals/engine/release-notes/25.0.md' },
	keys: { repository: 'moby/moby', path: 'daemon/pkg/oci/caps/defaults.go' },
	config: { repository: 'moby/moby', path: 'daemon/config/config_linux.go' },
	runtime: { repository: 'opencontainers/runtime-spec', path: 'config-linux.md' },
	image: { repository: 'opencontainers/image-spec', path: 'spec.md' }
} as const;

/** One container was looked at from outside, another in the kernel's own lists. */
export const seen = {
	inspect: { recording: 'ps-stats-inspect', file: 'cli.txt' },
	kernel: { recording: 'run-detached-port', file: 'processes.json' },
	links: { recording: 'run-detached-port', file: 'cli.txt' },
	ps: { recording: 'exec', file: 'cli.txt' },
	machine: { recording: 'version-info', file: 'cli.txt' },
	memory: { recording: 'error-oom', file: 'cli.txt' },
	forks: { recording: 'run-detached-port', file: 'forks.json' }
} as const;
