import { tell, type Structure } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { diffIds } from '../recorded.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, inLane, move, print, recorded, set, show, showAt, together, type } =
	tell;

const trace = 'save-load';
const image = '/images/localhost:5000/library/nginx:1.22';
/** The middle lane; layers go beside it. */
const api = inLane({ link: 'api', from: 'client', to: 'daemon' }, 1);

/** Where a layer lies in the tar. */
const inTar = (n: number) => ({ in: `dir-${n}`, slot: 2 });
const inStack = (n: number) => ({ in: 'stack', slot: n - 1 });

/** A copy of a layer goes over the connection into the tar. */
const packs = (n: number, lane: number) => [
	showAt(`packed-${n}`, inStack(n)),
	move(`packed-${n}`, inTar(n), { on: 'api', lane })
];

/** A layer comes out of the tar, and back onto the ones below it. */
const loads = (n: number, lane: number) => [
	showAt(`layer-${n}`, inTar(n)),
	move(`layer-${n}`, inStack(n), { on: 'api', lane })
];

/** Since Engine 25 a layer lies among the blobs, … */
const blob = (n: number, row: string, slot: number) => move(`packed-${n}`, { in: row, slot });
/** … and its digest is its name. */
const named = (n: number) => set(`packed-${n}`, { label: diffIds[n - 1] ?? '' });

const all = [1, 2, 3, 4, 5] as const;
const ids = (name: string) => all.map((n) => `${name}-${n}`);

export const tar = inPart('tar', [
	{
		id: 'save',
		subject: 'save',
		acts: [
			type('shell', trace, 'docker save -o nginx.tar …/nginx:1.22'),
			ask(api, {
				id: 'save',
				label: 'save',
				open: true,
				method: 'GET',
				path: '/images/get',
				evidence: recorded(trace, 1)
			})
		],
		claims: [{ id: 'save-asks', sources: [{ ...sources.api, section: 'ImageGetAll' }] }],
		teaches: ['S17']
	},
	{
		id: 'streamed',
		subject: 'packed-1',
		acts: [
			show('tar', 'top', ...ids('dir')),
			together(...packs(1, 0), ...packs(2, 2)),
			together(...packs(3, 0), ...packs(4, 2)),
			together(
				...packs(5, 0),
				showAt('config-packed', { in: 'beside', slot: 0 }),
				move('config-packed', { in: 'top', slot: 0 }, { on: 'api', lane: 2 })
			)
		],
		claims: [{ id: 'all-in-one', sources: [sources.saveCommand] }],
		teaches: ['S17']
	},
	{
		id: 'members',
		subject: 'json-1',
		acts: [
			answer(api, {
				id: 'saved',
				label: 'save 200',
				answers: 'save',
				status: 200,
				evidence: recorded(trace, 1)
			}),
			type('shell', trace, 'tar -tvf nginx.tar'),
			together(
				print('shell', trace, '…1cb62a…/layer.tar', '…manifest.json'),
				show(...ids('version'), ...ids('json')),
				show('tar-manifest', 'tar-repos')
			)
		],
		claims: [{ id: 'old-members', sources: [sources.api41] }]
	},
	{
		id: 'removed-image',
		subject: 'layer-5',
		acts: [
			type('shell', trace, 'docker rmi …/nginx:1.22'),
			ask(api, {
				id: 'remove',
				label: 'rmi',
				method: 'DELETE',
				path: image,
				evidence: recorded(trace, 3)
			}),
			hide(...ids('layer'), 'config-file'),
			together(
				answer(api, {
					id: 'removed',
					label: 'rmi 200',
					answers: 'remove',
					status: 200,
					evidence: recorded(trace, 3)
				}),
				print('shell', trace, 'Untagged: …/nginx:1.22', 'Deleted: sha256:fdc390de7591…')
			)
		],
		claims: [{ id: 'tar-is-apart', sources: [{ ...sources.api, section: 'ImageDelete' }] }]
	},
	{
		id: 'load',
		subject: 'layer-1',
		acts: [
			type('shell', trace, 'docker load -i nginx.tar'),
			ask(api, {
				id: 'load',
				label: 'load',
				method: 'POST',
				path: '/images/load',
				open: true,
				evidence: recorded(trace, 6)
			}),
			together(...loads(1, 0), ...loads(2, 2)),
			together(...loads(3, 0), ...loads(4, 2))
		],
		claims: [
			{ id: 'load-unpacks', sources: [{ ...sources.api, section: 'ImageLoad' }, sources.load] }
		]
	},
	{
		id: 'same',
		subject: 'same-id',
		acts: [
			together(
				...loads(5, 0),
				showAt('config-file', { in: 'top', slot: 0 }),
				move('config-file', { in: 'beside', slot: 0 }, { on: 'api', lane: 2 })
			),
			together(
				answer(api, {
					id: 'same-id',
					label: 'load 200',
					answers: 'load',
					status: 200,
					evidence: recorded(trace, 6)
				}),
				print('shell', trace, 'Loaded image: …/nginx:1.22')
			),
			type('shell', trace, 'docker images --digests'),
			print('shell', trace, '…nginx   1.22 …fdc390de7591 …')
		],
		claims: [{ id: 'same-image', sources: [{ ...sources.config, section: 'ImageID' }] }]
	},
	{
		id: 'oci',
		subject: 'packed-5',
		acts: [
			hide(...ids('version'), ...ids('json')),
			together(...['dir-1', 'dir-3', 'dir-5'].map((row) => set(row, { label: 'blobs' }))),
			together(blob(1, 'dir-1', 0), blob(2, 'dir-1', 1), blob(3, 'dir-1', 2)),
			together(
				blob(4, 'dir-3', 0),
				blob(5, 'dir-3', 1),
				move('config-packed', { in: 'dir-3', slot: 2 })
			),
			together(hide('dir-2', 'dir-4'), ...[1, 2].map(named)),
			together(...[3, 4, 5].map(named)),
			together(
				move('tar-manifest', { in: 'top', slot: 2 }),
				move('tar-repos', { in: 'top', slot: 3 }),
				show('oci-layout', 'oci-index', 'oci-manifest')
			)
		],
		claims: [{ id: 'oci-since-25', sources: [sources.release25, sources.save, sources.layout] }],
		outdated: [
			{
				id: 'tar-layout',
				correction: 'C10',
				then: '2023',
				now: '2024-01',
				sources: [sources.release25, sources.save]
			}
		],
		teaches: ['S17']
	}
]) satisfies Structure['steps'];
