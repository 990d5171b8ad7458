import { tell, type Structure } from '../../../lib/model/index.ts';
import { only, traces } from '../cases.ts';
import { digestStep } from './digest.ts';
import { api, commandStep, getBlob, hub, pullStep, sources } from './tools.ts';

const { answer, ask, hide, move, print, recorded, set, show, together } = tell;

/** The image is here, and the tag has not moved. */
export const current = [
	commandStep('current', 'command-current', 'docker pull …/nginx:1.22', []),
	pullStep('current'),
	digestStep('current', { tag: 4 }),
	{
		id: 'same',
		subject: 'digest',
		acts: [
			move('digest', { in: 'papers', slot: 2 }),
			together(set('digest', { status: 'busy' }), set('here-digest', { status: 'busy' })),
			answer(api, {
				id: 'pulled',
				label: 'pull 200',
				answers: 'pull',
				status: 200,
				evidence: recorded(traces.current, 1)
			}),
			print('shell', traces.current, 'Status: Image is up to date…')
		],
		claims: [{ id: 'same-digest', sources: [sources.pull, sources.digests] }],
		when: only('current')
	}
] as const satisfies Structure['steps'];

const trace = traces.shared;
const when = only('shared');
const chips = ['known-1', 'known-2', 'known-3', 'unknown'] as const;

/** Parts of the list that are here: where, and what the terminal says. */
const known = [
	['known-1', 0, '8eb1…: Already exists'],
	['known-2', 1, '524d…: Already exists'],
	['known-3', 2, '14c0…: Already exists']
] as const;

/** Another image is here, and the new one stands on the same lowest layers. */
export const shared = [
	commandStep('shared', 'command-shared', 'docker pull …/redis:7.0', []),
	pullStep('shared'),
	{
		id: 'manifest',
		says: 'manifest-shared',
		subject: 'manifest',
		acts: [
			ask(hub, {
				id: 'get-manifest',
				label: 'e80f…',
				method: 'GET',
				path: '/v2/library/redis/manifests/{digest}',
				evidence: recorded(trace, 6)
			}),
			together(show('manifest'), move('manifest', { over: 'desk' }, { on: 'hub' })),
			together(hide('manifest'), show(...chips))
		],
		claims: [{ id: 'manifest-lists', sources: [sources.manifest] }],
		teaches: ['S85'],
		when
	},
	{
		id: 'known',
		subject: 'known-1',
		acts: [
			...known.map(([chip, slot, line]) =>
				together(move(chip, { in: 'base', slot }), print('shell', trace, line))
			),
			hide('known-1', 'known-2', 'known-3'),
			together(
				move('unknown', { in: 'own-redis', slot: 0 }),
				set('own-redis', { status: 'planned', count: 1 })
			)
		],
		claims: [{ id: 'only-missing', sources: [sources.drivers, sources.download] }],
		when
	},
	{
		id: 'fetch',
		says: 'fetch-shared',
		subject: 'layer-redis',
		acts: [
			getBlob('shared', 'redis', { id: 'get-layer', label: 'GET 4', lane: 1, entry: 8 }),
			together(
				hide('unknown'),
				show('layer-redis'),
				move('layer-redis', { in: 'own-redis', slot: 0 }, { on: 'hub' })
			)
		],
		claims: [{ id: 'only-missing', sources: [sources.drivers] }],
		when
	},
	{
		id: 'unpack',
		says: 'unpack-shared',
		subject: 'layer-redis',
		acts: [
			together(
				set('layer-redis', { status: 'idle', label: 'redis 4' }),
				set('own-redis', { status: 'idle', count: 0 }),
				show('here-redis')
			),
			together(
				answer(api, {
					id: 'pulled',
					label: 'pull 200',
					answers: 'pull',
					status: 200,
					evidence: recorded(trace, 1)
				}),
				print('shell', trace, '6621…: Pull complete', 'Status: Downloaded …/redis:7.0')
			)
		],
		claims: [{ id: 'shared-on-disk', sources: [sources.drivers] }],
		teaches: ['S16'],
		when
	}
] as const satisfies Structure['steps'];
