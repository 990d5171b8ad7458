const docs = 'docker/docs';
const windows = 'MicrosoftDocs/Virtualization-Documentation';
const firecracker = 'firecracker-microvm/firecracker';

export const sources = {
	container: {
		repository: docs,
		path: 'content/get-started/docker-concepts/the-basics/what-is-a-container.md',
		section: 'Containers versus virtual machines (VMs)'
	},
	versus: {
		repository: windows,
		path: 'virtualization/windowscontainers/about/containers-vs-vm.md'
	},
	boundary: {
		repository: windows,
		path: 'virtualization/windowscontainers/manage-containers/container-security.md'
	},
	engineStarts: { repository: 'moby/moby', path: 'daemon/start.go' },
	lifecycle: {
		repository: 'opencontainers/runtime-spec',
		path: 'runtime.md',
		section: 'Lifecycle'
	},
	api: { repository: 'moby/moby', path: 'api/swagger.yaml', section: 'ContainerStart' },
	startVm: { repository: 'libvirt/libvirt', path: 'docs/manpages/virsh.rst', section: 'start' },
	boot: { repository: 'systemd/systemd', path: 'man/bootup.xml' },
	calls: { repository: 'mkerrisk/man-pages', path: 'man2/syscalls.2' },
	cloud: {
		repository: 'Cloudslab/CloudSimEx',
		path: 'cloudsimex-core/src/main/java/org/cloudbus/cloudsim/ex/delay/ExampleGaussianDelaysPerType.java',
		section: 'EC2_BOOT_TIMES'
	},
	microvm: { repository: firecracker, path: 'SPECIFICATION.md' },
	microvmDesign: { repository: firecracker, path: 'docs/design.md' },
	pull: { repository: 'containerd/stargz-snapshotter', path: 'README.md' },
	gvisor: { repository: 'google/gvisor', path: 'README.md' },
	gvisorIntro: {
		repository: 'google/gvisor',
		path: 'g3doc/architecture_guide/intro_to_gvisor.md'
	},
	kata: {
		repository: 'kata-containers/kata-containers',
		path: 'docs/design/architecture/README.md'
	},
	runtimes: {
		repository: docs,
		path: 'content/manuals/engine/daemon/alternative-runtimes.md'
	},
	runc: { repository: 'opencontainers/runc', path: 'CHANGELOG.md' },
	measured: { recording: 'measurements', file: 'measurements.json' },
	started: { recording: 'stop-start-remove', file: 'cli.txt' }
} as const;
