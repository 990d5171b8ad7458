import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../cases.ts';

const when = only('majority');
const sizes = [1, 2, 3, 4, 5] as const;

const line = <const N extends number>(n: N, role: 'container' | 'kernel') =>
	[
		{ id: `row-${n}`, look: 'group', in: 'table', arrange: 'row', equal: true, share: 1, when },
		...sizes.map(
			(k) =>
				({
					id: `seat-${n}-${k}`,
					look: k <= n ? 'process' : 'group',
					role: 'daemon',
					in: `row-${n}`,
					share: 1,
					when
				}) as const
		),
		{
			id: `loss-${n}`,
			look: 'box',
			role,
			in: `row-${n}`,
			named: true,
			share: 1,
			shown: false,
			when
		}
	] as const;

/** How many managers may be lost: a row for each size of a swarm, at its end the number. */
export const table = [
	{ id: 'table', look: 'group', share: 1, equal: true, when },
	...line(1, 'kernel'),
	...line(2, 'kernel'),
	...line(3, 'container'),
	...line(4, 'container'),
	...line(5, 'container')
] as const satisfies Structure['nodes'];
