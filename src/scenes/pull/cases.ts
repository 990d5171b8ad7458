/*
 * One pull for every outcome. Each case has a recording of its own; what differs between two cases is
 * which things are on the stage, and which entries prove the messages.
 */

export const cases = [
	'fresh',
	'current',
	'shared',
	'not-found',
	'refused',
	'login',
	'no-daemon'
] as const;

export type Case = (typeof cases)[number];

/** Holds in these cases only. */
export const only = (...of: Case[]) => ({ case: of }) as const;

/** Holds in every case but these. */
export const except = (...of: Case[]) => only(...cases.filter((id) => !of.includes(id)));

/** The recording of each case. */
export const traces = {
	fresh: 'auth-token',
	current: 'pull-up-to-date',
	shared: 'pull-shared-layers',
	'not-found': 'error-manifest-unknown',
	refused: 'error-registry-down',
	login: 'auth-basic',
	'no-daemon': 'error-daemon-down'
} as const satisfies Record<Case, string>;
