import type { Structure } from '../../lib/model/index.ts';

export type When = Structure['nodes'][number]['when'];

/** The same application on two PCs; then one image on its way to production. */
export const onPcs = { part: 'pcs' } as const;
export const onStages = { part: 'stages' } as const;

/** What the application needs, from top to bottom: layers lie below what stands on them. */
export const things = ['setting', 'program', 'file', 'runtime'] as const;
export type Thing = (typeof things)[number];

const looks = { setting: 'tag', program: 'document', file: 'document', runtime: 'file' } as const;
const labels = {
	setting: 'DB_HOST',
	program: 'app.js',
	file: 'conf.yml',
	runtime: 'Node 14'
} as const;

export const seatOf = (machine: string, thing: Thing) => `seat-${machine}-${thing}`;

/** One place for each of them. */
export const seats = (machine: string, within: string, when: When) =>
	things.map(
		(thing) =>
			({
				id: seatOf(machine, thing),
				look: 'group',
				in: within,
				arrange: 'cells',
				slots: 1,
				share: 1,
				when
			}) as const
	);

/** One of them at its place: blue on a PC of its own, amber where it came in the image. */
export const thing = (
	owner: string,
	of: Thing,
	at: string,
	{ role, shown = false, when }: { role: 'client' | 'image'; shown?: boolean; when: When }
) =>
	({
		id: `${owner}-${of}`,
		look: looks[of],
		role,
		in: seatOf(at, of),
		slot: 0,
		shown,
		state: { label: labels[of] },
		when
	}) as const;

export const kernel = <const Id extends string>(id: Id, within: string, when: When) =>
	({ id, look: 'kernel', role: 'kernel', in: within, named: true, share: 1, when }) as const;

export const room = (id: string, within: string, share: number, when: When) =>
	({ id, look: 'group', in: within, share, when }) as const;

/** Places side by side for what a machine has for itself. */
export const cells = (id: string, within: string, slots: number, when: When) =>
	({ id, look: 'group', in: within, arrange: 'cells', slots, when }) as const;

/** A program, and the sign on it when it breaks. */
export const process = (
	id: string,
	within: string,
	{ share, beside, when }: { share: number; beside: 'row' | 'column'; when: When }
) =>
	[
		{
			id,
			look: 'process',
			role: 'container',
			in: within,
			/* On a narrow stage there may be no room below its name. */
			arrange: { wide: 'column', tall: beside },
			share,
			shown: false,
			state: { label: 'app' },
			when
		},
		room(`${id}-room`, id, 1, when),
		cells(`${id}-sign`, id, 1, when),
		{
			id: `${id}-exit`,
			look: 'tag',
			in: `${id}-sign`,
			slot: 0,
			shown: false,
			state: { label: 'exit 1' },
			when
		}
	] as const;
