import { tell, type Structure } from '../../../lib/model/index.ts';
import type { years } from '../cast/history.ts';
import { around, closes, drawn, leftHand, toldIn } from '../parts.ts';
import { sources } from '../sources.ts';

const { move, set, show, showAt, together } = tell;

type Year = (typeof years)[number];

/** A year comes, and with it another kernel. */
const comes = (year: Year, kernel?: string) => [
	set(`year-${year}`, { status: 'idle' }),
	...(kernel ? [set('kernel', { label: kernel })] : [])
];

const history = [
	{
		id: 'chroot',
		subject: 'wall-chroot',
		acts: [
			together(...comes('1979')),
			drawn('wall-chroot', leftHand),
			closes('wall-chroot', 'wall-mnt')
		],
		claims: [{ id: 'first-root', sources: [sources.chroot] }],
		teaches: ['S3']
	},
	{
		id: 'mounts',
		subject: 'wall-mnt',
		acts: [
			together(...comes('2002', 'Linux 2.4.19')),
			drawn('wall-mnt', leftHand),
			closes('wall-mnt', around('mnt'))
		],
		claims: [{ id: 'mounts-2419', sources: [sources.clone] }],
		teaches: ['S3']
	},
	{
		id: 'names',
		subject: 'wall-uts',
		acts: [
			together(...comes('2006', 'Linux 2.6.19')),
			together(drawn('wall-uts', leftHand), drawn('wall-ipc')),
			together(closes('wall-uts', around('uts')), closes('wall-ipc', around('ipc')))
		],
		claims: [{ id: 'names-2619', sources: [sources.clone] }],
		teaches: ['S3']
	},
	{
		id: 'groups',
		subject: 'cgroup',
		acts: [
			together(...comes('2008', 'Linux 2.6.24')),
			together(drawn('wall-pid', leftHand), drawn('wall-net')),
			together(closes('wall-pid', around('pid')), closes('wall-net', 'cell')),
			show('cgroup'),
			together(set('cgroup', { level: 0.5 }), show('container'))
		],
		claims: [{ id: 'groups-2624', sources: [sources.clone, sources.cgroups] }],
		teaches: ['S3', 'S32']
	},
	{
		id: 'docker',
		subject: 'image',
		acts: [
			together(...comes('2013', 'Linux 3.8')),
			show('image'),
			show('layer-1', 'layer-2'),
			show('layer-3', 'layer-4', 'layer-5')
		],
		claims: [
			{ id: 'packed', sources: [sources.overview] },
			{ id: 'users-38', sources: [sources.unshare] }
		],
		teaches: ['S3', 'S8']
	},
	{
		id: 'standard',
		subject: 'spec-runtime',
		acts: [
			together(...comes('2015'), show('standard')),
			together(
				showAt('spec-image', { over: 'stack' }),
				showAt('spec-runtime', { over: 'process' })
			),
			together(
				move('spec-image', { in: 'table', slot: 0 }),
				move('spec-runtime', { in: 'table', slot: 1 })
			)
		],
		claims: [{ id: 'open-standard', sources: [sources.image, sources.runtime] }],
		teaches: ['S3']
	}
] as const satisfies Structure['steps'];

export const historySteps = toldIn('history', history);
