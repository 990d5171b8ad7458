import type { Structure } from '../../../lib/model/index.ts';

/*
 * The blocks of both sides: a program, what it needs, an operating system, a kernel.
 */

type Node = Structure['nodes'][number];
type When = Node['when'];

/** Room for others, without an outline of its own. */
export const group = <const Id extends string>(
	id: Id,
	within: string | undefined,
	more: Pick<Node, 'arrange' | 'share' | 'equal' | 'slots'>,
	when: When
) => ({ id, look: 'group', ...(within && { in: within }), ...more, when }) as const;

/** One of the two computers. */
export const computer = <const Id extends string>(id: Id, within: string | undefined, when: When) =>
	({
		id,
		look: 'repository',
		named: true,
		...(within && { in: within }),
		when
	}) as const;

/** A running program. */
export const app = <const Id extends string>(
	id: Id,
	within: string,
	label: string,
	share: number,
	when: When
) =>
	({
		id,
		look: 'process',
		role: 'client',
		in: within,
		shown: false,
		share,
		state: { label },
		when
	}) as const;

/** A block of a tower. */
export const block = <const Id extends string>(
	id: Id,
	role: 'image' | 'plain',
	within: string,
	label: string,
	share: number,
	when: When
) => ({ id, look: 'box', role, in: within, shown: false, share, state: { label }, when }) as const;

/** A kernel inside a machine, or in its place. */
export const guestKernel = <const Id extends string>(
	id: Id,
	within: string,
	label: string,
	share: number,
	when: When
) =>
	({
		id,
		look: 'kernel',
		role: 'kernel',
		in: within,
		shown: false,
		share,
		state: { label },
		when
	}) as const;

/** A virtual machine. */
export const machine = <const Id extends string>(
	id: Id,
	within: string,
	label: string,
	share: number,
	when: When
) =>
	({
		id,
		look: 'vm',
		role: 'machine',
		in: within,
		share,
		shown: false,
		state: { label },
		when
	}) as const;

export const container = <const Id extends string>(
	id: Id,
	within: string,
	label: string,
	share: number,
	when: When
) =>
	({
		id,
		look: 'container',
		role: 'container',
		in: within,
		share,
		shown: false,
		state: { label, status: 'busy' },
		when
	}) as const;

/** A slab over the whole width, with a name. */
export const slab = <const Id extends string>(
	id: Id,
	role: 'plain' | 'machine',
	within: string | undefined,
	shown: boolean,
	when: When
) =>
	({
		id,
		look: 'box',
		role,
		named: true,
		...(within && { in: within }),
		shown,
		when
	}) as const;

/** The kernel of the computer. */
export const kernel = (within: string, shown: boolean, when: When) =>
	({
		id: 'kernel',
		look: 'kernel',
		role: 'kernel',
		in: within,
		named: true,
		shown,
		when
	}) as const;

/** The engine. */
export const engine = (within: string, shown: boolean, share: number, when: When) =>
	({
		id: 'daemon',
		look: 'daemon',
		role: 'daemon',
		in: within,
		named: true,
		party: 'daemon',
		shown,
		share,
		when
	}) as const;
