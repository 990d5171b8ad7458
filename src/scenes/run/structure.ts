import type { Structure } from '../../lib/model/index.ts';

/*
 * `docker run` in the foreground, as recorded twice: with the image missing (five layers over a slow
 * link) and with it present. Most steps are the same in both; what differs is which entry proves them.
 */

/** Where each thing stands in a recording: entries of its trace.har, indexes into its forks.json. */
interface Recorded {
	readonly trace: string;
	readonly ping: number;
	/** The create that is answered 201. */
	readonly create: number;
	readonly attach: number;
	readonly wait: number;
	readonly start: number;
	readonly stop: number;
	readonly taskCreate: number;
	readonly shim: readonly number[];
	readonly runc: readonly number[];
}

const missing = {
	trace: 'run-missing-layers',
	ping: 0,
	create: 17,
	attach: 18,
	wait: 19,
	start: 20,
	stop: 33,
	taskCreate: 28,
	shim: [37, 38, 39, 40],
	runc: [42, 43]
} as const satisfies Recorded;

const present = {
	trace: 'run-present-attached',
	ping: 0,
	create: 1,
	attach: 2,
	wait: 3,
	start: 4,
	stop: 17,
	taskCreate: 12,
	shim: [22, 23, 24, 25],
	runc: [27, 28]
} as const satisfies Recorded;

type StepSource = Structure['steps'][number];

/** The same step, proven by the recording of each choice. */
const inBoth = <const S extends StepSource>(make: (recorded: Recorded) => S): S[] => [
	{ ...make(missing), when: { image: 'missing' } },
	{ ...make(present), when: { image: 'present' } }
];

const ifMissing = { image: 'missing' } as const;
const ifPresent = { image: 'present' } as const;

const sources = {
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' },
	clientCreate: { repository: 'docker/cli', path: 'cli/command/container/create.go' },
	clientRun: { repository: 'docker/cli', path: 'cli/command/container/run.go' },
	overview: {
		repository: 'docker/docs',
		path: 'content/get-started/docker-overview.md',
		section: 'Docker architecture'
	},
	distribution: { repository: 'opencontainers/distribution-spec', path: 'spec.md' },
	drivers: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/storage/drivers/_index.md',
		section: 'Container and layers'
	}
} as const;

/** The request for the blob of one more layer, while others are still on their way. */
const askForLayer = (n: number, entry: number) =>
	({
		does: 'send',
		message: {
			id: `get-${n}`,
			kind: 'request',
			link: 'hub',
			lane: 0,
			from: 'daemon',
			to: 'registry',
			label: `GET ${n}`,
			method: 'GET',
			path: '/v2/library/nginx/blobs/{digest}',
			evidence: { trace: missing.trace, entries: [entry] }
		}
	}) as const;

/** A layer on its way from the registry: `at` is the share of the way that is left. */
const underWay = (n: number, lane: number, at: number) =>
	({ does: 'move', node: `layer-${n}`, to: { on: 'hub', at, lane } }) as const;

/** Layers wait in the order of their arrival. */
const arrives = (n: number, lane: number, slot: number) =>
	({
		does: 'move',
		node: `layer-${n}`,
		to: { in: 'dock', slot },
		by: { on: 'hub', lane }
	}) as const;

const unpacked = (n: number) =>
	[
		{ does: 'move', node: `layer-${n}`, to: { in: 'stack', slot: n - 1 } },
		{ does: 'set', node: `layer-${n}`, to: { status: 'idle' } }
	] as const;

/** The layers as bars that move: from the registry's shelf, or in the stack from the beginning. */
const layer = <const N extends number>(n: N) => [
	{
		id: `layer-${n}` as const,
		look: 'layer' as const,
		role: 'image' as const,
		in: 'shelf',
		slot: n - 1,
		shown: false,
		state: { label: String(n), status: 'planned' as const },
		when: ifMissing
	},
	{
		id: `layer-${n}` as const,
		look: 'layer' as const,
		role: 'image' as const,
		in: 'stack',
		slot: n - 1,
		state: { label: String(n) },
		when: ifPresent
	}
];

/** What the daemon makes when it answers 201: a container on the image's layers. */
const makeContainer = [
	{ does: 'show', nodes: ['container'] },
	{ does: 'show', nodes: ['lower'], at: { over: 'stack' } },
	{ does: 'move', node: 'lower', to: { in: 'container' } },
	{ does: 'show', nodes: ['upper'] }
] as const;

export const structure = {
	id: 'run',
	poster: 'process',
	parameters: [{ id: 'image', values: ['missing', 'present'], default: 'missing' }],
	arrangement: 'parties',
	nodes: [
		{ id: 'client', look: 'terminal', role: 'client', named: true, party: 'client' },
		{ id: 'host', look: 'host', named: true },
		{ id: 'daemon', look: 'daemon', role: 'daemon', in: 'host', named: true, party: 'daemon' },
		{ id: 'chain', look: 'group', in: 'host', arrange: 'row' },
		{ id: 'runc', look: 'box', role: 'daemon', in: 'chain', named: true, shown: false },
		{ id: 'shim', look: 'box', role: 'daemon', in: 'chain', named: true, shown: false },
		{
			id: 'containerd',
			look: 'box',
			role: 'daemon',
			in: 'chain',
			named: true,
			party: 'containerd'
		},
		{ id: 'inside', look: 'group', in: 'host', arrange: 'row', share: 1 },
		{
			id: 'container',
			look: 'container',
			role: 'container',
			in: 'inside',
			named: true,
			share: 1,
			shown: false,
			state: { status: 'planned' }
		},
		{
			id: 'process',
			look: 'process',
			role: 'container',
			in: 'container',
			shown: false,
			state: { label: 'init' }
		},
		{ id: 'air', look: 'group', in: 'container', share: 1 },
		{
			id: 'upper',
			look: 'layer',
			role: 'container',
			in: 'container',
			shown: false,
			state: { label: 'rw' }
		},
		{
			id: 'lower',
			look: 'layers',
			role: 'image',
			in: 'container',
			shown: false,
			state: { count: 5 }
		},
		{ id: 'images', look: 'store', role: 'image', in: 'inside', named: true, share: 1.4 },
		{ id: 'places', look: 'group', in: 'images', arrange: 'row', share: 1 },
		{
			id: 'stack',
			look: 'shelf',
			role: 'image',
			in: 'places',
			arrange: 'stack',
			slots: 5,
			share: 1.4
		},
		{ id: 'dock', look: 'shelf', in: 'places', arrange: 'stack', slots: 5, share: 1 },
		{ id: 'kernel', look: 'kernel', role: 'kernel', in: 'host', named: true },
		{ id: 'registry', look: 'registry', role: 'registry', named: true, party: 'registry' },
		{ id: 'nginx', look: 'repository', role: 'registry', in: 'registry', named: true },
		{
			id: 'shelf',
			look: 'shelf',
			role: 'image',
			in: 'nginx',
			arrange: 'stack',
			slots: 5,
			state: { count: 5 }
		},
		...layer(1),
		...layer(2),
		...layer(3),
		...layer(4),
		...layer(5)
	],
	links: [
		{ id: 'api', from: 'client', to: 'daemon', lanes: 3 },
		{ id: 'hub', from: 'daemon', to: 'registry', lanes: 3 },
		{ id: 'grpc', from: 'daemon', to: 'containerd' },
		{ id: 'spawn', from: 'containerd', to: 'shim' },
		{ id: 'exec', from: 'shim', to: 'runc' },
		{ id: 'parent', from: 'shim', to: 'container' }
	],
	steps: [
		...inBoth(({ trace }) => ({
			id: 'command',
			subject: 'client',
			acts: [
				{
					does: 'type',
					node: 'client',
					text: 'docker run --name web -p 8080:80 …nginx:1.22',
					trace
				}
			],
			claims: [{ id: 'client-is-http', sources: [sources.overview, sources.api] }],
			teaches: ['S34', 'S79']
		})),
		...inBoth(({ trace, ping }) => ({
			id: 'ping',
			subject: 'ping-answer',
			acts: [
				{
					does: 'send',
					message: {
						id: 'ping',
						kind: 'request',
						link: 'api',
						from: 'client',
						to: 'daemon',
						label: 'ping',
						method: 'HEAD',
						path: '/_ping',
						evidence: { trace, entries: [ping] }
					}
				},
				{
					does: 'send',
					message: {
						id: 'ping-answer',
						kind: 'answer',
						link: 'api',
						from: 'daemon',
						to: 'client',
						label: '200',
						answers: 'ping',
						status: 200,
						evidence: { trace, entries: [ping] }
					}
				}
			],
			claims: [{ id: 'versions', sources: [{ ...sources.api, section: 'Versioning' }] }],
			teaches: ['S75', 'S76']
		})),
		{
			id: 'create',
			subject: 'not-found',
			acts: [
				{
					does: 'send',
					message: {
						id: 'create',
						kind: 'request',
						link: 'api',
						from: 'client',
						to: 'daemon',
						label: 'create',
						method: 'POST',
						path: '/containers/create',
						evidence: { trace: missing.trace, entries: [1] }
					}
				},
				{ does: 'set', node: 'stack', to: { status: 'planned', count: 5, label: '?' } },
				{
					does: 'send',
					message: {
						id: 'not-found',
						kind: 'answer',
						link: 'api',
						from: 'daemon',
						to: 'client',
						label: '404',
						answers: 'create',
						status: 404,
						evidence: { trace: missing.trace, entries: [1] }
					}
				},
				{
					does: 'print',
					node: 'client',
					lines: ['Unable to find image …nginx:1.22… locally'],
					trace: missing.trace
				}
			],
			claims: [{ id: 'client-decides', sources: [sources.clientCreate] }],
			teaches: ['S80'],
			when: ifMissing
		},
		{
			id: 'create',
			says: 'create-present',
			subject: 'upper',
			acts: [
				{
					does: 'send',
					message: {
						id: 'create',
						kind: 'request',
						link: 'api',
						from: 'client',
						to: 'daemon',
						label: 'create',
						method: 'POST',
						path: '/containers/create',
						evidence: { trace: present.trace, entries: [present.create] }
					}
				},
				...makeContainer,
				{
					does: 'send',
					message: {
						id: 'created',
						kind: 'answer',
						link: 'api',
						from: 'daemon',
						to: 'client',
						label: '201',
						answers: 'create',
						status: 201,
						evidence: { trace: present.trace, entries: [present.create] }
					}
				}
			],
			claims: [{ id: 'writable-layer', sources: [sources.drivers] }],
			teaches: ['S82'],
			when: ifPresent
		},
		{
			id: 'pull',
			subject: 'pull',
			acts: [
				{
					does: 'send',
					message: {
						id: 'pull',
						kind: 'request',
						link: 'api',
						from: 'client',
						to: 'daemon',
						label: 'pull',
						open: true,
						method: 'POST',
						path: '/images/create',
						evidence: { trace: missing.trace, entries: [2] }
					}
				}
			],
			claims: [{ id: 'pull-policy', sources: [sources.clientCreate] }],
			teaches: ['S84'],
			when: ifMissing
		},
		{
			id: 'manifest',
			subject: 'manifest',
			acts: [
				{
					does: 'send',
					message: {
						id: 'tag',
						kind: 'request',
						link: 'hub',
						from: 'daemon',
						to: 'registry',
						label: 'tag',
						method: 'HEAD',
						path: '/v2/library/nginx/manifests/1.22',
						evidence: { trace: missing.trace, entries: [5] }
					}
				},
				{
					does: 'send',
					message: {
						id: 'digest',
						kind: 'answer',
						link: 'hub',
						from: 'registry',
						to: 'daemon',
						label: 'digest',
						answers: 'tag',
						status: 200,
						evidence: { trace: missing.trace, entries: [5] }
					}
				},
				{
					does: 'send',
					message: {
						id: 'get-manifest',
						kind: 'request',
						link: 'hub',
						from: 'daemon',
						to: 'registry',
						label: 'digest',
						method: 'GET',
						path: '/v2/library/nginx/manifests/{digest}',
						evidence: { trace: missing.trace, entries: [7] }
					}
				},
				{
					does: 'show',
					nodes: ['layer-1', 'layer-2', 'layer-3', 'layer-4', 'layer-5']
				},
				{
					does: 'send',
					message: {
						id: 'manifest',
						kind: 'answer',
						link: 'hub',
						from: 'registry',
						to: 'daemon',
						label: 'layers',
						answers: 'get-manifest',
						status: 200,
						evidence: { trace: missing.trace, entries: [7] }
					}
				}
			],
			claims: [
				{ id: 'daemon-pulls', sources: [sources.distribution] },
				{ id: 'tag-to-digest', sources: [{ ...sources.distribution, section: 'Pulling manifests' }] }
			],
			teaches: ['S37', 'S85'],
			when: ifMissing
		},
		{
			id: 'fetch',
			subject: 'layer-3',
			acts: [
				{
					does: 'send',
					message: {
						id: 'get-blobs',
						kind: 'request',
						link: 'hub',
						from: 'daemon',
						to: 'registry',
						label: 'GET 1–3',
						method: 'GET',
						path: '/v2/library/nginx/blobs/{digest}',
						evidence: { trace: missing.trace, entries: [8, 9, 10, 11] }
					}
				},
				{ does: 'together', acts: [underWay(1, 2, 0.7), underWay(2, 1, 1), underWay(3, 0, 0.3)] }
			],
			claims: [
				{
					id: 'three-at-once',
					sources: [{ repository: 'moby/moby', path: 'daemon/config/config.go' }]
				}
			],
			teaches: [],
			when: ifMissing
		},
		{
			id: 'queue',
			subject: 'layer-4',
			acts: [
				{ does: 'together', acts: [arrives(3, 0, 0), askForLayer(4, 12)] },
				{ does: 'together', acts: [arrives(4, 0, 1), underWay(1, 2, 0.2), underWay(2, 1, 0.9)] },
				askForLayer(5, 13),
				{ does: 'together', acts: [arrives(5, 0, 2), arrives(1, 2, 3), underWay(2, 1, 0.75)] }
			],
			claims: [
				{ id: 'only-missing', sources: [{ ...sources.drivers, section: 'Images and layers' }] }
			],
			teaches: ['S10'],
			when: ifMissing
		},
		{
			id: 'unpack',
			subject: 'layer-5',
			acts: [
				{
					does: 'together',
					acts: [
						...unpacked(1),
						arrives(2, 1, 4),
						{ does: 'set', node: 'stack', to: { status: 'idle', count: 0 } }
					]
				},
				{ does: 'together', acts: unpacked(2) },
				{ does: 'together', acts: unpacked(3) },
				{ does: 'together', acts: unpacked(4) },
				{ does: 'together', acts: unpacked(5) },
				{
					does: 'together',
					acts: [
						{ does: 'close', message: 'pull' },
						{
							does: 'print',
							node: 'client',
							lines: ['Status: Downloaded …nginx:1.22'],
							trace: missing.trace
						}
					]
				}
			],
			claims: [{ id: 'bottom-up', sources: [{ repository: 'moby/moby', path: 'distribution/xfer/download.go' }] }],
			teaches: ['S81'],
			when: ifMissing
		},
		{
			id: 'create-again',
			subject: 'upper',
			acts: [
				{
					does: 'send',
					message: {
						id: 'create-2',
						kind: 'request',
						link: 'api',
						from: 'client',
						to: 'daemon',
						label: 'create',
						method: 'POST',
						path: '/containers/create',
						evidence: { trace: missing.trace, entries: [missing.create] }
					}
				},
				...makeContainer,
				{
					does: 'send',
					message: {
						id: 'created',
						kind: 'answer',
						link: 'api',
						from: 'daemon',
						to: 'client',
						label: '201',
						answers: 'create-2',
						status: 201,
						evidence: { trace: missing.trace, entries: [missing.create] }
					}
				}
			],
			claims: [{ id: 'writable-layer', sources: [sources.drivers] }],
			teaches: ['S82'],
			when: ifMissing
		},
		...inBoth(({ trace, attach }) => ({
			id: 'attach',
			subject: 'upgraded',
			acts: [
				{
					does: 'send',
					message: {
						id: 'attach',
						kind: 'request',
						link: 'api',
						lane: 0,
						from: 'client',
						to: 'daemon',
						label: 'attach',
						open: true,
						method: 'POST',
						path: '/containers/{id}/attach',
						evidence: { trace, entries: [attach] }
					}
				},
				{
					does: 'send',
					message: {
						id: 'upgraded',
						kind: 'answer',
						link: 'api',
						lane: 0,
						from: 'daemon',
						to: 'client',
						label: '101',
						answers: 'attach',
						open: true,
						status: 101,
						evidence: { trace, entries: [attach] }
					}
				}
			],
			claims: [
				{
					id: 'attach-first',
					sources: [{ ...sources.api, section: 'ContainerAttach' }, sources.clientRun]
				}
			],
			teaches: []
		})),
		...inBoth(({ trace, wait }) => ({
			id: 'wait',
			subject: 'wait',
			acts: [
				{
					does: 'send',
					message: {
						id: 'wait',
						kind: 'request',
						link: 'api',
						lane: 1,
						from: 'client',
						to: 'daemon',
						label: 'wait',
						open: true,
						method: 'POST',
						path: '/containers/{id}/wait',
						evidence: { trace, entries: [wait] }
					}
				}
			],
			claims: [{ id: 'wait-before-start', sources: [sources.clientRun] }],
			teaches: []
		})),
		...inBoth(({ trace, start, taskCreate }) => ({
			id: 'start',
			subject: 'start',
			acts: [
				{
					does: 'send',
					message: {
						id: 'start',
						kind: 'request',
						link: 'api',
						lane: 2,
						from: 'client',
						to: 'daemon',
						label: 'start',
						open: true,
						method: 'POST',
						path: '/containers/{id}/start',
						evidence: { trace, entries: [start] }
					}
				},
				{
					does: 'send',
					message: {
						id: 'task-create',
						kind: 'request',
						link: 'grpc',
						from: 'daemon',
						to: 'containerd',
						label: '',
						method: 'POST',
						path: 'Tasks/Create',
						evidence: { trace, entries: [taskCreate] }
					}
				}
			],
			claims: [{ id: 'containerd-runs', sources: [{ repository: 'moby/moby', path: 'daemon/start.go' }] }],
			teaches: ['S77']
		})),
		...inBoth(({ trace, shim, runc, start }) => ({
			id: 'process',
			subject: 'process',
			acts: [
				{
					does: 'send',
					message: {
						id: 'fork-shim',
						kind: 'signal',
						link: 'spawn',
						from: 'containerd',
						to: 'shim',
						label: '',
						evidence: { trace, forks: [...shim] }
					}
				},
				{ does: 'show', nodes: ['shim'] },
				{
					does: 'send',
					message: {
						id: 'exec-runc',
						kind: 'signal',
						link: 'exec',
						from: 'shim',
						to: 'runc',
						label: '',
						evidence: { trace, forks: [...runc] }
					}
				},
				{ does: 'show', nodes: ['runc'] },
				{
					does: 'together',
					acts: [
						{ does: 'show', nodes: ['process'] },
						{ does: 'set', node: 'kernel', to: { status: 'busy' } }
					]
				},
				{
					does: 'together',
					acts: [
						{ does: 'hide', nodes: ['runc'] },
						{ does: 'set', node: 'process', to: { label: 'nginx' } },
						{ does: 'set', node: 'container', to: { status: 'busy' } }
					]
				},
				{
					does: 'send',
					message: {
						id: 'started',
						kind: 'answer',
						link: 'api',
						lane: 2,
						from: 'daemon',
						to: 'client',
						label: '204',
						answers: 'start',
						status: 204,
						evidence: { trace, entries: [start] }
					}
				}
			],
			claims: [
				{
					id: 'same-process',
					sources: [
						{ repository: 'opencontainers/runtime-spec', path: 'runtime.md', section: 'Lifecycle' },
						{ repository: 'containerd/containerd', path: 'docs/runtime-v2.md' }
					]
				}
			],
			teaches: ['S42', 'S72']
		})),
		...inBoth(({ trace, attach }) => ({
			id: 'output',
			subject: 'log',
			acts: [
				{ does: 'set', node: 'process', to: { status: 'busy' } },
				{
					does: 'send',
					message: {
						id: 'log',
						kind: 'stream',
						link: 'api',
						lane: 0,
						from: 'daemon',
						to: 'client',
						label: 'log',
						evidence: { trace, entry: attach, frame: 0 }
					}
				},
				{
					does: 'print',
					node: 'client',
					lines: ['…"GET /…" 200…'],
					trace
				}
			],
			claims: [{ id: 'frames', sources: [{ ...sources.api, section: 'Stream format' }] }],
			teaches: []
		})),
		...inBoth(({ trace, wait, stop }) => ({
			id: 'end',
			subject: 'exit-code',
			acts: [
				{
					does: 'send',
					message: {
						id: 'stop',
						kind: 'request',
						link: 'api',
						lane: 2,
						from: 'client',
						to: 'daemon',
						label: 'stop',
						open: true,
						method: 'POST',
						path: '/containers/web/stop',
						evidence: { trace, entries: [stop] }
					}
				},
				{
					does: 'together',
					acts: [
						{ does: 'set', node: 'process', to: { status: 'ended', label: 'exited' } },
						{ does: 'set', node: 'container', to: { status: 'ended' } },
						{ does: 'hide', nodes: ['shim'] }
					]
				},
				{ does: 'close', message: 'attach' },
				{
					does: 'send',
					message: {
						id: 'exit-code',
						kind: 'answer',
						link: 'api',
						lane: 1,
						from: 'daemon',
						to: 'client',
						label: 'exit 0',
						answers: 'wait',
						status: 200,
						evidence: { trace, entries: [wait] }
					}
				},
				{ does: 'set', node: 'client', to: { status: 'ended' } }
			],
			claims: [
				{ id: 'exit-code', sources: [sources.clientRun] },
				{ id: 'container-stays', sources: [sources.drivers] }
			],
			teaches: []
		}))
	],
	omissions: [
		{ trace: missing.trace, entries: [30, 31, 46, 47], reason: 'second-terminal-ps' },
		{ trace: missing.trace, entries: [32], reason: 'second-terminal-stop' },
		{ trace: present.trace, entries: [14, 15, 30, 31], reason: 'second-terminal-ps' },
		{ trace: present.trace, entries: [16], reason: 'second-terminal-stop' }
	]
} as const satisfies Structure;
