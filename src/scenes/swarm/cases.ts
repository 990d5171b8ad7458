import type { Structure } from '../../lib/model/index.ts';

/** What can happen to a swarm. */
export const dramas = [
	'grow',
	'update',
	'worker',
	'manager',
	'quorum',
	'majority',
	'mesh'
] as const;
export type Drama = (typeof dramas)[number];

export const only = (...chosen: Drama[]) => ({ drama: chosen });

/** Three nodes, with their engines, and a client beside them. */
export const engines = only('grow', 'update', 'worker');
/** One manager between two workers. */
export const threeNodes = only('grow', 'update', 'worker', 'mesh');
/** Three managers, and a worker below them. */
export const towers = only('manager', 'quorum');
export const clusters = only('grow', 'update', 'worker', 'manager', 'quorum', 'mesh');

/** Steps that are told in one drama only. */
export const toldIn = <const S extends Structure['steps']>(chosen: Drama, steps: S) =>
	steps.map((step: S[number]) => ({ ...step, when: { drama: chosen } }));

/** The first letters of what nginx:1.22 and nginx:1.23 were resolved to in the recording. */
export const digests = { old: '@9bb7', new: '@1fa2' } as const;

/** The client asks the engine of a node. */
export const api = { link: 'api', from: 'client', to: 'daemon' };
export const apiOf = (worker: 1 | 2) => ({
	link: `api-w${worker}`,
	from: 'client',
	to: `daemon-w${worker}`
});

/** A worker speaks to its manager: gRPC over TLS. */
export const up = (worker: 1 | 2) => ({
	link: `mesh-w${worker}`,
	from: `worker${worker}`,
	to: 'manager1'
});
/** The same way the other way round. */
export const back = <W extends { from: string; to: string }>(way: W): W => ({
	...way,
	from: way.to,
	to: way.from
});
export const down = (worker: 1 | 2) => back(up(worker));

const manual = (path: string) =>
	({ repository: 'docker/docs', path: `content/manuals/engine/swarm/${path}` }) as const;

export const sources = {
	swarm: manual('_index.md'),
	nodes: manual('how-swarm-mode-works/nodes.md'),
	services: manual('how-swarm-mode-works/services.md'),
	pki: manual('how-swarm-mode-works/pki.md'),
	deploy: manual('services.md'),
	scale: manual('swarm-tutorial/scale-service.md'),
	rolling: manual('swarm-tutorial/rolling-update.md'),
	raft: manual('raft.md'),
	admin: manual('admin_guide.md'),
	ingress: manual('ingress.md'),
	tasks: { repository: 'moby/swarmkit', path: 'design/task_model.md' },
	orchestrators: { repository: 'moby/swarmkit', path: 'design/orchestrators.md' },
	dispatcher: { repository: 'moby/swarmkit', path: 'manager/dispatcher/dispatcher.go' },
	update: { repository: 'docker/cli', path: 'docs/reference/commandline/service_update.md' },
	deprecated: { repository: 'docker/cli', path: 'docs/deprecated.md' },
	api: { repository: 'moby/moby', path: 'api/swagger.yaml', section: 'ServiceUpdate' }
} as const;

export const threeNodesSeen = { recording: 'swarm-three-nodes', file: 'events.jsonl' } as const;
export const threeNodesWire = { recording: 'swarm-three-nodes', file: 'trace.har' } as const;
export const lossSeen = { recording: 'swarm-worker-loss', file: 'events.jsonl' } as const;
export const lossTyped = { recording: 'swarm-worker-loss', file: 'cli.txt' } as const;
