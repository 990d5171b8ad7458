/** The four ways to look at an image: each has nodes and steps of its own. */
export const parts = ['documents', 'stack', 'files', 'tar'] as const;
export type Part = (typeof parts)[number];

/** Things that are there in one part only. */
export const inPart = <const P extends Part, const T extends readonly object[]>(
	part: P,
	things: T
) =>
	things.map((thing) => ({ ...thing, when: { part } })) as unknown as {
		readonly [K in keyof T]: T[K] & { readonly when: { readonly part: P } };
	};
