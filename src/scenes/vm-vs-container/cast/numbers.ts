import { group } from './parts.ts';

const when = { part: 'numbers' } as const;

const bar = <const Id extends string>(
	id: Id,
	within: string,
	slot: number,
	role: 'container' | 'machine' | 'image',
	label: string
) =>
	({
		id,
		look: 'bar',
		role,
		in: within,
		slot,
		named: true,
		shown: false,
		state: { label },
		when
	}) as const;

/** Published and measured start times, a group of rows for each source; and what a cold start adds. */
export const numbers = [
	group('all', undefined, {}, when),
	group('air', 'all', { share: 1 }, when),
	{
		id: 'times',
		look: 'chart',
		in: 'all',
		named: true,
		arrange: 'slots',
		slots: 6,
		state: {
			axis: {
				scale: 'log',
				from: 0.01,
				to: 1000,
				ticks: [
					{ at: 0.01, label: '10 ms' },
					{ at: 1, label: '1 s' },
					{ at: 100, label: '100 s' }
				]
			}
		},
		when
	},
	bar('run', 'times', 0, 'container', '404 ms'),
	bar('ec2-linux', 'times', 2, 'machine', '96.9 s'),
	bar('ec2-windows', 'times', 3, 'machine', '810 s'),
	bar('microvm', 'times', 5, 'machine', '≤ 125 ms'),
	group('air-between', 'all', { share: 1 }, when),
	{
		id: 'cold',
		look: 'chart',
		in: 'all',
		named: true,
		arrange: 'slots',
		slots: 1,
		shown: false,
		state: {
			axis: {
				scale: 'linear',
				from: 0,
				to: 100,
				ticks: [
					{ at: 0, label: '0 %' },
					{ at: 50, label: '50 %' },
					{ at: 100, label: '100 %' }
				]
			}
		},
		when
	},
	bar('pull', 'cold', 0, 'image', '76 %'),
	group('air-beside', 'all', { share: 1 }, when)
] as const;
