import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../cases.ts';

const when = only('majority');
const sizes = [1, 2, 3, 4, 5] as const;

const seat = (n: number, k: number) =>
	({
		id: `seat-${n}-${k}`,
		look: 'process',
		role: 'daemon',
		in: `row-${n}`,
		share: 1,
		shown: false,
		when
	}) as const;

/** The managers, then what may be lost; the seats behind it stay free, so that all columns agree. */
const line = <const N extends number>(n: N, role: 'container' | 'kernel') =>
	[
		{ id: `row-${n}`, look: 'group', in: 'rows', arrange: 'row', share: 1, when },
		...sizes.filter((k) => k <= n).map((k) => seat(n, k)),
		{ id: `loss-${n}`, look: 'box', role, in: `row-${n}`, named: true, shown: false, when },
		...sizes.filter((k) => k > n).map((k) => seat(n, k))
	] as const;

/** How many managers may be lost: a row for each size of a swarm, behind its managers the number. */
export const table = [
	{ id: 'table', look: 'group', arrange: 'row', share: 1, when },
	{ id: 'heads', look: 'group', in: 'table', equal: true, when },
	...sizes.map(
		(n) =>
			({
				id: `head-${n}`,
				look: 'box',
				role: 'daemon',
				in: 'heads',
				named: true,
				share: 1,
				state: { status: 'planned' },
				when
			}) as const
	),
	{ id: 'rows', look: 'group', in: 'table', equal: true, share: 1, when },
	...line(1, 'kernel'),
	...line(2, 'kernel'),
	...line(3, 'container'),
	...line(4, 'container'),
	...line(5, 'container')
] as const satisfies Structure['nodes'];
