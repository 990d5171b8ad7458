import { tell, type Structure } from '../../../lib/model/index.ts';
import { band, late, left, row, spot } from '../cast/clutter.ts';
import { sources } from '../sources.ts';

const { hide, move, set, show, showAt, signal, together } = tell;

/** What a project needs falls from it onto the heap. */
const drops = (app: string, side: 'a' | 'b', height: number) => {
	const bricks = row(side, height);
	return [
		together(...bricks.map((id) => showAt(id, { over: app }))),
		together(...bricks.map((id, n) => move(id, spot(side, n, height))))
	];
};

const uses = { link: 'uses', from: 'app-3', to: 'place' } as const;

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
		acts: [show('app-2'), ...drops('app-2', 'b', 1), show('app-3'), ...drops('app-3', 'a', 1)],
		claims: [conflicts],
		teaches: ['S59']
	},
	{
		id: 'years',
		subject: 'python-3',
		acts: [2, 3, 4, 5].map((height) => show(...band(height))),
		claims: [conflicts],
		teaches: ['S59']
	},
	{
		id: 'app-goes',
		subject: 'app-1',
		acts: [
			set('app-1', { status: 'ended' }),
			hide('app-1'),
			together(hide(...row('a', 0)), show(...left))
		],
		claims: [{ id: 'files-stay', sources: [sources.container] }],
		teaches: ['S59', 'S60']
	},
	{
		id: 'which',
		subject: 'hand',
		acts: [
			together(hide(...left), show(...row('a', 0))),
			show('hand'),
			move('hand', spot('a', 1, 5)),
			move('hand', spot('b', 0, 5)),
			move('hand', spot('b', 2, 4)),
			move('hand', spot('b', 1, 6))
		],
		claims: [{ id: 'no-owner', sources: [sources.container] }],
		teaches: ['S60']
	},
	{
		id: 'wrong-one',
		subject: 'libpng',
		acts: [
			move('hand', spot('a', 2, 3)),
			move('hand', spot('a', 2, 0)),
			// The name is on the hand now.
			together(
				set('libpng', { status: 'planned', label: '' }),
				set('hand', { label: 'rm libpng' })
			),
			signal(uses, 'miss', sources.execve),
			together(
				signal({ ...uses, from: 'place', to: 'app-3' }, 'missing', sources.execve),
				set('app-3', { status: 'ended' }),
				show('app-3-exit')
			)
		],
		claims: [{ id: 'no-owner', sources: [sources.container] }],
		teaches: ['S60']
	},
	{
		id: 'nobody-dares',
		subject: 'rust-1',
		acts: [
			together(
				move('hand', spot('a', 2, 3)),
				set('hand', { label: 'rm ?' }),
				set('libpng', { status: 'idle', label: 'libpng' })
			),
			together(hide('app-3-exit'), set('app-3', { status: 'busy' })),
			hide('hand'),
			together(...late.map((id) => showAt(id, { over: 'app-2' }))),
			move('rust-1', spot('a', 2, 3)),
			move('go-1-4', spot('b', 2, 4))
		],
		claims: [{ id: 'independent', sources: [sources.container] }],
		teaches: ['S60']
	}
] as const satisfies Structure['steps'];
