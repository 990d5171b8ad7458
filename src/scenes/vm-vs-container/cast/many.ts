import { computer, group, kernel, slab } from './parts.ts';

const when = { part: 'many' } as const;

/** A slider from 1 to 100, and what it does on both sides. */
export const many = [
	group('all', undefined, {}, when),
	{
		id: 'slider',
		look: 'gauge',
		role: 'client',
		in: 'all',
		named: true,
		state: { count: 0, level: 0 },
		when
	},
	group('sides', 'all', { arrange: 'row', share: 1 }, when),
	computer('left', 'sides', 1.12, when),
	{
		id: 'machines',
		look: 'crowd',
		role: 'machine',
		in: 'left',
		share: 1,
		state: { count: 0 },
		when
	},
	slab('hypervisor', 'machine', 'left', true, when),
	slab('hardware-left', 'plain', 'left', true, when),
	group('aisle', 'sides', {}, when),
	computer('right', 'sides', 1, when),
	{
		id: 'containers',
		look: 'crowd',
		role: 'container',
		in: 'right',
		share: 1,
		state: { count: 0 },
		when
	},
	kernel('right', true, when),
	{
		id: 'memory',
		look: 'gauge',
		in: 'right',
		shown: false,
		state: { label: '', level: 0 },
		when
	}
] as const;
