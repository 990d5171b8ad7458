/*
 * Five recordings, one for each choice. The image has three layers, numbered from the bottom; what
 * differs is what the registry has of it already. Entries are those of the recording's trace.har.
 */

/** A blob's entries: is it there, open an upload, send, finish with the digest, is it there now. */
export interface BlobEntries {
	readonly head?: number;
	readonly post?: number;
	readonly patch?: number;
	readonly put?: number;
	readonly check?: number;
}

export interface Recorded {
	readonly trace: string;
	/** Its address, which the terminal leaves out. */
	readonly registry: string;
	readonly repository: string;
	readonly tag: string;
	/** POST /images/…/tag */
	readonly name?: number;
	/** POST /images/…/push */
	readonly push: number;
	/** GET /v2/ */
	readonly door: number;
	/** Layers by their number. */
	readonly layers: Readonly<Record<number, BlobEntries>>;
	readonly config: BlobEntries;
	/** PUT of the manifest. */
	readonly manifest: number;
}

export const fresh = {
	trace: 'push-new',
	registry: 'localhost:5000',
	repository: 'demo/fresh',
	tag: '1.0',
	push: 1,
	door: 2,
	layers: {
		3: { post: 3, patch: 6, put: 9, check: 12 },
		2: { post: 5, patch: 7, put: 10, check: 11 },
		1: { post: 4, patch: 8, put: 13, check: 14 }
	},
	config: { head: 15, post: 16, patch: 17, put: 18, check: 19 },
	manifest: 20
} as const satisfies Recorded;

export const again = {
	trace: 'push-again',
	registry: 'localhost:5000',
	repository: 'demo/fresh',
	tag: '1.0',
	push: 1,
	door: 2,
	layers: { 3: { head: 3 }, 2: { head: 4 }, 1: { head: 5 } },
	config: { head: 6 },
	manifest: 7
} as const satisfies Recorded;

export const secondTag = {
	trace: 'push-second-tag',
	registry: 'localhost:5000',
	repository: 'demo/fresh',
	tag: 'stable',
	name: 1,
	push: 3,
	door: 4,
	layers: { 3: { head: 5 }, 2: { head: 7 }, 1: { head: 6 } },
	config: { head: 8 },
	manifest: 9
} as const satisfies Recorded;

export const otherRepository = {
	trace: 'push-other-repository',
	registry: 'localhost:5000',
	repository: 'demo/copy',
	tag: '1.0',
	name: 1,
	push: 3,
	door: 4,
	layers: {
		3: { head: 5, post: 9, check: 11 },
		2: { head: 6, post: 8, check: 13 },
		1: { head: 7, post: 10, check: 12 }
	},
	config: { head: 14, post: 15, patch: 16, put: 17, check: 18 },
	manifest: 19
} as const satisfies Recorded;

/** A registry with a password; the image has one layer. The push is the one after the login. */
export const closed = {
	trace: 'auth-basic',
	registry: 'localhost:5001',
	repository: 'demo/private',
	tag: '1',
	push: 12,
	door: 13,
	layers: { 1: { head: 14, post: 15, patch: 16, put: 17, check: 18 } },
	config: { head: 19, post: 20, patch: 21, put: 22, check: 23 },
	manifest: 24
} as const satisfies Recorded;
