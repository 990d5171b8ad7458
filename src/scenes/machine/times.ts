/** The same picture twice: with Docker Machine, and with what took its place. */
export const then = { time: 'then' } as const;
export const now = { time: 'now' } as const;

export const hosts = ['local', 'aws', 'azure'] as const;
export type Host = (typeof hosts)[number];
