import type { Structure } from '../../../lib/model/index.ts';

type When = Structure['nodes'][number]['when'];

/*
 * The parts of which the hosts are built. What has the same id on two hosts is the same thing: it
 * moves when the host changes.
 */

/** A place for one tag. */
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

/** A gate no higher than its tag, in the middle of its room: lines end at the tag itself. */
export const entrance = <const Id extends string>(id: Id, within: string, when: When) =>
	[
		{ id: `${id}-room`, look: 'group', in: within, when },
		{ id: `${id}-above`, look: 'group', in: `${id}-room`, share: 1, when },
		gate(id, `${id}-room`, 0, when),
		{ id: `${id}-below`, look: 'group', in: `${id}-room`, share: 1, when }
	] as const;

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
		{
			id,
			look: 'box',
			role: of.role,
			in: `${id}-room`,
			shown: false,
			state: { label: of.label },
			when
		},
		{ id: `${id}-below`, look: 'group', in: `${id}-room`, share: 1, when }
	] as const;

/** A file of yours: it lies on the host, not in the client. */
export const page = (within: string, share: number, when: When) => {
	const [room, ...inside] = entrance('shelf', within, when);
	return [
		{ ...room, share },
		...inside,
		{
			id: 'page',
			look: 'document',
			role: 'client',
			in: 'shelf',
			slot: 0,
			shown: false,
			state: { label: 'app.js' },
			when
		}
	] as const;
};

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

/** Never seen: it keeps a place wide enough. */
export const width = <const Id extends string>(id: Id, within: string, label: string, when: When) =>
	({ id, look: 'tag', in: within, slot: 0, shown: false, state: { label }, when }) as const;

/** The daemon; its name stands in the middle, under a crown as high as the bench for images below. */
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
		...(crown ? [gate('front', 'daemon', 0, crown)] : []),
		{
			id: 'middle',
			look: 'group',
			in: 'daemon',
			arrange: 'cells',
			slots: 1,
			share: 1,
			when
		},
		width('middle-width', 'middle', 'docker.sock', when)
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
	({
		id,
		look: 'kernel',
		role: 'kernel',
		in: within,
		named: true,
		arrange: 'row',
		share: 1,
		shown,
		when
	}) as const;

/** The version of a kernel: on its bar, beside it in a VM. */
export const release = <const Id extends string>(
	id: Id,
	within: string,
	label: string,
	shown: boolean,
	when: When
) => ({ id, look: 'file', role: 'kernel', in: within, shown, state: { label }, when }) as const;

/** The kernel of a VM, and its version beside or below it. */
export const guest = <
	const Base extends string,
	const Kernel extends string,
	const Version extends string
>(
	within: string,
	ids: readonly [base: Base, kernel: Kernel, version: Version],
	label: string,
	beside: boolean,
	when: When
) => {
	const [base, own, version] = ids;
	const bar = kernel(own, base, false, when);
	const number = release(version, base, label, false, when);
	return [
		{ id: base, look: 'group', in: within, arrange: beside ? 'row' : 'column', when },
		...(beside ? ([number, bar] as const) : ([bar, number] as const))
	] as const;
};

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
