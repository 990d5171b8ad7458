/** Five ways to look at the two stacks. */
export const parts = ['stacks', 'start', 'numbers', 'many', 'wall'] as const;
export type Part = (typeof parts)[number];

/** Things that are there in one part only. */
export const inPart = <const P extends Part, const T extends readonly object[]>(
	part: P,
	things: T
) =>
	things.map((thing) => ({ ...thing, when: { part } })) as unknown as {
		readonly [K in keyof T]: T[K] & { readonly when: { readonly part: P } };
	};
