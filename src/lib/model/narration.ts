import type { Structure } from './schema.ts';

type NodeOf<S extends Structure> = S['nodes'][number];
type StepOf<S extends Structure> = S['steps'][number];
type ParameterOf<S extends Structure> = S['parameters'][number];
type OutdatedOf<T> = T extends { outdated: readonly (infer O extends { id: string })[] }
	? O['id']
	: never;
type Said<T> = T extends { says: infer Key extends string }
	? Key
	: T extends { id: infer Id extends string }
		? Id
		: never;

/**
 * The words of a scene in one language, keyed by what its structure declares:
 * a missing or a superfluous text is a type error in the narration file.
 */
export interface Narration<S extends Structure> {
	readonly title: string;
	/** One line: what the viewer will have seen. */
	readonly promise: string;
	readonly nodes: Readonly<Record<Extract<NodeOf<S>, { named: true }>['id'], string>>;
	readonly parameters: {
		readonly [P in ParameterOf<S> as P['id']]: {
			readonly name: string;
			readonly values: Readonly<Record<P['values'][number], string>>;
		};
	};
	/** The caption: at most two lines of 14 words, or of about 36 Japanese characters. */
	readonly steps: Readonly<
		Record<Said<StepOf<S>>, { readonly caption: string; readonly note: string }>
	>;
	readonly claims: Readonly<Record<StepOf<S>['claims'][number]['id'], string>>;
	/** One short sentence each: what was said, what holds today. Absent where no step has any. */
	readonly outdated?: Readonly<
		Record<OutdatedOf<StepOf<S>>, { readonly then: string; readonly now: string }>
	>;
	readonly omissions: Readonly<
		Record<
			NonNullable<S['omissions']> extends readonly (infer O extends { reason: string })[]
				? O['reason']
				: never,
			string
		>
	>;
}
