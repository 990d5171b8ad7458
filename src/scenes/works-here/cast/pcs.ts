import type { Structure } from '../../../lib/model/index.ts';
import { cells, kernel, onPcs, process, room, seatOf, seats, thing, things } from '../parts.ts';

const when = onPcs;

/** A PC: what runs on it and what that needs, with room for a container around both; its kernel below. */
const pc = <const Pc extends string, const Box extends string, const Kernel extends string>(
	which: 'a' | 'b',
	ids: { readonly pc: Pc; readonly container: Box; readonly kernel: Kernel }
) => {
	const inside = `inside-${which}`;
	const runs = process(`process-${which}`, inside, { share: 0.3, beside: 'column', when });
	const reach = room(`reach-${which}`, inside, 1, when);
	const column = { id: `seats-${which}`, look: 'group', in: inside, when } as const;
	return [
		{
			id: ids.pc,
			look: 'host',
			in: 'pcs',
			named: true,
			share: 1,
			when
		},
		{
			id: ids.container,
			look: 'container',
			role: 'container',
			in: ids.pc,
			named: true,
			share: 1,
			shown: false,
			state: { status: 'busy' },
			when
		},
		{ id: inside, look: 'group', in: ids.container, arrange: 'row', share: 1, when },
		...(which === 'a' ? [...runs, reach, column] : [column, reach, ...runs]),
		...seats(which, column.id, when),
		/* Never seen: it keeps the ends of the links clear of what lies there. */
		{
			id: `width-${which}`,
			look: 'file',
			in: seatOf(which, 'runtime'),
			slot: 0,
			shown: false,
			state: { label: 'Node 14.x.x' },
			when
		},
		{ id: `floor-${which}`, look: 'group', in: ids.pc, arrange: 'row', when },
		kernel(ids.kernel, `floor-${which}`, when)
	] as const;
};

/** The image between them; hidden walls keep its places level with those of the PCs. */
const middle = [
	{
		id: 'between',
		look: 'host',
		in: 'pcs',
		arrange: { wide: 'column', tall: 'row' },
		shown: false,
		state: { label: '-' },
		when
	},
	{
		id: 'image',
		look: 'store',
		role: 'image',
		in: 'between',
		named: true,
		share: 1,
		shown: false,
		when
	},
	{ id: 'seats-i', look: 'group', in: 'image', share: 1, when },
	...(['upper', 'lower'] as const).map(
		(half) =>
			({
				id: `${half}-i`,
				look: 'group',
				in: 'seats-i',
				arrange: { wide: 'column', tall: 'row' },
				share: 1,
				when
			}) as const
	),
	...seats('i', 'seats-i', when).map((seat, n) => ({ ...seat, in: n < 2 ? 'upper-i' : 'lower-i' })),
	{
		id: 'floor-i',
		look: 'group',
		in: 'between',
		arrange: 'row',
		when
	},
	{ id: 'sill', look: 'kernel', in: 'floor-i', shown: false, when },
	{ ...cells('name', 'floor-i', 1, when), share: 1 },
	{ id: 'sill-b', look: 'kernel', in: 'floor-i', shown: false, when },
	{
		id: 'digest',
		look: 'tag',
		role: 'image',
		in: 'name',
		slot: 0,
		shown: false,
		state: { label: 'sha256:aefe' },
		when
	}
] as const;

/** What PC B has itself differs from PC A in one thing. */
const ofB = [
	thing('b', 'program', 'b', { role: 'client', when }),
	...(['file', 'setting'] as const).flatMap((missing) => [
		{
			...thing('b', missing, 'b', { role: 'client', when: { ...when, cause: missing } }),
			state: { ...thing('b', missing, 'b', { role: 'client', when }).state, status: 'planned' }
		} as const,
		thing('b', missing, 'b', {
			role: 'client',
			shown: true,
			when: { ...when, cause: ['file', 'version', 'setting'].filter((cause) => cause !== missing) }
		})
	]),
	thing('b', 'runtime', 'b', {
		role: 'client',
		shown: true,
		when: { ...when, cause: ['file', 'setting'] }
	}),
	{
		...thing('b', 'runtime', 'b', {
			role: 'client',
			shown: true,
			when: { ...when, cause: 'version' }
		}),
		state: { label: 'Node 20' }
	}
] as const;

export const pcs = [
	{ id: 'pcs', look: 'group', arrange: { wide: 'row', tall: 'column' }, share: 1, when },
	...pc('a', { pc: 'pc-a', container: 'container-a', kernel: 'kernel-a' }),
	room('strait-a', 'pcs', 0.06, when),
	...middle,
	room('strait-b', 'pcs', 0.06, when),
	...pc('b', { pc: 'pc-b', container: 'container-b', kernel: 'kernel-b' }),
	...things.map((of) => thing('a', of, 'a', { role: 'client', shown: true, when })),
	...things.map((of) => thing('i', of, 'i', { role: 'image', when })),
	/* Copies of the image's parts, on their way to both. */
	...things.flatMap((of) => [
		thing('to-a', of, 'i', { role: 'image', when }),
		thing('to-b', of, 'i', { role: 'image', when })
	]),
	...ofB
] as const satisfies Structure['nodes'];
