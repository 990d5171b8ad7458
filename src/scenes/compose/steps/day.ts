import { tell, type Structure } from '../../../lib/model/index.ts';
import { trace } from '../parts.ts';
import { sources } from '../sources.ts';

const { hide, move, set, show, showAt, together } = tell;

/** A line of the guide is taken in hand, and what it asks for is carried to the PC; time passes. */
const carry = (n: number, level: number) => [
	together(set(`line-${n}`, { status: 'busy' }), showAt(`thing-${n}`, { over: `line-${n}` })),
	together(move(`thing-${n}`, { in: 'ground', slot: n - 1 }), set('clock', { level }))
];
const ticked = (n: number) => set(`line-${n}`, { status: 'idle' });

const page = (n: number) => move(`thing-${n}`, { in: 'pages', slot: n - 3 });
const runs = (id: string) => [
	show(id),
	together(show(`${id}-process`), set(id, { status: 'busy' }))
];

const inside = (id: string) => [id, `${id}-process`];

export const day = [
	{
		id: 'by-hand',
		subject: 'thing-1',
		acts: [...carry(1, 0.15), ticked(1), ...carry(2, 0.3), ticked(2)],
		claims: [{ id: 'several-things', sources: [sources.what] }]
	},
	{
		id: 'more-by-hand',
		subject: 'thing-4',
		acts: [
			...carry(3, 0.4),
			...carry(4, 0.5),
			...carry(5, 0.6),
			together(ticked(3), ticked(4), ticked(5))
		],
		claims: [{ id: 'joined-by-hand', sources: [sources.what] }]
	},
	{
		id: 'wrong',
		subject: 'clock',
		acts: [
			together(set('thing-2', { status: 'ended' }), set('line-2', { status: 'busy' })),
			...[0.7, 0.8, 0.9].map((level) => set('clock', { level })),
			set('clock', { level: 1, label: '½ d' }),
			together(set('thing-2', { label: 'redis 7', status: 'idle' }), ticked(2))
		],
		claims: [{ id: 'right-versions', sources: [sources.what] }],
		teaches: ['S53']
	},
	{
		id: 'written-down',
		subject: 'file',
		acts: [
			together(show('file'), show('images')),
			together(
				move('thing-1', { in: 'stack', slot: 1 }),
				move('thing-2', { in: 'stack', slot: 0 })
			),
			together(page(3), page(4), page(5)),
			hide('line-1', 'line-2', 'line-3', 'line-4', 'line-5')
		],
		claims: [{ id: 'one-file', sources: [sources.model] }],
		teaches: ['S38']
	},
	{
		id: 'one-line',
		subject: 'line-up',
		acts: [
			set('clock', { level: 0, label: '0 s' }),
			together(show('line-up'), set('line-up', { status: 'busy' })),
			...runs('cache'),
			...runs('web'),
			together(set('clock', { level: 0.06, label: '1.3 s' }), set('line-up', { status: 'idle' }))
		],
		claims: [
			{
				id: 'one-command',
				sources: [sources.what, { recording: trace, file: 'trace.har' }]
			}
		],
		outdated: [
			{
				id: 'space',
				correction: 'C04',
				then: '2014-10-16',
				now: '2021-09-28',
				sources: [sources.history]
			}
		],
		teaches: ['S55']
	},
	{
		id: 'next-one',
		subject: 'line-up',
		acts: [
			// How long the images take is not recorded, and is another time on every network.
			hide(
				'example',
				'clock',
				'images',
				'thing-1',
				'thing-2',
				...inside('cache'),
				...inside('web')
			),
			set('line-up', { status: 'busy' }),
			show('images', 'thing-1', 'thing-2'),
			show('cache', 'web'),
			show('cache-process', 'web-process'),
			set('line-up', { status: 'idle' })
		],
		claims: [{ id: 'in-images', sources: [sources.what] }],
		teaches: ['S54']
	}
] as const satisfies Structure['steps'];
