const spec = { repository: 'opencontainers/distribution-spec', path: 'spec.md' } as const;
const cli = (path: string) => ({ repository: 'docker/cli', path }) as const;
const moby = (path: string) => ({ repository: 'moby/moby', path }) as const;

/** The documents that the claims of this scene rest on. */
export const sources = {
	api: moby('api/swagger.yaml'),
	config: moby('daemon/config/config.go'),
	push: moby('daemon/internal/distribution/push_v2.go'),
	upload: moby('daemon/internal/distribution/xfer/upload.go'),
	remembered: moby('daemon/internal/distribution/metadata/v2_metadata_service.go'),
	registry: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-concepts/the-basics/what-is-a-registry.md'
	},
	publish: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-concepts/building-images/build-tag-and-publish-an-image.md'
	},
	commandPush: cli('cli/command/image/push.go'),
	commandTag: cli('docs/reference/commandline/image_tag.md'),
	commandLogin: cli('docs/reference/commandline/login.md'),
	commandLogout: cli('docs/reference/commandline/logout.md'),
	login: cli('cli/command/registry/login.go'),
	access: {
		repository: 'distribution/distribution',
		path: 'docs/content/about/deploying.md',
		section: 'Restricting access'
	},
	order: { ...spec, section: 'Push' },
	exists: { ...spec, section: 'Checking if content exists in the registry' },
	digests: { repository: 'opencontainers/image-spec', path: 'descriptor.md', section: 'Digests' },
	support: { ...spec, section: 'Determining Support' },
	blobs: { ...spec, section: 'Pushing blobs' },
	chunks: { ...spec, section: 'Pushing a blob in chunks' },
	mount: { ...spec, section: 'Mounting a blob from another repository' },
	manifests: { ...spec, section: 'Pushing Manifests' },
	pulling: { ...spec, section: 'Pulling manifests' }
} as const;
