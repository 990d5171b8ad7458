import { tell, type Structure } from '../../../lib/model/index.ts';
import { band, column, late, row } from '../cast/clutter.ts';
import { sources } from '../sources.ts';

const { hide, move, set, show, showAt, signal, together } = tell;

/** What a project needs falls from it onto the heap. */
const drops = (app: string, side: 'a' | 'b', height: number) => {
	const bricks = row(side, height);
	return [
		together(...bricks.map((id) => showAt(id, { over: app }))),
		together(...bricks.map((id, n) => move(id, { in: column(side, n), slot: height })))
	];
};

const conflicts = { id: 'shared-machine', sources: [sources.container] } as const;

export const clutter = [
	{
		id: 'leaves-first',
		subject: 'node-9',
		acts: [...drops('app-1', 'a', 0)],
		claims: [conflicts],
		teaches: ['S59']
	},
	{
		id: 'leaves-more',
		subject: 'node-14',
		acts: [show('app-2'), ...drops('app-2', 'b', 0), show('app-3'), ...drops('app-3', 'a', 1)],
		claims: [conflicts],
		teaches: ['S59']
	},
	{
		id: 'years',
		subject: 'python-3',
		acts: [show(...row('b', 1)), show(...band(2, 4)), show(...band(4, 6)), show(...band(6, 8))],
		claims: [conflicts],
		teaches: ['S59']
	},
	{
		id: 'app-goes',
		subject: 'app-1',
		acts: [
			set('app-1', { status: 'ended' }),
			together(...row('a', 0).map((id) => set(id, { status: 'planned' }))),
			hide('app-1')
		],
		claims: [{ id: 'files-stay', sources: [sources.container] }],
		teaches: ['S59', 'S60']
	},
	{
		id: 'which',
		subject: 'hand',
		acts: [
			together(...row('a', 0).map((id) => set(id, { status: 'idle' }))),
			show('hand'),
			move('hand', { in: column('a', 1), slot: 7 }),
			move('hand', { in: column('b', 0), slot: 8 }),
			move('hand', { in: column('b', 2), slot: 3 }),
			move('hand', { in: column('b', 1), slot: 5 })
		],
		claims: [{ id: 'no-owner', sources: [sources.container] }],
		teaches: ['S60']
	},
	{
		id: 'wrong-one',
		subject: 'libpng',
		acts: [
			move('hand', { in: column('a', 2), slot: 6 }),
			move('hand', { in: column('a', 2), slot: 0 }),
			together(hide('libpng'), set('hand', { label: 'rm' })),
			signal({ link: 'uses', from: 'app-3', to: 'place' }, 'miss', sources.execve),
			set('app-3', { status: 'ended' })
		],
		claims: [{ id: 'no-owner', sources: [sources.container] }],
		teaches: ['S60']
	},
	{
		id: 'nobody-dares',
		subject: 'rust-1',
		acts: [
			together(move('hand', { in: column('a', 2), slot: 6 }), show('libpng')),
			set('app-3', { status: 'busy' }),
			hide('hand'),
			together(...late.map((id) => showAt(id, { over: 'app-2' }))),
			...late.map((id, n) => move(id, { in: column('b', 2), slot: 3 + n }))
		],
		claims: [{ id: 'independent', sources: [sources.container] }],
		teaches: ['S60']
	}
] as const satisfies Structure['steps'];
