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

const when = { part: 'stacks' } as const;

/** A whole computer in software. */
const tower = <const N extends 1 | 2 | 3>(n: N, program: string, system: string) =>
	[
		machine(`vm-${n}`, 'towers', '', 1, when),
		app(`app-${n}`, `vm-${n}`, program, 1, when),
		block(`libs-${n}`, 'image', `vm-${n}`, 'libs', 1, when),
		block(`os-${n}`, 'plain', `vm-${n}`, system, 2.6, when),
		guestKernel(`kernel-${n}`, `vm-${n}`, 'Linux', 1.3, when)
	] as const;

const box = <const N extends 1 | 2 | 3>(n: N, program: string) =>
	[
		container(`container-${n}`, 'boxes', '', 1, when),
		app(`twin-${n}`, `container-${n}`, program, 1, when),
		block(`image-${n}`, 'image', `container-${n}`, 'libs', 1, when)
	] as const;

/** Two computers; on each a stack. */
export const stacks = [
	{ ...computer('left', undefined, when), share: 1 },
	group('towers', 'left', { arrange: 'row', equal: true, share: 1 }, when),
	...tower(1, 'nginx', 'Debian'),
	...tower(2, 'redis', 'Ubuntu'),
	...tower(3, 'mysql', 'Fedora'),
	slab('hypervisor', 'machine', 'left', false, when),
	slab('hardware-left', 'plain', 'left', false, when),
	{ ...computer('right', undefined, when), share: 1.61 },
	engine('right', false, 0, when),
	group('air', 'right', { share: 0.8 }, when),
	group('boxes', 'right', { arrange: 'row', equal: true, share: 1 }, when),
	...box(1, 'nginx'),
	...box(2, 'redis'),
	...box(3, 'mysql'),
	group('step', 'right', { share: 0.6 }, when),
	kernel('right', false, when),
	slab('hardware', 'plain', 'right', false, when)
] as const;

/** The engine starts each container; each program asks the kernel itself. */
export const stackLinks = [
	{ id: 'spawn', from: 'daemon', to: 'container-1', when },
	{ id: 'spawn-2', from: 'daemon', to: 'container-2', when },
	{ id: 'spawn-3', from: 'daemon', to: 'container-3', when },
	{ id: 'calls', from: 'container-1', to: 'kernel', when },
	{ id: 'calls-2', from: 'container-2', to: 'kernel', when },
	{ id: 'calls-3', from: 'container-3', to: 'kernel', when }
] as const;
