import { tell, type Structure } from '../../../lib/model/index.ts';
import { only, traces } from '../cases.ts';
import { digestStep } from './digest.ts';
import {
	api,
	comes,
	commandStep,
	door,
	getBlob,
	hub,
	pullStep,
	slide,
	sources,
	unpacked
} from './tools.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, together } = tell;

const trace = traces.fresh;
const when = only('fresh');

/** Where the typed part of the name stands, and the added ones come from. */
const typed = { in: 'shell', slot: 5 };

const getLayer = (n: number, lane: number, entry: number) =>
	getBlob('fresh', 'nginx', { id: `get-${n}`, label: `GET ${n}`, lane, entry });

/** A layer on its way from the registry: `left` is the share of the way that is left. */
const underWay = (n: number, lane: number, left: number) =>
	move(`layer-${n}`, { on: 'hub', at: left, lane });

/** A layer is here, and waits beside the place where it will be unpacked. */
const arrives = (n: number, lane: number) =>
	move(`layer-${n}`, { in: 'dock', slot: n - 1 }, { on: 'hub', lane });

/** Nothing is here yet: everything has to be asked for. */
export const fresh = [
	commandStep('fresh', 'command', 'docker pull …/nginx:1.22', ['S10', 'S37']),
	{
		id: 'name',
		subject: 'part-namespace',
		acts: [
			show('part-repository'),
			together(...slide('part-namespace', typed, 4)),
			together(...slide('part-registry', typed, 3)),
			together(...slide('part-tag', typed, 6))
		],
		claims: [{ id: 'name-parts', sources: [sources.names, sources.nameParts] }],
		teaches: ['S22'],
		when
	},
	pullStep('fresh', hide('part-registry', 'part-namespace', 'part-repository', 'part-tag')),
	{
		id: 'challenge',
		subject: 'challenge',
		acts: [
			ask(hub, {
				id: 'hello',
				label: '/v2/',
				method: 'GET',
				path: '/v2/',
				evidence: recorded(trace, 3)
			}),
			answer(hub, {
				id: 'challenge',
				label: 'v2 401',
				answers: 'hello',
				status: 401,
				evidence: recorded(trace, 3)
			})
		],
		claims: [{ id: 'challenged', sources: [sources.token] }],
		when
	},
	{
		id: 'token',
		subject: 'token',
		acts: [
			ask(door, {
				id: 'get-token',
				label: 'token?',
				method: 'GET',
				path: '/token',
				evidence: recorded(trace, 4)
			}),
			show('token'),
			move('token', { in: 'desk', slot: 0 }, { on: 'door' })
		],
		claims: [{ id: 'token-scope', sources: [sources.token] }],
		teaches: ['S86'],
		when
	},
	digestStep('fresh', { tag: 5 }),
	{
		id: 'index',
		subject: 'amd64',
		acts: [
			ask(hub, {
				id: 'get-index',
				label: 'index?',
				method: 'GET',
				path: '/v2/library/nginx/manifests/{digest}',
				evidence: sources.index
			}),
			comes('index', { in: 'desk', slot: 2 }),
			together(
				hide('index'),
				showAt('amd64', { in: 'desk', slot: 2 }),
				...slide('arm64', { in: 'desk', slot: 2 }, 3)
			),
			together(set('amd64', { status: 'busy' }), set('arm64', { status: 'ended' }))
		],
		claims: [{ id: 'index-lists', sources: [sources.index] }],
		when
	},
	{
		id: 'manifest',
		subject: 'manifest',
		acts: [
			hide('amd64', 'arm64'),
			ask(hub, {
				id: 'get-manifest',
				label: '9bb7…',
				method: 'GET',
				path: '/v2/library/nginx/manifests/{digest}',
				evidence: recorded(trace, 7)
			}),
			comes('manifest', { in: 'papers', slot: 0 }),
			set('stack', { status: 'planned', count: 5 })
		],
		claims: [{ id: 'manifest-lists', sources: [sources.manifest] }],
		teaches: ['S16', 'S85'],
		when
	},
	{
		id: 'fetch',
		subject: 'layer-3',
		acts: [
			getBlob('fresh', 'nginx', { id: 'get-config', label: 'config', lane: 1, entry: 8 }),
			comes('config', { in: 'papers', slot: 1 }),
			together(getLayer(1, 2, 9), getLayer(2, 1, 10), getLayer(3, 0, 11)),
			together(
				show('layer-1', 'layer-2', 'layer-3'),
				underWay(1, 2, 0.75),
				underWay(2, 1, 0.95),
				underWay(3, 0, 0)
			)
		],
		claims: [{ id: 'three-at-once', sources: [sources.limit] }],
		when
	},
	{
		id: 'check',
		subject: 'computed',
		acts: [
			arrives(3, 0),
			together(
				showAt('wanted', { in: 'papers', slot: 0 }),
				move('wanted', { in: 'desk', slot: 2 }),
				showAt('computed', { in: 'dock', slot: 2 }),
				move('computed', { in: 'desk', slot: 3 })
			),
			together(
				set('wanted', { status: 'busy' }),
				set('computed', { status: 'busy' }),
				print('shell', trace, '14c0…: Download complete')
			)
		],
		claims: [{ id: 'checked', sources: [sources.digests, sources.download] }],
		when
	},
	{
		id: 'queue',
		subject: 'layer-4',
		acts: [
			together(hide('wanted', 'computed'), getLayer(4, 0, 12)),
			together(show('layer-4'), arrives(4, 0), arrives(2, 1), underWay(1, 2, 0.3)),
			together(arrives(1, 2), getLayer(5, 0, 13)),
			together(show('layer-5'), arrives(5, 0))
		],
		claims: [{ id: 'in-any-order', sources: [sources.download] }],
		when
	},
	{
		id: 'unpack',
		subject: 'layer-5',
		acts: [
			...[1, 2, 3, 4, 5].map((n) => unpacked(`layer-${n}`, { in: 'stack', slot: n - 1 })),
			together(
				answer(api, {
					id: 'pulled',
					label: 'pull 200',
					answers: 'pull',
					status: 200,
					evidence: recorded(trace, 1)
				}),
				show('here'),
				print('shell', trace, 'Status: Downloaded …/nginx:1.22')
			)
		],
		claims: [{ id: 'bottom-up', sources: [sources.download] }],
		teaches: ['S10', 'S84'],
		when
	}
] as const satisfies Structure['steps'];
