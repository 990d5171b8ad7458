import { tell, type Structure } from '../../lib/model/index.ts';

const { ask, signal, recorded } = tell;

/** The parts of a container's life that can be chosen. */
export const cases = ['life', 'many', 'inside', 'exit', 'kill', 'oom', 'taken', 'moved'] as const;
export type Case = (typeof cases)[number];

export const only = (...chosen: Case[]) => ({ case: chosen });

/** Where it matters who starts and ends the process. */
export const chained = only('life', 'inside', 'exit', 'kill', 'oom');
/** The container beside the images, or several on top of them. */
export const beside = only('life', 'inside', 'exit', 'kill', 'oom', 'moved');
export const stacked = only('many', 'taken');
/** Everything but the tale of two hosts. */
export const notMoved = only('life', 'many', 'inside', 'exit', 'kill', 'oom', 'taken');

/** Steps that are told in one case only. */
export const toldIn = <const S extends Structure['steps']>(chosen: Case, steps: S) =>
	steps.map((step: S[number]) => ({ ...step, when: { case: chosen } }));

export const api = { link: 'api', from: 'client', to: 'daemon' };
export const grpc = { link: 'grpc', from: 'daemon', to: 'containerd' };
export const spawn = { link: 'spawn', from: 'containerd', to: 'shim' };

/** The way the other way round. */
export const back = <W extends { from: string; to: string }>(way: W): W => ({
	...way,
	from: way.to,
	to: way.from
});

/** A gRPC call of the daemon: a bare dot. */
export const task = (id: string, path: string, trace: string, entry: number) =>
	ask(grpc, { id, label: '', method: 'POST', path, evidence: recorded(trace, entry) });

/** The shim sees its child end and reports it: containerd, then the daemon hear of it. */
export const reports = (id: string) => [
	signal(back(spawn), `${id}-exit`, sources.shim),
	signal(back(grpc), `${id}-event`, sources.shim)
];

export const sources = {
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' },
	overview: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-overview.md',
		section: 'Docker objects'
	},
	drivers: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/storage/drivers/_index.md',
		section: 'Container and layers'
	},
	volumes: { repository: 'docker/docs', path: 'content/manuals/engine/storage/volumes.md' },
	ports: { repository: 'docker/docs', path: 'content/manuals/engine/network/port-publishing.md' },
	memory: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/containers/resource_constraints.md'
	},
	logs: { repository: 'docker/cli', path: 'docs/reference/commandline/container_logs.md' },
	exec: { repository: 'docker/cli', path: 'docs/reference/commandline/container_exec.md' },
	execClient: { repository: 'docker/cli', path: 'cli/command/container/exec.go' },
	list: { repository: 'docker/cli', path: 'docs/reference/commandline/container_ls.md' },
	remove: { repository: 'docker/cli', path: 'docs/reference/commandline/container_rm.md' },
	removeImage: { repository: 'docker/cli', path: 'docs/reference/commandline/image_rm.md' },
	run: { repository: 'docker/cli', path: 'docs/reference/commandline/container_run.md' },
	runClient: { repository: 'docker/cli', path: 'cli/command/container/run.go' },
	runReference: { repository: 'docker/cli', path: 'docs/reference/run.md' },
	checkpoint: { repository: 'docker/cli', path: 'docs/reference/commandline/checkpoint.md' },
	stop: { repository: 'docker/cli', path: 'docs/reference/commandline/container_stop.md' },
	start: { repository: 'moby/moby', path: 'daemon/start.go' },
	shim: { repository: 'containerd/containerd', path: 'docs/runtime-v2.md' },
	runtime: {
		repository: 'opencontainers/runtime-spec',
		path: 'runtime.md',
		section: 'Lifecycle'
	},
	index: { repository: 'opencontainers/image-spec', path: 'image-index.md' },
	pidOne: {
		repository: 'mkerrisk/man-pages',
		path: 'man7/pid_namespaces.7',
		section: 'The namespace init process'
	}
} as const;
