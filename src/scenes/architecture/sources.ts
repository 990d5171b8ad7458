export const sources = {
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' },
	clientServer: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-overview.md',
		section: 'Docker architecture'
	},
	engine: { repository: 'docker/docs', path: 'content/manuals/engine/_index.md' },
	dockerd: {
		repository: 'docker/cli',
		path: 'docs/reference/dockerd.md',
		section: 'Daemon socket option'
	},
	postInstall: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/install/linux-postinstall.md'
	},
	protect: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/security/protect-access.md'
	},
	deprecated: {
		repository: 'docker/cli',
		path: 'docs/deprecated.md',
		section: 'Unauthenticated TCP connections'
	},
	sshHelper: { repository: 'docker/cli', path: 'cli/connhelper/connhelper.go' },
	dialStdio: { repository: 'docker/cli', path: 'cli/command/system/dial_stdio.go' },
	curl: { repository: 'docker/docs', path: 'content/reference/api/engine/sdk/examples.md' },
	distribution: { repository: 'opencontainers/distribution-spec', path: 'spec.md' },
	token: { repository: 'distribution/distribution', path: 'docs/content/spec/auth/token.md' },
	start: { repository: 'moby/moby', path: 'daemon/start.go' },
	shim: { repository: 'containerd/containerd', path: 'docs/runtime-v2.md' },
	runtime: {
		repository: 'opencontainers/runtime-spec',
		path: 'runtime.md',
		section: 'Lifecycle'
	}
} as const;
