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
	group('sides', 'all', { arrange: 'row', equal: true, share: 1 }, when),
	computer('left', 'sides', when),
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
	// Tall, as much room as the gauge takes on the other side: both crowds stand on one level.
	group('cellar', 'left', { arrange: { wide: 'row', tall: 'column' } }, when),
	group('vault', 'cellar', { arrange: { wide: 'row', tall: 'slots' }, slots: 1 }, when),
	group('vault-above', 'cellar', {}, when),
	group('vault-below', 'cellar', {}, when),
	computer('right', 'sides', when),
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
	group('ground', 'right', { arrange: { wide: 'row', tall: 'column' } }, when),
	slab('hardware', 'plain', 'ground', true, when),
	{
		id: 'memory',
		look: 'gauge',
		in: 'ground',
		named: true,
		share: 1,
		shown: false,
		state: { label: '', level: 0 },
		when
	},
	group('sole', 'right', {}, when)
] as const;
