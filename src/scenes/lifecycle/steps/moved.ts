import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../cases.ts';

const { ask, hide, move, set, show, together } = tell;

/* Nothing of this was recorded: it is told as documented. */
const hub = { link: 'hub', from: 'far-daemon', to: 'registry' };
const documented = {
	repository: 'opencontainers/distribution-spec',
	path: 'spec.md',
	section: 'Pull'
} as const;

const passes = (id: string) => [set(id, { status: 'busy' }), set(id, { status: 'idle' })];

/** A layer crosses from the registry, and is unpacked there. */
const crosses = (n: number, lane: number) =>
	move(`far-${n}`, { in: 'far-stack', slot: n - 1 }, { on: 'hub', lane });

const unpacked = (n: number) => set(`far-${n}`, { status: 'idle' });

export const moved = [
	{
		id: 'conditions',
		subject: 'check-cpu',
		acts: [
			...passes('check-engine'),
			...passes('check-kernel'),
			...passes('check-cpu'),
			...passes('check-features')
		],
		claims: [
			{
				id: 'four-conditions',
				sources: [sources.index, { ...sources.runtime, section: 'Lifecycle' }]
			}
		],
		teaches: ['S24']
	},
	{
		id: 'image-travels',
		subject: 'far-1',
		acts: [
			ask(hub, {
				id: 'far-blobs',
				label: 'GET',
				method: 'GET',
				path: '/v2/library/nginx/blobs/{digest}',
				evidence: documented
			}),
			show('far-1', 'far-2', 'far-3', 'far-4', 'far-5'),
			together(crosses(1, 0), crosses(2, 1), crosses(3, 2)),
			together(crosses(4, 0), crosses(5, 1))
		],
		claims: [{ id: 'image-only', sources: [documented] }],
		teaches: ['S24']
	},
	{
		id: 'new-one',
		subject: 'far-container',
		acts: [
			...[
				[1, 2, 3],
				[4, 5]
			].map((some) => together(...some.map(unpacked))),
			show('far-container', 'far-upper'),
			together(show('far-process'), set('far-container', { status: 'busy' }))
		],
		claims: [{ id: 'new-container', sources: [sources.overview] }],
		teaches: ['S61']
	},
	{
		id: 'old-one',
		subject: 'container',
		acts: [
			together(
				set('process', { status: 'ended', label: 'exit 0' }),
				set('container', { status: 'ended' })
			),
			hide('process'),
			hide('upper', 'file'),
			hide('container')
		],
		claims: [{ id: 'replaced', sources: [sources.checkpoint, sources.volumes] }],
		teaches: ['S61']
	}
] as const satisfies Structure['steps'];
