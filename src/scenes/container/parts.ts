import { tell, type Structure } from '../../lib/model/index.ts';

const { move, showAt } = tell;

/** What the scene can tell of. */
export const parts = ['walls', 'limits', 'history'] as const;
export type Part = (typeof parts)[number];

export const only = (...chosen: Part[]) => ({ part: chosen });

/** Steps that are told in one part only. */
export const toldIn = <const S extends Structure['steps']>(chosen: Part, steps: S) =>
	steps.map((step: S[number]) => ({ ...step, when: { part: chosen } }));

/** The kernel bar has three places; its name is in the second. Most of what it hands out is for the right. */
export const hand = { in: 'kernel', slot: 2 } as const;
export const leftHand = { in: 'kernel', slot: 0 } as const;

/** The kernel draws a wall, … */
export const drawn = (wall: string, at: typeof hand | typeof leftHand = hand) => showAt(wall, at);
/** … and it closes around those inside. */
export const closes = (wall: string, around: string) => move(wall, { in: around });

export const process = <const I extends string>(
	id: I,
	inside: string,
	label: string,
	when: Part
) => ({
	id,
	look: 'process' as const,
	role: 'container' as const,
	in: inside,
	state: { label },
	when: only(when)
});

/** Room that is left over. */
export const air = <const I extends string>(id: I, inside: string, when: Part) => ({
	id,
	look: 'group' as const,
	in: inside,
	share: 1,
	when: only(when)
});

export const wall = <const I extends string>(id: I, inside: string, label: string, when: Part) => ({
	id,
	look: 'wall' as const,
	role: 'kernel' as const,
	in: inside,
	share: 1,
	shown: false,
	state: { label },
	when: only(when)
});

/** The walls of the default, from the outermost to the innermost. */
export const nested = ['net', 'pid', 'ipc', 'uts', 'mnt'] as const;

/** The five walls, one inside the other. */
export const nest = (outermost: string, when: Part) =>
	nested.map((name, i) =>
		wall(`wall-${name}`, i === 0 ? outermost : `wall-${nested[i - 1]}`, name, when)
	);

/** What stands right around a wall. */
export const around = (name: (typeof nested)[number], outermost = 'container') => {
	const outer = nested[nested.indexOf(name) - 1];
	return outer ? `wall-${outer}` : outermost;
};
