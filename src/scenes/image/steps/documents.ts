import { tell, type Structure } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { hide, move, set, show, showAt, together } = tell;

type Place = Parameters<typeof showAt>[1];

const all = [1, 2, 3, 4, 5] as const;
const ids = (name: string) => all.map((n) => `${name}-${n}`);

/** Something comes out of one place and goes to another. */
const fly = (id: string, from: Place, to: Place) => [showAt(id, from), move(id, to)];

/** A file that is seen in the directory is really in a layer. */
const opened = (n: number) =>
	together(
		...fly(`file-${n}`, { in: `place-${n}`, slot: 0 }, { in: `tier-${n}`, slot: 0 }),
		set(`seen-${n}`, { status: 'planned' })
	);

/** The digest is computed from what is in the layer. */
const digest = (n: number) =>
	fly(`digest-${n}`, { in: `tier-${n}`, slot: 0 }, { in: `tier-${n}`, slot: 1 });

/** A digest is copied into the manifest. */
const listed = (n: number) =>
	fly(`entry-${n}`, { in: `tier-${n}`, slot: 1 }, { in: 'entries', slot: n });

export const documents = inPart('documents', [
	{
		id: 'directory',
		subject: 'seen-1',
		acts: [...[...ids('seen')].reverse().map((id) => show(id)), showAt('riddle', { in: 'image' })],
		claims: [{ id: 'all-files', sources: [sources.whatIsAnImage] }],
		teaches: ['S9']
	},
	{
		id: 'opened',
		subject: 'file-5',
		acts: [together(hide('riddle'), show('layers', ...ids('tier'))), ...all.map(opened)],
		claims: [{ id: 'change-sets', sources: [sources.layer, sources.layersExplained] }],
		teaches: ['S16']
	},
	{
		id: 'digests',
		subject: 'digest-5',
		acts: [
			together(...digest(1), ...digest(2)),
			together(...digest(3), ...digest(4)),
			together(...digest(5))
		],
		claims: [{ id: 'named-by-content', sources: [sources.descriptor] }]
	},
	{
		id: 'config',
		subject: 'config',
		acts: [
			show('config'),
			show('command'),
			show('environment'),
			show('exposed'),
			show('digest-config')
		],
		claims: [{ id: 'config-holds', sources: [{ ...sources.config, section: 'Properties' }] }],
		teaches: ['S12']
	},
	{
		id: 'manifest',
		subject: 'entry-5',
		acts: [
			show('manifest'),
			together(
				...fly('entry-config', { in: 'config-name', slot: 0 }, { in: 'entries', slot: 0 }),
				...listed(1),
				...listed(2)
			),
			together(...listed(3), ...listed(4), ...listed(5))
		],
		claims: [{ id: 'manifest-lists', sources: [sources.manifest] }],
		teaches: ['S16']
	},
	{
		id: 'index',
		subject: 'amd64-manifest',
		acts: [
			show('index', 'amd64', 'arm64', 's390x', 'arm64-manifest', 's390x-manifest'),
			together(...fly('amd64-manifest', { over: 'manifest' }, { in: 'amd64', slot: 0 }))
		],
		claims: [{ id: 'one-per-platform', sources: [sources.index] }]
	},
	{
		id: 'name',
		subject: 'name',
		acts: [together(...fly('name', { over: 'kernel' }, { in: 'names', slot: 0 }))],
		claims: [
			{
				id: 'tag-points',
				sources: [{ ...sources.distribution, section: 'Definitions' }, sources.practices]
			}
		]
	},
	{
		id: 'changed',
		subject: 'manifest-new',
		acts: [
			together(
				...fly('file-new', { in: 'place-5', slot: 0 }, { in: 'tier-5', slot: 0 }),
				hide('file-5')
			),
			together(
				...fly('digest-new', { in: 'tier-5', slot: 0 }, { in: 'tier-5', slot: 1 }),
				show('config-new'),
				hide('digest-5', 'digest-config')
			),
			together(
				...fly('entry-new', { in: 'tier-5', slot: 1 }, { in: 'entries', slot: 5 }),
				show('entry-config-new'),
				hide('entry-5', 'entry-config')
			),
			together(
				...fly('manifest-new', { over: 'manifest' }, { in: 'amd64', slot: 0 }),
				hide('amd64-manifest')
			)
		],
		claims: [{ id: 'immutable', sources: [sources.descriptor, sources.layersExplained] }],
		teaches: ['S81']
	},
	{
		id: 'outside',
		subject: 'kernel',
		acts: [
			show('kernel'),
			together(...fly('address', { over: 'settings' }, { in: 'given', slot: 0 })),
			together(
				...fly('port', { over: 'settings' }, { in: 'given', slot: 1 }),
				set('exposed', { status: 'planned' })
			)
		],
		claims: [
			{ id: 'no-kernel', sources: [sources.baseImages] },
			{ id: 'only-hints', sources: [{ ...sources.dockerfile, section: 'EXPOSE' }] }
		],
		teaches: ['S12']
	}
]) satisfies Structure['steps'];
