/** Kubernetes with dockerd in its nodes, up to 1.23; and without, since 1.24. */
export const before = { version: 'before' } as const;
export const now = { version: 'now' } as const;
