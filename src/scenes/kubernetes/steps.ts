import { tell, type Structure } from '../../lib/model/index.ts';
import { before, now } from './cast.ts';
import { sources } from './sources.ts';

const { answer, ask, hide, move, set, show, showAt, signal, stream, together } = tell;

const apply: tell.Way = { link: 'apply', from: 'dev', to: 'plane' };

const deployments = '/apis/apps/v1/namespaces/default/deployments';

/** An image is made, goes to the registry, and somebody wishes for two of it. */
const wished = [
	{
		id: 'build',
		subject: 'image',
		acts: [set('docker', { status: 'busy' }), show('image')],
		claims: [{ id: 'local', sources: [sources.local, sources.affects] }],
		teaches: ['S41']
	},
	{
		id: 'push',
		subject: 'image-far',
		acts: [
			ask(
				{ link: 'push', from: 'dev', to: 'registry' },
				{
					id: 'push',
					label: 'push',
					method: 'PUT',
					path: '/v2/web/manifests/1',
					evidence: sources.format
				}
			),
			showAt('image-far', { on: 'push', at: 0 }),
			move('image-far', { in: 'repository', slot: 0 })
		],
		claims: [{ id: 'same-images', sources: [sources.images, sources.format] }],
		teaches: ['S41']
	},
	{
		id: 'apply',
		subject: 'apply',
		acts: [
			ask(apply, {
				id: 'apply',
				label: 'apply',
				method: 'POST',
				path: deployments,
				evidence: sources.api
			}),
			set('etcd', { status: 'busy' }),
			set('gauge', { label: 'web 0/2' }),
			answer(apply, {
				id: 'applied',
				label: 'apply 201',
				answers: 'apply',
				status: 201,
				evidence: sources.api
			})
		],
		claims: [{ id: 'desired', sources: [sources.components, sources.api] }],
		teaches: ['S41']
	},
	{
		id: 'plan',
		subject: 'pod-1',
		acts: [
			set('controllers', { status: 'busy' }),
			set('scheduler', { status: 'busy' }),
			show('pod-1', 'pod-2')
		],
		claims: [{ id: 'controllers', sources: [sources.components] }]
	},
	{
		id: 'watch',
		subject: 'news',
		acts: [
			set('api', { status: 'busy' }),
			stream(
				{ link: 'watch', from: 'kubelet', to: 'plane' },
				{ id: 'news', label: 'pods 1,2', evidence: sources.components }
			),
			set('kubelet', { status: 'busy' })
		],
		claims: [{ id: 'kubelet', sources: [sources.components] }]
	}
] as const satisfies Structure['steps'];

const real = together(set('pod-1', { status: 'idle' }), set('pod-2', { status: 'idle' }));

/** How the kubelet's order reaches containerd. */
const orders = [
	{
		id: 'cri',
		says: 'cri-before',
		subject: 'dockerd',
		acts: [
			set('dockershim', { status: 'busy' }),
			signal({ link: 'hire', from: 'kubelet', to: 'dockerd' }, 'order', sources.affects),
			set('dockerd', { status: 'busy' }),
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
		acts: [
			showAt('former', { in: 'reach', slot: 0 }),
			signal({ link: 'cri', from: 'kubelet', to: 'sockets' }, 'order', sources.cri),
			set('plug', { status: 'busy' }),
			real
		],
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
		{ says: 'pull-before', by: 'dockerd', place: 'store', slot: 0, when: before },
		{ says: 'pull', by: 'containerd', place: 'sockets', slot: 2, when: now }
	] as const
).map(
	({ says, by, place, slot, when }) =>
		({
			id: 'pull',
			says,
			subject: 'image-near',
			acts: [
				ask(
					{ link: 'pull', from: by, to: 'registry' },
					{
						id: 'pull',
						label: 'pull',
						method: 'GET',
						path: '/v2/web/manifests/1',
						evidence: sources.format
					}
				),
				showAt('image-near', { on: 'pull', at: 1 }),
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

const runs = [
	{
		id: 'run',
		subject: 'web-1',
		acts: [
			show('shim-1', 'shim-2'),
			together(starts(1), starts(2)),
			showAt('runc', { over: 'web-1' }),
			together(hide('runc'), show('web-1', 'web-2')),
			set('gauge', { label: 'web 2/2', level: 1 })
		],
		claims: [{ id: 'shims', sources: [sources.shim, sources.containerd] }],
		teaches: ['S41']
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
			signal({ link: 'cri', from: 'kubelet', to: 'containerd' }, 'direct', sources.cri)
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
			signal({ link: 'cri', from: 'kubelet', to: 'sockets' }, 'again', sources.lifecycle),
			signal({ link: 'start-1', from: 'containerd', to: 'shim-1' }, 'restart', sources.shim),
			together(set('web-1', { status: 'busy' }), set('gauge', { label: 'web 2/2', level: 1 }))
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
