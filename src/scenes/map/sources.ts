const docs = (path: string) => ({ repository: 'docker/docs', path }) as const;
const cluster = (page: string) => docs(`content/manuals/engine/swarm/${page}`);
const kubernetes = (path: string) =>
	({ repository: 'kubernetes/website', path: `content/en/${path}` }) as const;

export const sources = {
	overview: docs('content/get-started/docker-overview.md'),
	clientServer: {
		...docs('content/get-started/docker-overview.md'),
		section: 'Docker architecture'
	},
	objects: { ...docs('content/get-started/docker-overview.md'), section: 'Docker objects' },
	engine: docs('content/manuals/engine/_index.md'),
	layers: {
		...docs('content/manuals/engine/storage/drivers/_index.md'),
		section: 'Container and layers'
	},
	compose: docs('content/manuals/compose/_index.md'),
	composeNetwork: docs('content/manuals/compose/how-tos/networking.md'),
	swarm: cluster('_index.md'),
	swarmNodes: cluster('how-swarm-mode-works/nodes.md'),
	swarmServices: cluster('how-swarm-mode-works/services.md'),
	deprecated: { repository: 'docker/cli', path: 'docs/deprecated.md' },
	machine: { repository: 'docker/machine', path: 'README.md' },
	machineFork: { repository: 'kaosagnt/docker-machine', path: 'README.md' },
	kubernetes: kubernetes('docs/setup/production-environment/container-runtimes.md'),
	kubernetesParts: kubernetes('docs/concepts/overview/components.md'),
	dockershim: kubernetes('blog/_posts/2022/kubernetes-release-1.24.md'),
	image: { repository: 'opencontainers/image-spec', path: 'spec.md' },
	descriptor: { repository: 'opencontainers/image-spec', path: 'descriptor.md' },
	distribution: { repository: 'opencontainers/distribution-spec', path: 'spec.md' },
	runtime: { repository: 'opencontainers/runtime-spec', path: 'spec.md' }
} as const;
