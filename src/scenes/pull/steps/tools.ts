import { tell } from '../../../lib/model/index.ts';
import { only, traces, type Case } from '../cases.ts';

const { ask, move, recorded, set, show, showAt, together, type } = tell;

export const api = { link: 'api', from: 'client', to: 'daemon' };
export const hub = { link: 'hub', from: 'daemon', to: 'registry' };
export const door = { link: 'door', from: 'daemon', to: 'auth' };

export const sources = {
	imageCreate: { repository: 'moby/moby', path: 'api/swagger.yaml', section: 'ImageCreate' },
	registry: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-concepts/the-basics/what-is-a-registry.md'
	},
	names: { repository: 'distribution/reference', path: 'normalize.go' },
	nameParts: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-concepts/building-images/build-tag-and-publish-an-image.md'
	},
	token: {
		repository: 'distribution/distribution',
		path: 'docs/content/spec/auth/token.md'
	},
	manifests: {
		repository: 'opencontainers/distribution-spec',
		path: 'spec.md',
		section: 'Pulling manifests'
	},
	errors: {
		repository: 'opencontainers/distribution-spec',
		path: 'spec.md',
		section: 'Error Codes'
	},
	index: { repository: 'opencontainers/image-spec', path: 'image-index.md' },
	manifest: { repository: 'opencontainers/image-spec', path: 'manifest.md' },
	digests: {
		repository: 'opencontainers/image-spec',
		path: 'descriptor.md',
		section: 'Digests'
	},
	limit: { repository: 'moby/moby', path: 'daemon/config/config.go' },
	download: { repository: 'moby/moby', path: 'daemon/internal/distribution/xfer/download.go' },
	pull: { repository: 'moby/moby', path: 'daemon/internal/distribution/pull_v2.go' },
	dial: { repository: 'golang/go', path: 'src/net/dial.go' },
	create: { repository: 'docker/cli', path: 'cli/command/container/create.go' },
	noDaemon: { repository: 'moby/moby', path: 'client/errors.go' },
	login: { repository: 'docker/cli', path: 'docs/reference/commandline/login.md' },
	logout: { repository: 'docker/cli', path: 'cli/command/registry/logout.go' },
	drivers: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/storage/drivers/_index.md',
		section: 'Images and layers'
	}
} as const;

/** POST /images/create, which stays open to the end of the pull. */
export const askPull = (of: Case, id: string, entry: number) =>
	ask(api, {
		id,
		label: 'pull',
		open: true,
		method: 'POST',
		path: '/images/create',
		evidence: recorded(traces[of], entry)
	});

/** The step in which the command is typed. */
export const commandStep = <const S extends string, const T extends readonly string[]>(
	of: Case,
	says: S,
	text: string,
	teaches: T
) => ({
	id: 'command' as const,
	says,
	subject: 'shell' as const,
	acts: [type('shell', traces[of], text)],
	claims: [{ id: 'by-name' as const, sources: [sources.registry] }],
	teaches,
	when: only(of)
});

/** The step in which the client asks the daemon; before it, something may be cleared away. */
export const pullStep = (of: Case, ...before: ReturnType<typeof set>[]) => ({
	id: 'pull' as const,
	subject: 'pull' as const,
	acts: [...before, askPull(of, 'pull', 1)],
	claims: [{ id: 'one-request' as const, sources: [sources.imageCreate] }],
	teaches: ['S84'] as const,
	when: only(of)
});

/** GET of a blob. */
export const getBlob = (
	of: Case,
	repository: string,
	blob: { id: string; label: string; lane: number; entry: number }
) =>
	ask(
		{ ...hub, lane: blob.lane },
		{
			id: blob.id,
			label: blob.label,
			method: 'GET',
			path: `/v2/library/${repository}/blobs/{digest}`,
			evidence: recorded(traces[of], blob.entry)
		}
	);

/** A node slides out from behind another place. */
export const slide = (node: string, from: { in: string; slot: number }, to: number) => [
	showAt(node, from),
	move(node, { in: from.in, slot: to })
];

/** What the registry sends comes over the hub to its place. */
export const comes = (node: string, to: { in: string; slot: number }, lane = 1) =>
	together(show(node), move(node, to, { on: 'hub', lane }));

/** A layer is unpacked onto the ones below it. */
export const unpacked = (node: string, to: { in: string; slot: number }) =>
	together(move(node, to), set(node, { status: 'idle' }));
