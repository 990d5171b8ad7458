import { tell, type Structure } from '../../lib/model/index.ts';
import { ifMissing, ifPresent, inBoth, missing, present, type Recorded } from './recordings.ts';

const {
	answer,
	ask,
	close,
	hide,
	inLane,
	move,
	print,
	recorded,
	set,
	show,
	showAt,
	signal,
	stream,
	together,
	type
} = tell;

const api = { link: 'api', from: 'client', to: 'daemon' };
const grpc = { link: 'grpc', from: 'daemon', to: 'containerd' };
const hub = { link: 'hub', from: 'daemon', to: 'registry' };

/** Lanes of the API link that stay in use side by side, in the order in which they are opened. */
const attachLane = inLane(api, 0);
const waitLane = inLane(api, 1);
const startLane = inLane(api, 2);

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
	runtime: { repository: 'containerd/containerd', path: 'docs/runtime-v2.md' },
	drivers: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/storage/drivers/_index.md',
		section: 'Container and layers'
	}
} as const;

/** POST /containers/create. */
const create = (id: string, trace: string, entry: number) =>
	ask(api, {
		id,
		label: 'create',
		method: 'POST',
		path: '/containers/create',
		evidence: recorded(trace, entry)
	});

/** The 201 and what comes before it: a container on the image's layers, last its own. */
const created = (request: string, { trace, create: entry }: Recorded) => [
	show('container'),
	showAt('lower', { over: 'stack' }),
	move('lower', { in: 'container' }),
	show('upper'),
	answer(api, {
		id: 'created',
		label: 'create 201',
		answers: request,
		status: 201,
		evidence: recorded(trace, entry)
	})
];

/** GET of the blob of one layer. */
const getBlob = (id: string, label: string, lane: number, entry: number) =>
	ask(inLane(hub, lane), {
		id,
		label,
		method: 'GET',
		path: '/v2/library/nginx/blobs/{digest}',
		evidence: recorded(missing.trace, entry)
	});

/** A layer on its way from the registry: `left` is the share of the way that is left. */
const underWay = (n: number, lane: number, left: number) =>
	move(`layer-${n}`, { on: 'hub', at: left, lane });

/** A layer is here, and waits beside the place where it will be unpacked. */
const arrives = (n: number, lane: number) =>
	move(`layer-${n}`, { in: 'dock', slot: n - 1 }, { on: 'hub', lane });

/** A layer is unpacked onto the ones below it. */
const unpacked = (n: number) => [
	move(`layer-${n}`, { in: 'stack', slot: n - 1 }),
	set(`layer-${n}`, { status: 'idle' })
];

export const steps = [
	...inBoth(({ trace }) => ({
		id: 'command',
		subject: 'shell',
		acts: [type('shell', trace, 'docker run --name web -p 8080:80 …/nginx:1.22')],
		claims: [{ id: 'client-is-http', sources: [sources.overview, sources.api] }],
		teaches: ['S34', 'S79']
	})),
	...inBoth(({ trace, ping }) => ({
		id: 'ping',
		subject: 'ping-answer',
		acts: [
			ask(api, {
				id: 'ping',
				label: 'ping',
				method: 'HEAD',
				path: '/_ping',
				evidence: recorded(trace, ping)
			}),
			answer(api, {
				id: 'ping-answer',
				label: 'ping 200',
				answers: 'ping',
				status: 200,
				evidence: recorded(trace, ping)
			})
		],
		claims: [{ id: 'versions', sources: [{ ...sources.api, section: 'Versioning' }] }],
		teaches: ['S75', 'S76']
	})),
	{
		id: 'create',
		subject: 'not-found',
		acts: [
			create('create', missing.trace, 1),
			set('stack', { status: 'planned', count: 5, label: '?' }),
			answer(api, {
				id: 'not-found',
				label: 'create 404',
				answers: 'create',
				status: 404,
				evidence: recorded(missing.trace, 1)
			}),
			print('shell', missing.trace, "Unable to find image '…/nginx:1.22' locally")
		],
		claims: [{ id: 'client-decides', sources: [sources.clientCreate] }],
		teaches: ['S80'],
		when: ifMissing
	},
	{
		id: 'create',
		says: 'create-present',
		subject: 'upper',
		acts: [create('create', present.trace, present.create), ...created('create', present)],
		claims: [{ id: 'writable-layer', sources: [sources.drivers] }],
		teaches: ['S82'],
		when: ifPresent
	},
	{
		id: 'pull',
		subject: 'pull',
		acts: [
			ask(api, {
				id: 'pull',
				label: 'pull',
				open: true,
				method: 'POST',
				path: '/images/create',
				evidence: recorded(missing.trace, 2)
			}),
			// It is the one who decides.
			set('client', { status: 'idle' })
		],
		claims: [{ id: 'pull-policy', sources: [sources.clientCreate] }],
		teaches: ['S84'],
		when: ifMissing
	},
	{
		id: 'manifest',
		subject: 'manifest',
		acts: [
			ask(hub, {
				id: 'tag',
				label: 'tag',
				method: 'HEAD',
				path: '/v2/library/nginx/manifests/1.22',
				evidence: recorded(missing.trace, 5)
			}),
			answer(hub, {
				id: 'digest',
				label: 'digest',
				answers: 'tag',
				status: 200,
				evidence: recorded(missing.trace, 5)
			}),
			ask(hub, {
				id: 'get-manifest',
				label: 'digest',
				method: 'GET',
				path: '/v2/library/nginx/manifests/{digest}',
				evidence: recorded(missing.trace, 7)
			}),
			answer(hub, {
				id: 'manifest',
				label: 'manifest',
				answers: 'get-manifest',
				status: 200,
				evidence: recorded(missing.trace, 7)
			}),
			set('stack', { status: 'planned', count: 5, label: '' })
		],
		claims: [
			{ id: 'daemon-pulls', sources: [sources.distribution] },
			{
				id: 'tag-to-digest',
				sources: [{ ...sources.distribution, section: 'Pulling manifests' }]
			}
		],
		teaches: ['S37', 'S85'],
		when: ifMissing
	},
	{
		id: 'fetch',
		subject: 'layer-3',
		acts: [
			together(
				getBlob('get-3', 'GET 3', 0, 9),
				getBlob('get-2', 'GET 2', 1, 10),
				getBlob('get-1', 'GET 1', 2, 11)
			),
			together(
				show('layer-1', 'layer-2', 'layer-3'),
				underWay(1, 2, 0.7),
				underWay(2, 1, 0.95),
				underWay(3, 0, 0)
			)
		],
		claims: [
			{
				id: 'three-at-once',
				sources: [{ repository: 'moby/moby', path: 'daemon/config/config.go' }]
			}
		],
		when: ifMissing
	},
	{
		id: 'queue',
		subject: 'layer-4',
		acts: [
			together(arrives(3, 0), getBlob('get-4', 'GET 4', 0, 12)),
			together(show('layer-4'), arrives(4, 0), underWay(1, 2, 0.2), underWay(2, 1, 0.9)),
			getBlob('get-5', 'GET 5', 0, 13),
			together(show('layer-5'), arrives(5, 0), arrives(1, 2), underWay(2, 1, 0.75)),
			together(...unpacked(1))
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
			arrives(2, 1),
			...[2, 3, 4, 5].map((n) => together(...unpacked(n))),
			together(
				answer(api, {
					id: 'pulled',
					label: 'pull 200',
					answers: 'pull',
					status: 200,
					evidence: recorded(missing.trace, 2)
				}),
				set('stack', { status: 'idle', count: 0 })
			)
		],
		claims: [
			{
				id: 'bottom-up',
				sources: [
					{ repository: 'moby/moby', path: 'daemon/internal/distribution/xfer/download.go' }
				]
			}
		],
		teaches: ['S81'],
		when: ifMissing
	},
	{
		id: 'create-again',
		subject: 'upper',
		acts: [
			together(
				print('shell', missing.trace, 'Status: Downloaded …/nginx:1.22'),
				create('create-2', missing.trace, missing.create)
			),
			...created('create-2', missing)
		],
		claims: [{ id: 'writable-layer', sources: [sources.drivers] }],
		teaches: ['S82'],
		when: ifMissing
	},
	...inBoth(({ trace, attach }) => ({
		id: 'attach',
		subject: 'upgraded',
		acts: [
			ask(attachLane, {
				id: 'attach',
				label: 'attach',
				open: true,
				method: 'POST',
				path: '/containers/{id}/attach',
				evidence: recorded(trace, attach)
			}),
			answer(attachLane, {
				id: 'upgraded',
				label: '101',
				answers: 'attach',
				open: true,
				status: 101,
				evidence: recorded(trace, attach)
			})
		],
		claims: [
			{
				id: 'attach-first',
				sources: [{ ...sources.api, section: 'ContainerAttach' }, sources.clientRun]
			}
		]
	})),
	...inBoth(({ trace, wait }) => ({
		id: 'wait',
		subject: 'wait',
		acts: [
			ask(waitLane, {
				id: 'wait',
				label: 'wait',
				open: true,
				method: 'POST',
				path: '/containers/{id}/wait',
				evidence: recorded(trace, wait)
			})
		],
		claims: [{ id: 'wait-before-start', sources: [sources.clientRun] }]
	})),
	...inBoth(({ trace, start, taskCreate }) => ({
		id: 'start',
		subject: 'start',
		acts: [
			ask(startLane, {
				id: 'start',
				label: 'start',
				open: true,
				method: 'POST',
				path: '/containers/{id}/start',
				evidence: recorded(trace, start)
			}),
			ask(grpc, {
				id: 'task-create',
				label: '',
				method: 'POST',
				path: 'Tasks/Create',
				evidence: recorded(trace, taskCreate)
			})
		],
		claims: [
			{
				id: 'containerd-runs',
				sources: [{ repository: 'moby/moby', path: 'daemon/start.go' }]
			}
		],
		teaches: ['S77']
	})),
	...inBoth(({ trace, shim, runc, start, taskStart }) => ({
		id: 'process',
		subject: 'process',
		acts: [
			together(
				signal({ link: 'spawn', from: 'containerd', to: 'shim' }, 'fork-shim', {
					trace,
					forks: shim
				}),
				show('shim')
			),
			together(
				signal({ link: 'exec', from: 'shim', to: 'runc' }, 'exec-runc', { trace, forks: runc }),
				show('runc')
			),
			together(show('process'), set('kernel', { status: 'busy' })),
			ask(grpc, {
				id: 'task-start',
				label: '',
				method: 'POST',
				path: 'Tasks/Start',
				evidence: recorded(trace, taskStart)
			}),
			together(
				hide('runc'),
				set('process', { label: 'nginx' }),
				set('container', { status: 'busy' })
			),
			answer(grpc, {
				id: 'task-started',
				label: '',
				answers: 'task-start',
				evidence: recorded(trace, taskStart)
			}),
			answer(startLane, {
				id: 'started',
				label: 'start 204',
				answers: 'start',
				status: 204,
				evidence: recorded(trace, start)
			})
		],
		claims: [
			{
				id: 'same-process',
				sources: [
					{
						repository: 'opencontainers/runtime-spec',
						path: 'runtime.md',
						section: 'Lifecycle'
					},
					sources.runtime
				]
			}
		],
		teaches: ['S42', 'S72']
	})),
	...inBoth(({ trace, attach }) => ({
		id: 'output',
		subject: 'log',
		acts: [
			show('second'),
			type('second', trace, 'curl …localhost:8080/'),
			set('process', { status: 'busy' }),
			stream(attachLane, { id: 'log', label: 'log', evidence: { trace, entry: attach, frame: 0 } }),
			together(print('shell', trace, '…"GET /…" 200…'), print('second', trace, '200'))
		],
		claims: [{ id: 'frames', sources: [{ ...sources.api, section: 'Stream format' }] }]
	})),
	...inBoth(({ trace, stop, taskKill, kill }) => ({
		id: 'stop',
		subject: 'process',
		acts: [
			type('second', trace, 'docker stop web'),
			ask(startLane, {
				id: 'stop',
				label: 'stop',
				open: true,
				method: 'POST',
				path: '/containers/web/stop',
				evidence: recorded(trace, stop)
			}),
			ask(grpc, {
				id: 'task-kill',
				label: '',
				method: 'POST',
				path: 'Tasks/Kill',
				evidence: recorded(trace, taskKill)
			}),
			signal({ link: 'spawn', from: 'containerd', to: 'shim' }, 'kill', { trace, forks: kill }),
			together(
				set('process', { status: 'ended', label: 'exited' }),
				set('container', { status: 'ended' })
			)
		],
		claims: [{ id: 'stop-signal', sources: [{ ...sources.api, section: 'ContainerStop' }] }],
		teaches: ['S26']
	})),
	...inBoth(({ trace, wait, stop, exit }) => ({
		id: 'end',
		subject: 'exit-code',
		acts: [
			signal({ link: 'parent', from: 'container', to: 'shim' }, 'exited', { trace, forks: exit }),
			signal({ link: 'spawn', from: 'shim', to: 'containerd' }, 'task-exit', sources.runtime),
			signal({ link: 'grpc', from: 'containerd', to: 'daemon' }, 'exit-event', sources.runtime),
			together(hide('shim'), close('attach')),
			together(
				answer(waitLane, {
					id: 'exit-code',
					label: 'exit 0',
					answers: 'wait',
					status: 200,
					evidence: recorded(trace, wait)
				}),
				answer(startLane, {
					id: 'stopped',
					label: 'stop 204',
					answers: 'stop',
					status: 204,
					evidence: recorded(trace, stop)
				})
			),
			together(set('shell', { status: 'ended' }), print('second', trace, 'web'))
		],
		claims: [
			{ id: 'exit-code', sources: [sources.clientRun] },
			{ id: 'container-stays', sources: [sources.drivers] }
		]
	}))
] as const satisfies Structure['steps'];
