import { tell, type Structure } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { hide, move, set, show, showAt, together } = tell;

/** A line of a Dockerfile is carried out: its layer lands on what lies there. */
const adds = (line: string, layer: string, place: string, slot: number) => [
	showAt(layer, { over: line }),
	move(layer, { in: place, slot }),
	set(line, { status: 'idle' })
];

/** The image named in FROM is what the next layers land on. */
const from = (line: string) => set(line, { status: 'idle' });

const oldLayers = ['centos', 'jdk', 'tomcat', 'lib', 'shop'];
const containerOf = (id: string) => [id, `${id}-process`, `${id}-upper`];

export const stack = inPart('stack', [
	{
		id: 'base',
		subject: 'centos',
		acts: [from('base-file-0'), together(...adds('base-file-1', 'centos', 'ground', 0))],
		claims: [{ id: 'base-image', sources: [sources.baseImages] }],
		teaches: ['S21']
	},
	{
		id: 'server',
		subject: 'tomcat',
		acts: [
			together(from('server-file-0'), set('centos', { status: 'busy' })),
			together(...adds('server-file-1', 'jdk', 'tower', 0)),
			together(...adds('server-file-2', 'tomcat', 'tower', 1))
		],
		claims: [{ id: 'from-stacks', sources: [{ ...sources.dockerfile, section: 'FROM' }] }],
		teaches: ['S21']
	},
	{
		id: 'app',
		subject: 'shop',
		acts: [
			together(from('app-file-0'), set('tomcat', { status: 'busy' })),
			together(...adds('app-file-1', 'lib', 'tower', 2)),
			together(...adds('app-file-2', 'shop', 'tower', 3))
		],
		claims: [
			{
				id: 'whole-stack',
				sources: [{ ...sources.drivers, section: 'Images and layers' }]
			}
		],
		teaches: ['S12']
	},
	{
		id: 'containers',
		subject: 'shop-2-upper',
		acts: [show(...containerOf('shop-1')), show(...containerOf('shop-2'))],
		claims: [
			{ id: 'thin-layer', sources: [{ ...sources.drivers, section: 'Container and layers' }] }
		],
		teaches: ['S15', 'S25', 'S82']
	},
	{
		id: 'end-of-life',
		subject: 'end-of-life',
		acts: [
			together(
				showAt('end-of-life', { over: 'base-file' }),
				move('end-of-life', { in: 'other-tower', slot: 0 })
			)
		],
		claims: [{ id: 'centos-ended', sources: [sources.centos] }],
		outdated: [
			{
				id: 'centos',
				correction: 'C05',
				then: '2020',
				now: '2024-06-30',
				sources: [sources.centos]
			}
		],
		teaches: ['S21']
	},
	{
		id: 'rebuild',
		subject: 'shop-new',
		acts: [
			hide('end-of-life', ...containerOf('shop-1'), ...containerOf('shop-2'), ...oldLayers),
			set('base-file', { label: 'debian:13' }),
			set('server-file-0', { label: 'FROM debian:13' }),
			together(...adds('base-file-1', 'debian', 'ground', 0)),
			together(...adds('server-file-1', 'jdk-new', 'tower', 0)),
			together(...adds('server-file-2', 'tomcat-new', 'tower', 1)),
			together(...adds('app-file-1', 'lib-new', 'tower', 2)),
			together(...adds('app-file-2', 'shop-new', 'tower', 3))
		],
		claims: [
			{ id: 'debian-today', sources: [sources.debian, sources.practices] },
			{ id: 'rebuilt', sources: [{ ...sources.practices, section: 'Rebuild your images often' }] }
		],
		teaches: ['S21']
	},
	{
		id: 'one-job',
		subject: 'db',
		acts: [
			show('db-file', 'db-file-0', 'db-file-1'),
			together(...adds('db-file-1', 'db', 'tower', 4)),
			together(
				move('db', { in: 'other-tower', slot: 1 }),
				showAt('debian-again', { over: 'db-file-0' }),
				move('debian-again', { in: 'other-tower', slot: 0 }),
				from('db-file-0')
			)
		],
		claims: [
			{
				id: 'one-concern',
				sources: [{ ...sources.practices, section: 'Decouple applications' }, sources.multiService]
			}
		],
		teaches: ['S13']
	},
	{
		id: 'shared',
		subject: 'debian-again',
		acts: [
			together(
				move('debian-again', { in: 'ground', slot: 0 }),
				move('db', { in: 'other-tower', slot: 0 })
			),
			hide('debian-again')
		],
		claims: [
			{
				id: 'kept-once',
				sources: [{ ...sources.drivers, section: 'Images and layers' }, sources.layersExplained]
			}
		]
	},
	{
		id: 'together',
		subject: 'postgres-upper',
		acts: [
			show(...containerOf('shop-1')),
			show(...containerOf('shop-2')),
			show(...containerOf('postgres'))
		],
		claims: [
			{ id: 'thin-layer', sources: [{ ...sources.drivers, section: 'Container and layers' }] }
		],
		teaches: ['S14', 'S25']
	}
]) satisfies Structure['steps'];
