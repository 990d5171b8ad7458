/** Where it is written down. */
export const sources = {
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' },
	overview: { repository: 'docker/docs', path: 'content/manuals/build/concepts/overview.md' },
	context: { repository: 'docker/docs', path: 'content/manuals/build/concepts/context.md' },
	reference: { repository: 'moby/buildkit', path: 'frontend/dockerfile/docs/reference.md' },
	dispatchers: { repository: 'moby/moby', path: 'daemon/builder/dockerfile/dispatchers.go' },
	probe: { repository: 'moby/moby', path: 'daemon/builder/dockerfile/imageprobe.go' },
	drivers: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/storage/drivers/_index.md',
		section: 'Images and layers'
	},
	cache: { repository: 'docker/docs', path: 'content/manuals/build/cache/_index.md' },
	invalidation: { repository: 'docker/docs', path: 'content/manuals/build/cache/invalidation.md' },
	optimize: { repository: 'docker/docs', path: 'content/manuals/build/cache/optimize.md' },
	practices: {
		repository: 'docker/docs',
		path: 'content/manuals/build/building/best-practices.md'
	},
	baseImages: { repository: 'docker/docs', path: 'content/manuals/build/building/base-images.md' },
	buildkit: { repository: 'docker/docs', path: 'content/manuals/build/buildkit/_index.md' },
	deprecated: { repository: 'docker/cli', path: 'docs/deprecated.md' },
	filesync: { repository: 'moby/buildkit', path: 'session/filesync/filesync.proto' },
	history: { repository: 'docker/cli', path: 'docs/reference/commandline/image_history.md' },
	tag: { repository: 'docker/cli', path: 'docs/reference/commandline/image_tag.md' },
	commit: { repository: 'docker/cli', path: 'docs/reference/commandline/container_commit.md' },
	commitCode: { repository: 'moby/moby', path: 'daemon/commit.go' },
	diff: { repository: 'docker/cli', path: 'docs/reference/commandline/container_diff.md' },
	writing: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-concepts/building-images/writing-a-dockerfile.md'
	},
	layers: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-concepts/building-images/understanding-image-layers.md'
	},
	imageSpec: { repository: 'opencontainers/image-spec', path: 'config.md' }
} as const;
