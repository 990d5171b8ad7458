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

/** What repeats bears its word once, but takes the same room. */
const blank = ' ';

/** A whole computer in software. */
const tower = <const N extends 1 | 2 | 3>(n: N, program: string, libs: string, system: string) =>
	[
		machine(`vm-${n}`, 'towers', '', 1, when),
		app(`app-${n}`, `vm-${n}`, program, 1, when),
		block(`libs-${n}`, 'image', `vm-${n}`, libs, 1, when),
		block(`os-${n}`, 'plain', `vm-${n}`, system, 2.6, when),
		guestKernel(`kernel-${n}`, `vm-${n}`, 'Linux', 1.3, when)
	] as const;

const box = <const N extends 1 | 2 | 3>(n: N, program: string, libs: string) =>
	[
		container(`container-${n}`, 'boxes', '', 1, when),
		app(`twin-${n}`, `container-${n}`, program, 1, when),
		block(`image-${n}`, 'image', `container-${n}`, libs, 1, when)
	] as const;

/** Two computers; on each a stack. */
export const stacks = [
	computer('left', undefined, 2.66, when),
	group('towers', 'left', { arrange: 'row', share: 1 }, when),
	...tower(1, 'nginx', 'libs', 'Debian'),
	...tower(2, 'redis', blank, 'Ubuntu'),
	...tower(3, 'mysql', blank, 'Fedora'),
	slab('hypervisor', 'machine', 'left', false, when),
	slab('hardware-left', 'plain', 'left', false, when),
	computer('right', undefined, 1, when),
	group('floor', 'right', { arrange: 'row', share: 1 }, when),
	group('pods', 'floor', { share: 1 }, when),
	group('air', 'pods', { share: 1.6 }, when),
	group('boxes', 'pods', { arrange: 'row', share: 0.5 }, when),
	...box(1, 'nginx', 'libs'),
	...box(2, 'redis', blank),
	...box(3, 'mysql', blank),
	group('strait', 'floor', {}, when),
	group('beside', 'floor', {}, when),
	group('air-beside', 'beside', { share: 1.6 }, when),
	engine('beside', false, 0.555, when),
	group('step', 'right', {}, when),
	kernel('right', false, when),
	slab('hardware', 'plain', 'right', false, when)
] as const;

/** The engine starts a container; each program asks the kernel itself. */
export const stackLinks = [
	{ id: 'spawn', from: 'daemon', to: 'container-3', when },
	{ id: 'calls', from: 'container-1', to: 'kernel', with: 'daemon', when },
	{ id: 'calls-2', from: 'container-2', to: 'kernel', with: 'daemon', when },
	{ id: 'calls-3', from: 'container-3', to: 'kernel', with: 'daemon', when }
] as const;
