import { tell, type Structure } from '../../../lib/model/index.ts';
import { laneOf, layers, stockSlot } from '../cast/parts.ts';
import { sources } from '../sources.ts';

const { ask, hide, move, recorded, set, show, together } = tell;

const api = { link: 'api', from: 'client', to: 'engine' };
const hub = { link: 'hub', from: 'engine', to: 'registry', lane: 1 };
const fetching = { link: 'to-host', from: 'far-engine', to: 'registry', lane: 1 };

/** Copies that will leave the registry: shown in their place, where they cannot be told apart yet. */
const loaded = show(
	...layers.map((layer) => `host-${layer}`),
	...['swarm', 'kube'].flatMap((id) => [1, 2, 3].map((n) => `${id}-${n}-image`))
);

/** The whole image at once, three layers abreast. */
const sails = (cargo: string, to: string, slot: (index: number) => number, on: string) =>
	together(
		...layers.map((layer, index) =>
			move(`${cargo}-${layer}`, { in: to, slot: slot(index) }, { on, lane: laneOf(layer) })
		)
	);

/** Build, ship, run: one image from its files to its containers. */
export const wordsSteps = [
	{
		id: 'words',
		subject: 'ship',
		acts: [
			together(show('build'), set('client', { status: 'idle' }), set('engine', { status: 'idle' })),
			show('ship', 'registry', 'php', 'db', 'db-copy'),
			show('run', 'host', 'far-engine', 'kernel', 'swarm', 'kube')
		],
		claims: [
			{ id: 'three-words', sources: [sources.overview] },
			{ id: 'several-parts', sources: [sources.clientServer, sources.engine] }
		],
		teaches: ['S11', 'S33']
	},
	{
		id: 'build',
		subject: 'base',
		acts: [
			together(
				ask(api, {
					id: 'build-asked',
					label: 'build',
					method: 'POST',
					path: '/build',
					evidence: recorded('build-first', 1)
				}),
				show('sent-recipe', 'sent-app')
			),
			move('sent-recipe', { in: 'engine' }, { on: 'api' }),
			move('sent-app', { in: 'engine' }, { on: 'api' }),
			together(hide('sent-recipe', 'sent-app'), show('base')),
			show('node'),
			show('web')
		],
		claims: [
			{ id: 'engine-builds', sources: [sources.clientServer, sources.objects] },
			{ id: 'no-kernel', sources: [sources.layers] }
		],
		teaches: ['S12', 'S35', 'S36']
	},
	{
		id: 'ship',
		subject: 'sent-web',
		acts: [
			together(
				ask(api, {
					id: 'push-asked',
					label: 'push',
					method: 'POST',
					path: '/images/localhost:5000/demo/fresh/push',
					evidence: recorded('push-new', 1)
				}),
				show(...layers.map((layer) => `sent-${layer}`))
			),
			sails('sent', 'stock', (index) => stockSlot(layers[index] ?? 'web'), 'hub'),
			ask(hub, {
				id: 'listed',
				label: 'PUT',
				method: 'PUT',
				path: '/v2/demo/fresh/manifests/1.0',
				evidence: recorded('push-new', 20)
			})
		],
		claims: [
			{ id: 'registry-shares', sources: [sources.clientServer] },
			{ id: 'hub-is-one', sources: [sources.distribution] }
		],
		outdated: [
			{
				id: 'one-registry',
				correction: 'C08',
				then: '2014',
				now: '2025-01-29',
				sources: [sources.distribution]
			}
		],
		teaches: ['S10', 'S22', 'S37']
	},
	{
		id: 'fetch',
		subject: 'host-web',
		acts: [
			together(
				ask(fetching, {
					id: 'wanted',
					label: 'GET',
					method: 'GET',
					path: '/v2/library/nginx/manifests/{digest}',
					evidence: recorded('pull-miss', 6)
				}),
				loaded
			),
			sails('host', 'lower', (index) => index, 'to-host'),
			together(...layers.map((layer) => set(`host-${layer}`, { label: layer, status: 'idle' })))
		],
		claims: [
			{ id: 'same-bytes', sources: [sources.descriptor] },
			{ id: 'fetched-by-engine', sources: [sources.clientServer] }
		],
		teaches: ['S84']
	},
	{
		id: 'run',
		subject: 'first',
		acts: [
			show('first', 'first-program'),
			show('second', 'second-program'),
			set('kernel', { status: 'busy' })
		],
		claims: [
			{ id: 'on-layers', sources: [sources.layers, sources.objects] },
			{ id: 'one-kernel', sources: [sources.overview] }
		],
		teaches: ['S25', 'S82']
	}
] as const satisfies Structure['steps'];
