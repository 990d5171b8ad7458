import type { Structure } from '../../../lib/model/index.ts';
import { hosts, type Host } from '../times.ts';

type When = Structure['nodes'][number]['when'];

/** A host to be: dashed until there is a machine; room for papers, a container, and its engine. */
export const host = <const Id extends Host>(id: Id, within: string, label: string, when: When) =>
	[
		{
			id,
			look: 'vm',
			role: 'machine',
			in: within,
			party: 'daemon',
			share: 1,
			state: { label, status: 'planned' },
			when
		},
		{
			id: `notes-${id}`,
			look: 'group',
			in: id,
			arrange: { wide: 'cells', tall: 'slots' },
			slots: 2,
			when
		},
		{ id: `bay-${id}`, look: 'group', in: id, share: 1, when },
		{
			id: `daemon-${id}`,
			look: 'box',
			role: 'daemon',
			in: id,
			shown: false,
			state: { label: 'dockerd' },
			when
		}
	] as const;

/** Never seen: a stretch for what travels. */
export const strait = <const Id extends string>(id: Id, within: string, when: When) =>
	({ id, look: 'shelf', in: within, slots: 1, shown: false, arrange: 'slots', when }) as const;

export const chip = <const Id extends string>(
	id: Id,
	at: { readonly in: string; readonly slot: number },
	label: string,
	of: { readonly role: 'machine' | 'client'; readonly shown?: boolean; readonly when: When }
) => ({ id, look: 'file', ...at, shown: true, ...of, state: { label } }) as const;

/** Nothing to be seen: while it is there, the client's line leads to that host. */
export const aims = hosts.map(
	(id, slot) =>
		({ id: `aim-${id}` as const, look: 'group', in: 'dial', slot, shown: false }) as const
);
