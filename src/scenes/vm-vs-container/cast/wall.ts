import { app, group, guestKernel, kernel, slab } from './parts.ts';

const when = { part: 'wall' } as const;

/** What a program is kept apart by. */
const way = <const Id extends string, const R extends 'container' | 'machine'>(
	id: Id,
	role: R,
	label: string
) => ({ id, look: 'wall', role, in: 'ways', shown: false, state: { label }, when }) as const;

/** Room in a column; some of it between the way's name and the program. */
const room = <const Id extends string>(id: Id, within: string, share: number) =>
	group(id, within, { share }, when);

/** A kernel that is asked by three doors. */
const gate = <const N extends { readonly look: 'kernel' }>(node: N) =>
	({ ...node, arrange: 'row', equal: true }) as const;

const door = <const Of extends string, const N extends 1 | 2 | 3>(of: Of, n: N) =>
	group(`${of}-door-${n}`, of, {}, when);
const doors = <const Of extends string>(of: Of) => [door(of, 1), door(of, 2), door(of, 3)] as const;

/** Four ways to keep a program apart, on one computer. */
export const wall = [
	group('all', undefined, {}, when),
	group('ways', 'all', { arrange: 'row', equal: true, share: 1 }, when),
	way('container-1', 'container', 'runc'),
	room('top-runc', 'container-1', 0),
	app('twin-1', 'container-1', 'nginx', 0, when),
	room('air', 'container-1', 1),
	way('gvisor', 'container', 'gVisor'),
	room('top-gvisor', 'gvisor', 0),
	app('twin-2', 'gvisor', 'nginx', 0, when),
	room('gap-gvisor', 'gvisor', 1),
	{ ...gate(guestKernel('sentry', 'gvisor', '', 0.33, when)), named: true },
	...doors('sentry'),
	room('below-gvisor', 'gvisor', 1.67),
	way('kata', 'machine', 'Kata'),
	room('top-kata', 'kata', 0),
	app('twin-3', 'kata', 'nginx', 0, when),
	room('gap-kata', 'kata', 1),
	gate(guestKernel('kernel-2', 'kata', 'Linux', 0.9, when)),
	...doors('kernel-2'),
	room('below-kata', 'kata', 1.1),
	way('vm-1', 'machine', 'VM'),
	room('top-vm', 'vm-1', 0),
	app('app-1', 'vm-1', 'IIS', 0, when),
	room('gap-vm', 'vm-1', 1),
	{ ...gate(guestKernel('kernel-1', 'vm-1', '', 1.4, when)), named: true },
	...doors('kernel-1'),
	room('below-vm', 'vm-1', 0.6),
	{ ...kernel('all', true, when), arrange: 'row', share: 0.046 },
	group('open', 'kernel', { arrange: 'row', equal: true, share: 0.28 }, when),
	...doors('open'),
	group('narrow', 'kernel', { arrange: 'row', equal: true, share: 1 }, when),
	...doors('narrow'),
	slab('hardware', 'plain', 'all', true, when)
] as const;

/** Three lines on which a program asks a kernel. */
const calls = <const Id extends string>(id: Id, from: string, to: string) =>
	[
		{ id: `${id}-1`, from, to: `${to}-door-1`, when },
		{ id: `${id}-2`, from, to: `${to}-door-2`, when },
		{ id: `${id}-3`, from, to: `${to}-door-3`, when }
	] as const;

/** What asks whom: many system calls down to a kernel, few from one kernel to the next. */
export const wallLinks = [
	...calls('call-runc', 'twin-1', 'open'),
	...calls('call-sentry', 'twin-2', 'sentry'),
	{ id: 'call-host', from: 'sentry', to: 'narrow-door-1', when },
	...calls('call-guest', 'twin-3', 'kernel-2'),
	{ id: 'exit-kata', from: 'kernel-2', to: 'narrow-door-2', when },
	...calls('call-nt', 'app-1', 'kernel-1'),
	{ id: 'exit-vm', from: 'kernel-1', to: 'narrow-door-3', when }
] as const;
