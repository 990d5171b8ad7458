import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../sources.ts';

const { move, set, show, showAt, signal, together } = tell;

const numbers = [1, 2, 3] as const;

/** Hosts join into a cluster; each fetches the image by itself; then containers, host by host. */
const spreads = (id: 'swarm' | 'kube') => [
	together(
		set(id, { status: 'idle' }),
		show(...(id === 'kube' ? ['control'] : []), ...numbers.map((n) => `${id}-${n}`))
	),
	together(
		...numbers.map((n) =>
			move(`${id}-${n}-image`, { in: `${id}-${n}-hold`, slot: 0 }, { on: `to-${id}`, lane: n - 1 })
		)
	),
	together(...numbers.map((n) => set(`${id}-${n}-image`, { label: 'web', status: 'idle' }))),
	...numbers.map((n) => show(`${id}-${n}-a`)),
	...numbers.map((n) => show(`${id}-${n}-b`))
];

/** Several containers, several hosts. */
export const manySteps = [
	{
		id: 'compose',
		subject: 'compose',
		acts: [
			show('compose'),
			show('plan'),
			signal({ link: 'up', from: 'compose', to: 'far-engine' }, 'up-asked', sources.compose),
			move('db-copy', { in: 'under', slot: 0 }, { on: 'to-host', lane: 1 }),
			set('db-copy', { label: 'db', status: 'idle' }),
			show('third', 'third-program')
		],
		claims: [
			{ id: 'one-file', sources: [sources.compose] },
			{
				id: 'one-engine',
				sources: [{ ...sources.composeNetwork, section: 'Multi-host networking' }]
			}
		],
		teaches: ['S14', 'S38']
	},
	{
		id: 'swarm',
		subject: 'swarm',
		acts: spreads('swarm'),
		claims: [
			{ id: 'engines-join', sources: [sources.swarm, sources.swarmNodes] },
			{ id: 'replicas', sources: [sources.swarmServices] }
		],
		outdated: [
			{
				id: 'two-swarms',
				correction: 'C02',
				then: '2014',
				now: '2016',
				sources: [sources.swarm, sources.deprecated]
			}
		],
		teaches: ['S40']
	},
	{
		id: 'machine',
		subject: 'machine',
		acts: [
			show('machine'),
			signal({ link: 'creates', from: 'machine', to: 'swarm' }, 'created', sources.machine),
			together(...numbers.map((n) => set(`swarm-${n}`, { status: 'busy' }))),
			set('machine', { status: 'planned' })
		],
		claims: [
			{ id: 'made-hosts', sources: [sources.machine] },
			{ id: 'retired', sources: [sources.machineFork, sources.deprecated] }
		],
		outdated: [
			{
				id: 'machine-gone',
				correction: 'C01',
				then: '2014-12',
				now: '2021-09-27',
				sources: [sources.machineFork, sources.deprecated]
			}
		],
		teaches: ['S39']
	},
	{
		id: 'kubernetes',
		subject: 'kube',
		acts: spreads('kube'),
		claims: [
			{ id: 'same-images', sources: [sources.kubernetes, sources.dockershim] },
			{ id: 'other-project', sources: [sources.kubernetesParts] }
		],
		outdated: [
			{
				id: 'no-engine',
				correction: 'C03',
				then: '2014',
				now: '2022-05-03',
				sources: [sources.dockershim, sources.kubernetes]
			}
		],
		teaches: ['S41']
	},
	{
		id: 'open',
		subject: 'mark-running',
		acts: [
			show('mark-image', 'mark-sharing'),
			move('mark-sharing', { in: 'stock', slot: 7 }, { on: 'hub', lane: 1 }),
			showAt('mark-running', { in: 'stock', slot: 7 }),
			move('mark-running', { in: 'berth', slot: 0 }, { on: 'to-host', lane: 1 })
		],
		claims: [
			{ id: 'open-formats', sources: [sources.image, sources.distribution, sources.runtime] }
		],
		teaches: ['S45']
	}
] as const satisfies Structure['steps'];
