export const sources = {
	env: { repository: 'nodejs/node', path: 'doc/api/process.md', section: 'process.env' },
	exits: { repository: 'nodejs/node', path: 'doc/api/process.md', section: 'Exit codes' },
	noFile: {
		repository: 'nodejs/node',
		path: 'doc/api/errors.md',
		section: 'Common system errors'
	},
	node17: {
		repository: 'nodejs/node',
		path: 'doc/changelogs/CHANGELOG_V17.md',
		section: 'OpenSSL 3.0'
	},
	platforms: {
		repository: 'docker/docs',
		path: 'content/manuals/build/building/multi-platform.md',
		section: 'Why multi-platform builds?'
	},
	overview: { repository: 'docker/docs', path: 'content/get-started/docker-overview.md' },
	baseImages: { repository: 'docker/docs', path: 'content/manuals/build/building/base-images.md' },
	production: { repository: 'docker/docs', path: 'content/manuals/compose/how-tos/production.md' },
	secrets: { repository: 'docker/docs', path: 'content/manuals/compose/how-tos/use-secrets.md' },
	binds: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/storage/bind-mounts.md',
		section: 'Considerations and constraints'
	},
	drivers: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/storage/drivers/_index.md',
		section: 'Images and layers'
	},
	dockerfile: {
		repository: 'moby/buildkit',
		path: 'frontend/dockerfile/docs/reference.md',
		section: 'ENV'
	},
	config: { repository: 'opencontainers/image-spec', path: 'config.md', section: 'Properties' },
	layer: { repository: 'opencontainers/image-spec', path: 'layer.md' },
	digest: { repository: 'opencontainers/image-spec', path: 'descriptor.md', section: 'Digests' },
	index: { repository: 'opencontainers/image-spec', path: 'image-index.md' },
	/* The digest on the stage is that of an image that was pushed for a recording. */
	pushed: { recording: 'push-new', file: 'cli.txt' }
} as const;
