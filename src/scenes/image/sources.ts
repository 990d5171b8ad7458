const docs = 'docker/docs';
const spec = 'opencontainers/image-spec';

/** What more than one part rests on. */
export const sources = {
	whatIsAnImage: {
		repository: docs,
		path: 'content/get-started/docker-concepts/the-basics/what-is-an-image.md'
	},
	layersExplained: {
		repository: docs,
		path: 'content/get-started/docker-concepts/building-images/understanding-image-layers.md'
	},
	drivers: { repository: docs, path: 'content/manuals/engine/storage/drivers/_index.md' },
	overlay: {
		repository: docs,
		path: 'content/manuals/engine/storage/drivers/overlayfs-driver.md'
	},
	baseImages: { repository: docs, path: 'content/manuals/build/building/base-images.md' },
	practices: { repository: docs, path: 'content/manuals/build/building/best-practices.md' },
	secrets: { repository: docs, path: 'content/manuals/build/building/secrets.md' },
	dockerfile: { repository: 'moby/buildkit', path: 'frontend/dockerfile/docs/reference.md' },
	centos: { repository: 'docker-library/docs', path: 'centos/deprecated.md' },
	debian: { repository: 'docker-library/official-images', path: 'library/debian' },
	multiService: {
		repository: docs,
		path: 'content/manuals/engine/containers/multi-service_container.md'
	},
	layer: { repository: spec, path: 'layer.md' },
	config: { repository: spec, path: 'config.md' },
	manifest: { repository: spec, path: 'manifest.md' },
	index: { repository: spec, path: 'image-index.md' },
	descriptor: { repository: spec, path: 'descriptor.md', section: 'Digests' },
	layout: { repository: spec, path: 'image-layout.md' },
	distribution: { repository: 'opencontainers/distribution-spec', path: 'spec.md' },
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' },
	api41: { repository: 'moby/moby', path: 'docs/api/v1.41.yaml', section: 'Image tarball format' },
	save: { repository: 'moby/moby', path: 'daemon/internal/image/tarexport/save.go' },
	load: { repository: 'moby/moby', path: 'daemon/internal/image/tarexport/load.go' },
	saveCommand: { repository: 'docker/cli', path: 'docs/reference/commandline/image_save.md' },
	release25: { repository: docs, path: 'content/manuals/engine/release-notes/25.0.md' }
} as const;
