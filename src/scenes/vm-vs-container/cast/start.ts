import {
	app,
	block,
	computer,
	container,
	engine,
	group,
	guestKernel,
	kernel,
	machine,
	slab
} from './parts.ts';

const when = { part: 'start' } as const;

/** Nothing of it runs yet. */
const off = <const N extends { readonly state: object }>(node: N) => ({
	...node,
	state: { ...node.state, status: 'planned' as const }
});

/** One who says start, one machine, one container. */
export const start = [
	group('all', undefined, {}, when),
	{
		id: 'you',
		look: 'box',
		role: 'client',
		in: 'all',
		named: true,
		party: 'client',
		when
	},
	group('sides', 'all', { arrange: 'row', share: 1 }, when),
	computer('left', 'sides', 1.3, when),
	off(machine('vm-1', 'left', '', 1, when)),
	app('app-1', 'vm-1', 'nginx', 1, when),
	off(block('services', 'plain', 'vm-1', 'services', 1, when)),
	off(block('init', 'plain', 'vm-1', 'init', 1, when)),
	off(guestKernel('kernel-1', 'vm-1', 'Linux', 1, when)),
	off(block('firmware', 'plain', 'vm-1', 'firmware', 1, when)),
	slab('hypervisor', 'machine', 'left', true, when),
	group('aisle', 'sides', {}, when),
	computer('right', 'sides', 1, when),
	group('floor', 'right', { arrange: 'row', share: 1 }, when),
	group('pods', 'floor', { share: 1 }, when),
	group('air', 'pods', { share: 1.5 }, when),
	off(container('container-1', 'pods', '', 1, when)),
	app('twin-1', 'container-1', 'nginx', 1, when),
	block('image-1', 'image', 'container-1', 'libs', 1, when),
	group('strait', 'floor', {}, when),
	group('beside', 'floor', {}, when),
	group('air-beside', 'beside', { share: 1.5 }, when),
	engine('beside', true, 1, when),
	group('step', 'right', {}, when),
	kernel('right', true, when)
] as const;

/** Who tells whom to start, and whom the program asks. */
export const startLinks = [
	{ id: 'start-vm', from: 'you', to: 'vm-1', when },
	{ id: 'api', from: 'you', to: 'daemon', when },
	{ id: 'spawn', from: 'daemon', to: 'container-1', when },
	{ id: 'calls', from: 'container-1', to: 'kernel', when }
] as const;
