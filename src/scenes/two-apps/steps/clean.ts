import { tell, type Structure } from '../../../lib/model/index.ts';
import { seen, sources } from '../sources.ts';

const { answer, ask, hide, print, recorded, set, show, signal, together, type } = tell;

const life = 'stop-start-remove';
const volume = 'volume';
const state = 'ps-stats-inspect';

const api = { link: 'api', from: 'client', to: 'daemon' };

interface Call {
	readonly id: string;
	readonly label: string;
	readonly trace: string;
	readonly entry: number;
	readonly method?: string;
	readonly path: string;
	readonly status: number;
	/** What is seen together with the answer. */
	readonly beside?: readonly ReturnType<typeof signal>[];
}

/** A recorded request, what it does, and its answer together with what the terminal says. */
const call = (
	{ id, label, trace, entry, method = 'DELETE', path, status, beside = [] }: Call,
	does: readonly ReturnType<typeof together>[],
	...says: string[]
) => [
	ask(api, { id, label, method, path, evidence: recorded(trace, entry) }),
	...does,
	together(
		...beside,
		answer(api, {
			id: `${id}-answer`,
			label: `${label} ${status}`,
			answers: id,
			status,
			evidence: recorded(trace, entry)
		}),
		...(says.length > 0 ? [print('shell', trace, ...says)] : [])
	)
];

/** Documented, not recorded. */
const prunes = (id: string, path: string, section: string, swept: string) => {
	const evidence = { ...sources.api, section };
	return [
		ask(api, { id, label: 'prune', method: 'POST', path, evidence }),
		set(swept, { status: 'planned' }),
		answer(api, { id: `${id}-answer`, label: 'prune 200', answers: id, status: 200, evidence })
	];
};

export const clean = [
	{
		id: 'owned',
		subject: 'container-2',
		acts: [
			show('base'),
			together(show('node-9', 'code-1'), show('node-14', 'code-2')),
			set('images', { status: 'idle' }),
			together(show('container-1', 'app-1', 'rw-1'), show('container-2', 'app-2', 'rw-2'))
		],
		claims: [{ id: 'stacked', sources: [sources.layers] }]
	},
	{
		id: 'rm',
		subject: 'container-1',
		acts: [
			type('shell', life, 'docker rm …'),
			...call(
				{ id: 'rm', label: 'rm', trace: life, entry: 42, path: '/containers/web', status: 204 },
				[hide('rw-1'), hide('app-1', 'container-1')]
			)
		],
		claims: [{ id: 'rw-goes', sources: [sources.layers, sources.remove] }],
		teaches: ['S58']
	},
	{
		id: 'rmi',
		subject: 'node-9',
		acts: [
			type('shell', life, 'docker rmi …'),
			...call(
				{
					id: 'rmi',
					label: 'rmi',
					trace: life,
					entry: 44,
					path: '/images/localhost:5000/library/nginx:1.22',
					status: 200
				},
				[hide('code-1'), hide('node-9'), set('base', { status: 'busy' })],
				'Deleted: sha256:fdc3…'
			)
		],
		claims: [{ id: 'unshared-go', sources: [sources.removeImage, sources.layers] }],
		teaches: ['S58']
	},
	{
		id: 'refused',
		subject: 'volume-refused-answer',
		acts: [
			type('shell', volume, 'docker volume rm data'),
			...call(
				{
					id: 'volume-refused',
					label: 'volume',
					trace: volume,
					entry: 64,
					path: '/volumes/data',
					status: 409,
					beside: [
						signal(
							{ link: 'mount', from: 'container-2', to: 'volume' },
							'held',
							sources.removeVolume
						)
					]
				},
				[together(set('container-2', { status: 'busy' }), set('volume', { status: 'busy' }))],
				'Error …volume is in use - […]'
			)
		],
		claims: [{ id: 'in-use', sources: [seen.volume, sources.removeVolume] }],
		teaches: ['S58', 'S60']
	},
	{
		id: 'rm-second',
		subject: 'container-2',
		acts: [
			type('shell', volume, 'docker rm -f …'),
			...call(
				{
					id: 'rm-second',
					label: 'rm',
					trace: volume,
					entry: 66,
					path: '/containers/user',
					status: 204
				},
				[hide('rw-2'), hide('app-2', 'container-2'), set('volume', { status: 'busy' })]
			)
		],
		claims: [{ id: 'volume-stays', sources: [seen.volume, sources.volumes] }],
		teaches: ['S58']
	},
	{
		id: 'left-over',
		subject: 'cache',
		acts: [
			together(set('images', { status: 'busy' }), set('volume', { status: 'busy' })),
			set('network', { status: 'busy' }),
			set('cache', { status: 'busy' })
		],
		claims: [{ id: 'never-unasked', sources: [sources.prune] }],
		teaches: ['S58']
	},
	{
		id: 'disk-use',
		subject: 'df',
		acts: [
			type('shell', state, 'docker system df'),
			...call(
				{
					id: 'df',
					label: 'df',
					trace: state,
					entry: 29,
					method: 'GET',
					path: '/system/df',
					status: 200
				},
				[
					together(
						set('images', { status: 'busy' }),
						set('volume', { status: 'busy' }),
						set('cache', { status: 'busy' })
					)
				],
				'TYPE …RECLAIMABLE',
				'Images …',
				'Containers …',
				'Local Volumes …',
				'Build Cache …'
			)
		],
		claims: [{ id: 'df-lists', sources: [seen.diskUse, sources.diskUse] }],
		teaches: ['S58']
	},
	{
		id: 'prune',
		subject: 'cache',
		acts: [
			show('broom'),
			...prunes('prune-networks', '/networks/prune', 'NetworkPrune', 'network'),
			...prunes('prune-cache', '/build/prune', 'BuildPrune', 'cache')
		],
		claims: [{ id: 'prune-sweeps', sources: [sources.prune, sources.pruneClient] }],
		teaches: ['S58']
	},
	{
		id: 'by-name',
		subject: 'volume',
		acts: [
			hide('broom', 'network', 'cache'),
			type('shell', volume, 'docker volume rm data'),
			...call(
				{
					id: 'volume-rm',
					label: 'volume',
					trace: volume,
					entry: 80,
					path: '/volumes/data',
					status: 204
				},
				[hide('data'), set('volume', { status: 'planned' })],
				'data'
			)
		],
		claims: [{ id: 'volume-by-name', sources: [seen.volume, sources.prune] }],
		teaches: ['S58']
	}
] as const satisfies Structure['steps'];
