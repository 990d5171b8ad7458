import { app, group, guestKernel, kernel, slab } from './parts.ts';

const when = { part: 'wall' } as const;

/** What a program is kept apart by; `share` makes all four as wide. */
const way = <const Id extends string, const R extends 'container' | 'machine'>(
	id: Id,
	role: R,
	label: string,
	share: number
) =>
	({
		id,
		look: 'wall',
		role,
		in: 'ways',
		share,
		shown: false,
		state: { label },
		when
	}) as const;

/** Four ways to keep a program apart, on one computer. */
export const wall = [
	group('all', undefined, {}, when),
	group('ways', 'all', { arrange: 'row', share: 1 }, when),
	way('container-1', 'container', 'runc', 1.31),
	app('twin-1', 'container-1', 'nginx', 0.08, when),
	group('air', 'container-1', { share: 2 }, when),
	way('gvisor', 'container', 'gVisor', 1),
	app('twin-2', 'gvisor', 'nginx', 0.08, when),
	group('gap-gvisor', 'gvisor', { share: 0.7 }, when),
	guestKernel('sentry', 'gvisor', 'Sentry', 0.3, when),
	group('below-gvisor', 'gvisor', { share: 1 }, when),
	way('kata', 'machine', 'Kata', 1.09),
	app('twin-3', 'kata', 'nginx', 0.08, when),
	group('gap-kata', 'kata', { share: 1.4 }, when),
	guestKernel('kernel-2', 'kata', 'Linux', 0.6, when),
	way('vm-1', 'machine', 'VM', 1.3),
	app('app-1', 'vm-1', 'IIS', 0.08, when),
	group('gap-vm', 'vm-1', { share: 0.6 }, when),
	guestKernel('kernel-1', 'vm-1', 'NT', 1.4, when),
	kernel('all', true, when),
	slab('hardware', 'plain', 'all', true, when)
] as const;

/** What asks whom: system calls down to a kernel, and from one kernel to the next. */
export const wallLinks = [
	{ id: 'call-runc', from: 'twin-1', to: 'kernel', lanes: 3, when },
	{ id: 'call-sentry', from: 'twin-2', to: 'sentry', lanes: 3, when },
	{ id: 'call-host', from: 'sentry', to: 'kernel', when },
	{ id: 'call-guest', from: 'twin-3', to: 'kernel-2', lanes: 3, when },
	{ id: 'exit-kata', from: 'kernel-2', to: 'kernel', when },
	{ id: 'call-nt', from: 'app-1', to: 'kernel-1', lanes: 3, when },
	{ id: 'exit-vm', from: 'kernel-1', to: 'kernel', when }
] as const;
