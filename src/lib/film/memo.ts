interface Made<T> {
	readonly causes: readonly unknown[];
	readonly value: T;
}

/** Remembers what was last made for each id, and returns it as long as its causes are the same. */
export class Memo<T> {
	readonly #made = new Map<string, Made<T>>();

	get(id: string, causes: readonly unknown[], make: () => T): T {
		const last = this.#made.get(id);
		if (last && last.causes.every((cause, i) => cause === causes[i])) return last.value;
		const value = make();
		this.#made.set(id, { causes, value });
		return value;
	}
}

/** The old list where it holds the very same parts as the new one. */
export const sameList = <T>(old: readonly T[] | undefined, fresh: readonly T[]): readonly T[] =>
	old?.length === fresh.length && fresh.every((part, i) => part === old[i]) ? old : fresh;
