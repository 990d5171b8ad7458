/**
 * How a talk keeps its plan: seconds that it is behind (positive) or ahead (negative) while a step is
 * shown; 0 as long as the time belongs to this step.
 * @param plans seconds that each step is planned to take
 */
export function paceOf(plans: readonly number[], position: number, elapsed: number): number {
	const begins = sum(plans.slice(0, position));
	const ends = begins + (plans[position] ?? 0);
	return elapsed < begins ? elapsed - begins : Math.max(0, elapsed - ends);
}

export const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
