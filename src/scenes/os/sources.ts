export const sources = {
	overview: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-overview.md',
		section: 'Docker architecture'
	},
	engine: { repository: 'docker/docs', path: 'content/manuals/engine/install/_index.md' },
	dockerd: {
		repository: 'docker/cli',
		path: 'docs/reference/dockerd.md',
		section: 'Daemon socket option'
	},
	start: { repository: 'moby/moby', path: 'daemon/start.go' },
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' },
	pull: { repository: 'moby/moby', path: 'daemon/containerd/image_pull.go' },
	ports: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/network/port-publishing.md'
	},
	binds: { repository: 'docker/docs', path: 'content/manuals/engine/storage/bind-mounts.md' },
	platforms: {
		repository: 'docker/docs',
		path: 'content/manuals/build/building/multi-platform.md'
	},
	syscalls: { repository: 'mkerrisk/man-pages', path: 'man2/syscalls.2' },
	execve: { repository: 'mkerrisk/man-pages', path: 'man2/execve.2', section: 'ERRORS' },
	uname: { repository: 'mkerrisk/man-pages', path: 'man2/uname.2' },

	desktop: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/features/networking/_index.md',
		section: 'Backend components and responsibilities'
	},
	desktopPorts: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/features/networking/_index.md',
		section: 'How exposed ports work'
	},
	desktopSettings: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/settings-and-maintenance/settings.md'
	},
	macSocket: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/setup/install/mac-permission-requirements.md',
		section: 'Installing symlinks'
	},
	vmm: { repository: 'docker/docs', path: 'content/manuals/desktop/features/vmm.md' },
	linuxkit: { repository: 'linuxkit/linuxkit', path: 'README.md' },

	apple: {
		repository: 'apple/container',
		path: 'docs/technical-overview.md',
		section: 'How does container run my container?'
	},
	appleHowTo: { repository: 'apple/container', path: 'docs/how-to.md' },
	appleKernel: {
		repository: 'apple/containerization',
		path: 'README.md',
		section: 'Linux kernel'
	},

	wsl: {
		repository: 'MicrosoftDocs/WSL',
		path: 'WSL/compare-versions.md',
		section: 'Full Linux kernel'
	},
	wslFiles: {
		repository: 'MicrosoftDocs/WSL',
		path: 'WSL/compare-versions.md',
		section: 'Comparing features'
	},
	wslDocker: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/features/wsl/_index.md'
	},
	wslPractice: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/features/wsl/best-practices.md'
	},
	pipe: { repository: 'docker/docs', path: 'content/manuals/desktop/faqs/general.md' },
	windowsInstall: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/setup/install/windows-install.md'
	},

	isolation: {
		repository: 'MicrosoftDocs/Virtualization-Documentation',
		path: 'virtualization/windowscontainers/manage-containers/hyperv-container.md'
	},
	versions: {
		repository: 'MicrosoftDocs/Virtualization-Documentation',
		path: 'virtualization/windowscontainers/deploy-containers/version-compatibility.md'
	},
	windowsImages: {
		repository: 'MicrosoftDocs/Virtualization-Documentation',
		path: 'virtualization/windowscontainers/manage-containers/container-base-images.md'
	},
	windowsDaemon: {
		repository: 'MicrosoftDocs/Virtualization-Documentation',
		path: 'virtualization/windowscontainers/manage-docker/configure-docker-daemon.md'
	}
} as const;
