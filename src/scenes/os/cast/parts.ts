import type { Structure } from '../../../lib/model/index.ts';

type When = Structure['nodes'][number]['when'];

/*
 * The parts of which the hosts are built. What has the same id on two hosts is the same thing: it
 * moves when the host changes.
 */

/** A place for one tag: where the host is entered. */
export const gate = <const Id extends string>(id: Id, within: string, share: number, when: When) =>
	({
		id,
		look: 'group',
		in: within,
		arrange: 'cells',
		slots: 1,
		share,
		when
	}) as const;

/** A gate that is opened later: a small box in the middle of its room. */
export const hatch = <const Id extends string>(
	id: Id,
	within: string,
	of: {
		readonly label: string;
		readonly role: 'daemon' | 'kernel' | 'machine';
		readonly share: number;
	},
	when: When
) =>
	[
		{ id: `${id}-room`, look: 'group', in: within, share: of.share, when },
		{ id: `${id}-above`, look: 'group', in: `${id}-room`, share: 1, when },
		{ id: `${id}-line`, look: 'group', in: `${id}-room`, arrange: 'row', when },
		{ id: `${id}-below`, look: 'group', in: `${id}-room`, share: 1, when },
		{ id: `${id}-before`, look: 'group', in: `${id}-line`, share: 1, when },
		{
			id,
			look: 'box',
			role: of.role,
			in: `${id}-line`,
			share: 1,
			shown: false,
			state: { label: of.label },
			when
		},
		{ id: `${id}-after`, look: 'group', in: `${id}-line`, share: 1, when }
	] as const;

/** The tag at a gate: the address by which one enters. */
export const tag = <const Id extends string>(id: Id, within: string, label: string, when: When) =>
	({
		id,
		look: 'tag',
		role: 'daemon',
		in: within,
		slot: 0,
		shown: false,
		state: { label },
		when
	}) as const;

/** The daemon, with a place at its bottom for the image that it is asked for. */
export const daemon = (within: string, when: When, crown?: When) =>
	[
		{
			id: 'daemon',
			look: 'daemon',
			role: 'daemon',
			in: within,
			named: true,
			party: 'daemon',
			shown: false,
			when
		},
		/* Above its name the same room as below it. */
		...(crown ? [gate('front', 'daemon', 0, crown)] : []),
		{ id: 'middle', look: 'group', in: 'daemon', share: 1, when },
		gate('bench', 'daemon', 0, when)
	] as const;

/** The daemon with its own door. */
export const daemonAtDoor = (within: string, label: string, when: When) => {
	const [itself, ...inside] = daemon(within, when);
	return [
		itself,
		{ id: 'front', look: 'group', in: 'daemon', arrange: 'row', when },
		gate('doors', 'front', 0, when),
		{ id: 'wall', look: 'group', in: 'front', share: 1, when },
		tag('door', 'doors', label, when),
		...inside
	] as const;
};

export const container = <const Id extends string>(id: Id, within: string, when: When) =>
	({
		id,
		look: 'container',
		role: 'container',
		in: within,
		named: true,
		share: 1,
		shown: false,
		state: { status: 'planned' },
		when
	}) as const;

export const kernel = <const Id extends string>(
	id: Id,
	within: string,
	shown: boolean,
	when: When
) =>
	({ id, look: 'kernel', role: 'kernel', in: within, named: true, share: 1, shown, when }) as const;

/** The machine itself: what stands on it, and at its bottom its kernel and its processor. */
export const machine = <const K extends string>(
	label: string,
	own: K,
	processor: string,
	when: When
) =>
	[
		{ id: 'machine', look: 'host', state: { label }, when },
		{
			id: 'desk',
			look: 'group',
			in: 'machine',
			arrange: { wide: 'row', tall: 'column' },
			share: 1,
			when
		},
		{ id: 'base', look: 'group', in: 'machine', arrange: 'row', when },
		kernel(own, 'base', true, when),
		{ id: 'cpu', look: 'box', in: 'base', state: { label: processor }, when }
	] as const;

/** Room on the way. */
export const strait = <const Id extends string>(id: Id, share: number, when: When) =>
	({ id, look: 'group', in: 'desk', share, when }) as const;

/** Where the containers stand, with room above and below for what goes to and from them. */
export const quay = (within: string, when: When) =>
	[
		{ id: 'quay', look: 'group', in: within, share: 1, when },
		{ id: 'pier', look: 'group', in: 'quay', share: 0.3, when },
		{ id: 'pods', look: 'group', in: 'quay', arrange: 'row', when },
		{ id: 'pit', look: 'group', in: 'quay', share: 0.7, when }
	] as const;
