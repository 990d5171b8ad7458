import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../cases.ts';

const { set, show, together } = tell;

/** So many managers; a majority is needed, the rest may be lost; the number comes last. */
const row = (n: number, ...lost: number[]) => [
	together(
		set(`head-${n}`, { status: 'idle' }),
		show(...Array.from({ length: n }, (_, k) => `seat-${n}-${k + 1}`))
	),
	...lost.map((k) => set(`seat-${n}-${k}`, { status: 'ended' })),
	show(`loss-${n}`)
];

export const majority = [
	{
		id: 'one',
		subject: 'loss-1',
		acts: row(1),
		claims: [{ id: 'one-manager', sources: [sources.nodes] }]
	},
	{
		id: 'two',
		subject: 'loss-2',
		acts: row(2),
		claims: [{ id: 'two-managers', sources: [sources.admin] }]
	},
	{
		id: 'three-managers',
		subject: 'loss-3',
		acts: row(3, 3),
		claims: [{ id: 'three-lose-one', sources: [sources.nodes, sources.admin] }]
	},
	{
		id: 'four',
		subject: 'loss-4',
		acts: row(4, 4),
		claims: [{ id: 'even-no-help', sources: [sources.admin] }]
	},
	{
		id: 'five',
		subject: 'loss-5',
		acts: row(5, 5, 4),
		claims: [{ id: 'five-lose-two', sources: [sources.nodes, sources.admin] }]
	}
] as const satisfies Structure['steps'];
