import type { Structure } from '../../../lib/model/index.ts';
import { cells, kernel, onStages, process, room, seats, thing, things } from '../parts.ts';

const when = onStages;

/** A machine that runs the image: a container with the image's name on it; below, what is the machine's own. */
const machine = <const Host extends string, const Kernel extends string>(
	which: string,
	ids: { readonly host: Host; readonly kernel: Kernel }
) =>
	[
		{ id: ids.host, look: 'host', in: 'machines', named: true, share: 1, when },
		{
			id: `container-${which}`,
			look: 'container',
			role: 'container',
			in: ids.host,
			share: 1,
			shown: false,
			state: { status: 'planned' },
			when
		},
		cells(`berth-${which}`, `container-${which}`, 1, when),
		...process(`process-${which}`, `container-${which}`, { share: 1, beside: 'row', when }),
		{ id: `own-${which}`, look: 'group', in: ids.host, arrange: 'row', equal: true, when },
		cells(`seat-secret-${which}`, `own-${which}`, 1, when),
		cells(`seat-data-${which}`, `own-${which}`, 1, when),
		{ id: `floor-${which}`, look: 'group', in: ids.host, arrange: 'row', when },
		kernel(ids.kernel, `floor-${which}`, when),
		{
			id: `cpu-${which}`,
			look: 'box',
			in: `floor-${which}`,
			state: { label: 'amd64' },
			when
		},
		{
			id: `copy-${which}`,
			look: 'tag',
			role: 'image',
			in: 'name',
			slot: 0,
			shown: false,
			state: { label: 'sha256:aefe' },
			when
		},
		{
			id: `secret-${which}`,
			look: 'tag',
			role: 'client',
			in: `seat-secret-${which}`,
			slot: 0,
			shown: false,
			state: { label: 'secret' },
			when
		},
		{
			id: `data-${which}`,
			look: 'document',
			role: 'client',
			in: `seat-data-${which}`,
			slot: 0,
			shown: false,
			state: { label: 'data' },
			when
		}
	] as const;

export const stages = [
	{ id: 'stages', look: 'group', arrange: { wide: 'column', tall: 'row' }, share: 1, when },
	{ id: 'registry', look: 'registry', role: 'registry', in: 'stages', named: true, when },
	{
		id: 'image',
		look: 'store',
		role: 'image',
		in: 'registry',
		named: true,
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when
	},
	...seats('i', 'image', when),
	...things.map((of) => thing('i', of, 'i', { role: 'image', shown: true, when })),
	cells('name', 'image', 1, when),
	{
		id: 'digest',
		look: 'tag',
		role: 'image',
		in: 'name',
		slot: 0,
		shown: false,
		state: { label: 'sha256:aefe' },
		when
	},
	room('strait-a', 'stages', 1, when),
	{
		id: 'machines',
		look: 'group',
		in: 'stages',
		arrange: { wide: 'row', tall: 'column' },
		share: 2,
		when
	},
	...machine('b', { host: 'pc-b', kernel: 'kernel-b' }),
	room('lane-a', 'machines', 0.08, when),
	...machine('test', { host: 'test', kernel: 'kernel-test' }),
	room('lane-b', 'machines', 0.08, when),
	...machine('prod', { host: 'prod', kernel: 'kernel-prod' }),
	/* A second variant of the image, for the other processor. */
	cells('variant', 'image', 1, { ...when, cause: 'version' }),
	...(['arm', 'copy-arm'] as const).map(
		(id) =>
			({
				id,
				look: 'tag',
				role: 'image',
				in: 'variant',
				slot: 0,
				shown: false,
				state: { label: 'arm64 …' },
				when: { ...when, cause: 'version' }
			}) as const
	)
] as const satisfies Structure['nodes'];
