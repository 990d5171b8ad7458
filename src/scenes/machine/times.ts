/** The same picture twice: with Docker Machine, and with what took its place. */
export const then = { time: 'then' } as const;
export const now = { time: 'now' } as const;

export const hosts = ['local', 'aws', 'azure'] as const;
export type Host = (typeof hosts)[number];

/** What has to be done for each of them, in the words of Docker Machine. */
export const jobs = ['create', 'install', 'certs', 'env'] as const;
export type Job = (typeof jobs)[number];
