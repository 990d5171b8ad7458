import { tell, type Structure } from '../../lib/model/index.ts';
import { before, now } from './cases.ts';
import { sources } from './sources.ts';

const { answer, ask, hide, move, set, show, showAt, signal, stream, together } = tell;

const push: tell.Way = { link: 'push', from: 'dev', to: 'registry' };
const apply: tell.Way = { link: 'apply', from: 'dev', to: 'api' };
const watch: tell.Way = { link: 'watch', from: 'kubelet', to: 'api' };

const deployments = '/apis/apps/v1/namespaces/default/deployments';

/** An image is made, goes to the registry, and somebody wishes for two of it. */
const wished = [
	{
		id: 'build',
		subject: 'image',
		acts: [
			set('docker', { status: 'busy' }),
			showAt('image', { in: 'bench', slot: 0 }),
			move('image', { in: 'bench', slot: 1 })
		],
		claims: [{ id: 'local', sources: [sources.local, sources.affects] }],
		teaches: ['S41']
	},
	{
		id: 'push',
		subject: 'image-far',
		acts: [
			ask(push, {
				id: 'push',
				label: 'push',
				method: 'PUT',
				path: '/v2/web/manifests/1',
				evidence: sources.format
			}),
			showAt('image-far', { on: 'push', at: 0 }),
			move('image-far', { in: 'registry' }),
			answer(push, {
				id: 'pushed',
				label: 'push 201',
				answers: 'push',
				status: 201,
				evidence: sources.format
			})
		],
		claims: [{ id: 'same-images', sources: [sources.images, sources.format] }],
		teaches: ['S41']
	},
	{
		id: 'apply',
		subject: 'wish',
		acts: [
			show('kubectl'),
			ask(apply, {
				id: 'apply',
				label: 'apply',
				method: 'POST',
				path: deployments,
				evidence: sources.kubectl
			}),
			show('etcd', 'gauge'),
			showAt('wish', { over: 'api' }),
			move('wish', { in: 'pages', slot: 0 }),
			answer(apply, {
				id: 'applied',
				label: 'apply 201',
				answers: 'apply',
				status: 201,
				evidence: sources.api
			})
		],
		claims: [
			{ id: 'desired', sources: [sources.components, sources.api] },
			{ id: 'kubectl', sources: [sources.kubectl] }
		],
		teaches: ['S41']
	},
	{
		id: 'plan',
		subject: 'pod-1',
		acts: [
			show('controllers'),
			signal({ link: 'create', from: 'controllers', to: 'api' }, 'create', sources.components),
			show('scheduler'),
			signal({ link: 'assign', from: 'scheduler', to: 'api' }, 'assign', sources.components),
			show('pod-1', 'pod-2')
		],
		claims: [
			{ id: 'controllers', sources: [sources.components] },
			{ id: 'hub', sources: [sources.hub] }
		]
	},
	{
		id: 'watch',
		subject: 'news',
		acts: [
			show('kubelet'),
			ask(watch, {
				id: 'listen',
				label: 'watch',
				method: 'GET',
				path: '/api/v1/pods',
				evidence: sources.watch
			}),
			stream(watch, { id: 'news', label: 'pods 1,2', evidence: sources.watch }),
			set('kubelet', { status: 'busy' })
		],
		claims: [{ id: 'kubelet', sources: [sources.components, sources.hub] }]
	}
] as const satisfies Structure['steps'];

/** The kubelet acts: what it orders, and what it tells the API server. */
const acts = set('kubelet', { status: 'busy' });
const order = (id: string, source: { repository: string; path: string } = sources.cri) =>
	signal({ link: 'cri', from: 'kubelet', to: 'containerd' }, id, source);
const report = (id: string) =>
	ask(watch, {
		id,
		label: 'status',
		method: 'PATCH',
		path: '/api/v1/namespaces/default/pods/web/status',
		evidence: sources.hub
	});
const agree = set('gauge', { label: 'web 2/2', level: 1 });

const real = together(set('pod-1', { status: 'idle' }), set('pod-2', { status: 'idle' }));

const hires = (id: string) =>
	signal({ link: 'hire', from: 'kubelet', to: 'dockerd' }, id, sources.affects);

/** How the kubelet's order reaches containerd. */
const orders = [
	{
		id: 'cri',
		says: 'cri-before',
		subject: 'dockerd',
		acts: [
			show('dockershim', 'dockerd', 'containerd'),
			acts,
			hires('order'),
			signal({ link: 'serve', from: 'dockerd', to: 'containerd' }, 'passed', sources.affects),
			real
		],
		claims: [{ id: 'adapter', sources: [sources.why, sources.affects] }],
		teaches: ['S41'],
		when: before
	},
	{
		id: 'cri',
		subject: 'order',
		acts: [acts, show('containerd', 'plug'), order('order'), real, show('former')],
		claims: [
			{ id: 'cri', sources: [sources.cri, sources.runtimes] },
			{ id: 'removed', sources: [sources.affects, sources.release] }
		],
		outdated: [
			{
				id: 'component',
				correction: 'C03',
				then: '2014',
				now: '2022-05-03',
				sources: [sources.faq, sources.release, sources.stack]
			}
		],
		teaches: ['S41'],
		when: now
	}
] as const satisfies Structure['steps'];

/** Who fetches the image that docker built. */
const pulls = (
	[
		{
			says: 'pull-before',
			told: hires('fetch'),
			place: 'store',
			slot: 0,
			when: before
		},
		{
			says: 'pull',
			told: order('fetch'),
			place: 'sockets',
			slot: 2,
			when: now
		}
	] as const
).map(
	({ says, told, place, slot, when }) =>
		({
			id: 'pull',
			says,
			subject: 'image-near',
			acts: [
				acts,
				told,
				ask(
					{ link: 'pull', from: 'dock', to: 'registry' },
					{
						id: 'pull',
						label: 'pull',
						method: 'GET',
						path: '/v2/web/manifests/1',
						evidence: sources.format
					}
				),
				showAt('image-near', { on: 'pull', at: 0 }),
				move('image-near', { in: place, slot })
			],
			claims: [
				{ id: 'own-pull', sources: [sources.containerd, sources.affects] },
				{ id: 'same-images', sources: [sources.images, sources.format] }
			],
			teaches: ['S41'],
			when
		}) as const
) satisfies Structure['steps'];

const starts = (n: 1 | 2) =>
	signal({ link: `start-${n}`, from: 'containerd', to: `shim-${n}` }, `start-${n}`, sources.shim);

/** The last stretch, the same as under docker. */
const started = [
	show('shim-1', 'shim-2'),
	together(starts(1), starts(2)),
	showAt('runc', { over: 'web-1' }),
	together(hide('runc'), show('web-1', 'web-2')),
	report('running'),
	agree
] as const;

const shims = [{ id: 'shims', sources: [sources.shim, sources.containerd] }] as const;

const runs = [
	{
		id: 'run',
		subject: 'web-1',
		acts: [acts, order('run'), ...started],
		claims: shims,
		teaches: ['S41'],
		when: now
	},
	{
		id: 'run',
		subject: 'web-1',
		acts: started,
		claims: shims,
		teaches: ['S41'],
		when: before
	}
] as const satisfies Structure['steps'];

const ends = [
	{
		id: 'last',
		says: 'gone',
		subject: 'dockerd',
		acts: [
			set('dockershim', { status: 'ended' }),
			hide('dockerd', 'image-near'),
			show('bridge'),
			acts,
			order('direct')
		],
		claims: [
			{ id: 'removed', sources: [sources.affects, sources.release] },
			{ id: 'cri-dockerd', sources: [sources.adapter, sources.runtimes] }
		],
		outdated: [
			{
				id: 'component',
				correction: 'C03',
				then: '2014',
				now: '2022-05-03',
				sources: [sources.faq, sources.release, sources.stack]
			}
		],
		teaches: ['S41'],
		when: before
	},
	{
		id: 'last',
		says: 'heal',
		subject: 'web-1',
		acts: [
			together(set('web-1', { status: 'ended' }), set('gauge', { label: 'web 1/2', level: 0.5 })),
			acts,
			order('again', sources.lifecycle),
			signal({ link: 'start-1', from: 'containerd', to: 'shim-1' }, 'restart', sources.shim),
			set('web-1', { status: 'busy' }),
			report('healed'),
			agree
		],
		claims: [
			{ id: 'restart', sources: [sources.lifecycle] },
			{ id: 'desktop', sources: [sources.desktop] }
		],
		teaches: ['S41'],
		when: now
	}
] as const satisfies Structure['steps'];

export const steps = [...wished, ...orders, ...pulls, ...runs, ...ends] as const;
