import type { Structure } from '../../../lib/model/index.ts';
import { onPcs, onStages, seatOf, things } from '../parts.ts';

/** A program reaches for each thing that it needs. */
const reach = (['a', 'b'] as const).flatMap((pc) =>
	things.map(
		(thing) =>
			({
				id: `reach-${pc}-${thing}`,
				from: `process-${pc}`,
				to: seatOf(pc, thing),
				when: onPcs
			}) as const
	)
);

const machines = [
	{ which: 'b', host: 'pc-b' },
	{ which: 'test', host: 'test' },
	{ which: 'prod', host: 'prod' }
] as const;

/** Each machine pulls from the registry, and gives its programs what is its own. */
const pulls = machines.flatMap(
	({ which, host }) =>
		[
			{ id: `pull-${which}`, from: 'registry', to: host, when: onStages },
			...(['secret', 'data'] as const).map(
				(given) =>
					({
						id: `${given}-in-${which}`,
						from: `process-${which}`,
						to: `seat-${given}-${which}`,
						with: `${given}-${which}`,
						when: onStages
					}) as const
			)
		] as const
);

export const links = [...reach, ...pulls] as const satisfies Structure['links'];
