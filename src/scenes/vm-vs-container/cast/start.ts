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
	group('sides', 'all', { arrange: 'row', equal: true, share: 1 }, when),
	computer('left', 'sides', when),
	off(machine('vm-1', 'left', '', 1, when)),
	app('app-1', 'vm-1', 'nginx', 0, when),
	block('libs-1', 'image', 'vm-1', 'libs', 0, when),
	off(block('services', 'plain', 'vm-1', 'services', 1, when)),
	off(block('init', 'plain', 'vm-1', 'init', 1, when)),
	{ ...off(guestKernel('kernel-1', 'vm-1', 'Linux', 1, when)), arrange: 'cells', slots: 4 },
	{
		id: 'log',
		look: 'file',
		role: 'kernel',
		in: 'kernel-1',
		slot: 3,
		shown: false,
		state: { label: '0' },
		when
	},
	off(block('firmware', 'plain', 'vm-1', 'firmware', 1, when)),
	slab('hypervisor', 'machine', 'left', true, when),
	computer('right', 'sides', when),
	engine('right', true, 0, when),
	group('air', 'right', { share: 1 }, when),
	off(container('container-1', 'right', '', 0, when)),
	app('twin-1', 'container-1', 'nginx', 0, when),
	block('image-1', 'image', 'container-1', 'libs', 0, when),
	group('step', 'right', { share: 0.5 }, when),
	kernel('right', true, when)
] as const;

/** Who tells whom to start, and whom the program asks. */
export const startLinks = [
	{ id: 'start-vm', from: 'you', to: 'vm-1', when },
	{ id: 'api', from: 'you', to: 'daemon', when },
	{ id: 'spawn', from: 'daemon', to: 'container-1', when },
	{ id: 'calls', from: 'container-1', to: 'kernel', when }
] as const;
