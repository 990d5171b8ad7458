import type { Structure } from '../../../lib/model/index.ts';

type When = Structure['nodes'][number]['when'];

/** One line of a list: a set-up guide, a Compose file. */
export const line = <const Id extends string>(
	id: Id,
	inside: string,
	label: string,
	more: { shown?: boolean; when?: When } = {}
) => ({
	id,
	look: 'instruction' as const,
	in: inside,
	state: { label, status: 'planned' as const },
	...more
});

/** A container; dashed until its program runs. */
export const box = <const Id extends string>(
	id: Id,
	inside: string,
	when: When,
	shown = false
) => ({
	id,
	look: 'container' as const,
	role: 'container' as const,
	in: inside,
	named: true as const,
	share: 1,
	shown,
	state: { status: shown ? ('busy' as const) : ('planned' as const) },
	when
});

export const program = <const Id extends string>(
	id: Id,
	inside: string,
	label: string,
	when: When,
	shown = false
) => ({
	id,
	look: 'process' as const,
	role: 'container' as const,
	in: inside,
	share: 1,
	shown,
	state: { label },
	when
});

/** Places at the foot of a container, for what it is known by. */
export const foot = <const Id extends string>(
	id: Id,
	inside: string,
	slots: number,
	when: When
) => ({
	id,
	look: 'group' as const,
	in: inside,
	arrange: 'cells' as const,
	slots,
	when
});

/** A flag: a name on the network, a port, a state of health. */
export const flag = <const Id extends string>(
	id: Id,
	inside: string,
	label: string,
	when: When,
	more: { slot?: number; shown?: boolean; role?: 'container' | 'daemon' } = {}
) => ({
	id,
	look: 'tag' as const,
	role: 'container' as const,
	in: inside,
	slot: 0,
	shown: false,
	state: { label },
	when,
	...more
});
