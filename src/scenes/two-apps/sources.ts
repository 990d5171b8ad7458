const docs = 'docker/docs';
const cli = 'docker/cli';
const man = 'mkerrisk/man-pages';

export const sources = {
	schedule: { repository: 'nodejs/Release', path: 'schedule.json' },
	node9: { repository: 'nodejs/docker-node', path: '9/Dockerfile' },
	node14: { repository: 'nodejs/docker-node', path: '14/buster/Dockerfile' },
	container: {
		repository: docs,
		path: 'content/get-started/docker-concepts/the-basics/what-is-a-container.md',
		section: 'Explanation'
	},
	kernel: {
		repository: docs,
		path: 'content/get-started/docker-concepts/the-basics/what-is-a-container.md',
		section: 'Containers versus virtual machines (VMs)'
	},
	execve: { repository: man, path: 'man2/execve.2' },
	calls: { repository: man, path: 'man2/syscalls.2' },
	mounts: { repository: man, path: 'man7/mount_namespaces.7' },
	networks: { repository: man, path: 'man7/network_namespaces.7' },
	ports: { repository: docs, path: 'content/manuals/engine/network/port-publishing.md' },
	layers: {
		repository: docs,
		path: 'content/manuals/engine/storage/drivers/_index.md',
		section: 'Container and layers'
	},
	volumes: { repository: docs, path: 'content/manuals/engine/storage/volumes.md' },
	prune: { repository: docs, path: 'content/manuals/engine/manage-resources/pruning.md' },
	pruneClient: { repository: cli, path: 'cli/command/system/prune.go' },
	remove: { repository: cli, path: 'docs/reference/commandline/container_rm.md' },
	removeImage: { repository: cli, path: 'docs/reference/commandline/image_rm.md' },
	removeVolume: { repository: cli, path: 'docs/reference/commandline/volume_rm.md' },
	diskUse: { repository: cli, path: 'docs/reference/commandline/system_df.md' },
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' }
} as const;

/** What was seen in the recordings. */
export const seen = {
	walls: { recording: 'run-detached-port', file: 'processes.json' },
	volume: { recording: 'volume', file: 'cli.txt' },
	removed: { recording: 'stop-start-remove', file: 'cli.txt' },
	diskUse: { recording: 'ps-stats-inspect', file: 'cli.txt' }
} as const;
