/*
 * The same Dockerfile was built again and again: for the first time, with nothing changed, with one file
 * changed, with BuildKit. And a change was made by hand, and committed.
 */

export const traces = {
	first: 'build-first',
	again: 'build-cached',
	changed: 'build-changed-file',
	buildkit: 'build-buildkit',
	commit: 'commit'
} as const;

export const ifFirst = { way: 'first' } as const;
export const ifAgain = { way: 'again' } as const;
export const ifChanged = { way: 'changed' } as const;
export const ifBuildkit = { way: 'buildkit' } as const;
export const ifCommit = { way: 'commit' } as const;
/** The image of the first build is there already, and looked through. */
export const ifCached = { way: ['again', 'changed'] } as const;
/** Everything is made anew. */
export const ifFresh = { way: ['first', 'buildkit'] } as const;
/** The older builder, which takes the whole context at once. */
export const ifLegacy = { way: ['first', 'again', 'changed'] } as const;
export const ifBuilt = { way: ['first', 'again', 'changed', 'buildkit'] } as const;
