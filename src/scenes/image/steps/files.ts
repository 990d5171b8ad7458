import { tell, type Structure } from '../../../lib/model/index.ts';
import { columns, type File } from '../cast/files.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { hide, move, set, show, showAt, together } = tell;

/** The process sees the version of a file that is in this row. */
const seen = (name: File, row: string) => [
	showAt(`seen-${name}`, { in: row, slot: columns[name] }),
	move(`seen-${name}`, { in: 'view', slot: columns[name] })
];

/** The search goes on in this row. */
const look = (row: string) => move('search', { in: row, slot: columns.search });

export const files = inPart('files', [
	{
		id: 'rows',
		subject: 'newer-conf',
		acts: [show('base-nginx', 'base-conf'), show('page', 'key'), show('newer-conf', 'no-key')],
		claims: [{ id: 'only-changes', sources: [{ ...sources.layer, section: 'Change Types' }] }],
		teaches: ['S81']
	},
	{
		id: 'view',
		subject: 'seen-conf',
		acts: [
			show('container', 'process', 'view', 'upper'),
			together(...seen('nginx', 'row-1'), ...seen('conf', 'row-3'), ...seen('page', 'row-2'))
		],
		claims: [{ id: 'merged', sources: [sources.overlay] }],
		teaches: ['S16', 'S82']
	},
	{
		id: 'hidden',
		subject: 'seen-key',
		acts: [
			showAt('seen-key', { in: 'row-2', slot: columns.key }),
			move('seen-key', { in: 'row-3', slot: columns.key }),
			hide('seen-key'),
			set('key', { status: 'busy' })
		],
		claims: [
			{ id: 'whiteout', sources: [{ ...sources.layer, section: 'Whiteouts' }] },
			{ id: 'secrets-stay', sources: [sources.secrets] }
		]
	},
	{
		id: 'read',
		subject: 'search',
		acts: [
			together(show('search'), set('search', { label: 'read' })),
			look('upper'),
			look('row-3'),
			together(set('newer-conf', { status: 'busy' }), set('seen-conf', { status: 'busy' }))
		],
		claims: [{ id: 'topmost', sources: [sources.overlay] }]
	},
	{
		id: 'write',
		subject: 'own-conf',
		acts: [
			set('search', { label: 'write' }),
			together(
				showAt('own-conf', { in: 'row-3', slot: columns.conf }),
				move('own-conf', { in: 'upper', slot: columns.conf }),
				look('upper')
			),
			set('own-conf', { label: 'conf3' }),
			set('seen-conf', { label: 'conf3' })
		],
		claims: [
			{
				id: 'copy-on-write',
				sources: [{ ...sources.drivers, section: 'The copy-on-write (CoW) strategy' }]
			}
		]
	},
	{
		id: 'delete',
		subject: 'no-page',
		acts: [
			set('search', { label: 'rm' }),
			show('no-page'),
			hide('seen-page'),
			set('page', { status: 'busy' })
		],
		claims: [{ id: 'delete-hides', sources: [sources.overlay] }]
	},
	{
		id: 'removed',
		subject: 'upper',
		acts: [
			hide('search', 'process'),
			hide('own-conf', 'no-page', 'upper', 'seen-nginx', 'seen-conf', 'view', 'container')
		],
		claims: [{ id: 'image-unchanged', sources: [sources.drivers] }],
		teaches: ['S81']
	},
	{
		id: 'fresh',
		subject: 'seen-page',
		acts: [
			set('seen-conf', { label: 'conf2' }),
			show('container', 'process', 'view', 'upper'),
			together(...seen('nginx', 'row-1'), ...seen('conf', 'row-3'), ...seen('page', 'row-2'))
		],
		claims: [{ id: 'template', sources: [sources.drivers] }],
		teaches: ['S15', 'S82']
	}
]) satisfies Structure['steps'];
