import type { Structure } from '../../lib/model/index.ts';

/** What can be chosen: the collision, the heap that nobody dares to touch, and cleaning up. */
export const parts = ['collide', 'clutter', 'clean'] as const;
type Part = (typeof parts)[number];

export const only = (...chosen: Part[]) => ({ part: chosen });

/** Steps that are told in one part only. */
export const toldIn = <const S extends Structure['steps']>(part: Part, steps: S) =>
	steps.map((step: S[number]) => ({ ...step, when: { part } }));

/** Room, and nothing else. */
export const air = <const I extends string>(id: I, within: string, share: number, part: Part) => ({
	id,
	look: 'group' as const,
	in: within,
	share,
	when: only(part)
});

/** An application: dashed as long as it does not run. */
export const app = <const I extends string>(
	id: I,
	within: string,
	runs: boolean,
	shown: boolean
) => ({
	id,
	look: 'process' as const,
	role: 'container' as const,
	in: within,
	named: true as const,
	share: 1,
	shown,
	state: { status: runs ? ('idle' as const) : ('ended' as const) }
});

/** The sign on an application that broke. */
export const exit = <const I extends string>(of: I, part: Part) =>
	[
		air(`${of}-room`, of, 1, part),
		{
			id: `${of}-sign` as const,
			look: 'group',
			in: of,
			arrange: 'cells',
			slots: 1,
			when: only(part)
		},
		{
			id: `${of}-exit` as const,
			look: 'tag',
			in: `${of}-sign`,
			slot: 0,
			shown: false,
			state: { label: 'exit 1' },
			when: only(part)
		}
	] as const;
