import { tell, type Structure } from '../../lib/model/index.ts';

/*
 * The client reaches the daemon in three ways. The HTTP is the same in all of them; what was recorded
 * is the local socket, and one command over TCP. The rest is drawn as documented.
 */

export const local = { daemon: 'local' } as const;
export const ssh = { daemon: 'ssh' } as const;
export const tcp = { daemon: 'tcp' } as const;
export const remote = { daemon: ['ssh', 'tcp'] } as const;

const { recorded, signal } = tell;

const swagger = { repository: 'moby/moby', path: 'api/swagger.yaml' } as const;
const dialer = { repository: 'docker/cli', path: 'cli/command/system/dial_stdio.go' } as const;

/** One way to reach the daemon. */
export interface Reach {
	/** Client to daemon, or to what carries the bytes to it. */
	readonly api: tell.Way;
	/** Evidence of a message on that way. */
	readonly says: (
		trace: string,
		entry: number,
		section: string
	) => ReturnType<typeof recorded> | (typeof swagger & { readonly section: string });
	/** Over SSH, the last stretch: from the tunnel to the socket, and back. */
	readonly inward: (id: string) => ReturnType<typeof signal>[];
	readonly outward: (id: string) => ReturnType<typeof signal>[];
}

const documented: Reach['says'] = (_trace, _entry, section) => ({ ...swagger, section });
const none = () => [];
const direct = { link: 'api', from: 'client', to: 'daemon' };

export const overLocal: Reach = {
	api: direct,
	says: (trace, entry) => recorded(trace, entry),
	inward: none,
	outward: none
};

export const overTcp: Reach = { ...overLocal, says: documented };

export const overSsh: Reach = {
	api: { link: 'api', from: 'client', to: 'tunnel' },
	says: documented,
	inward: (id) => [signal({ link: 'carry', from: 'tunnel', to: 'daemon' }, `${id}-in`, dialer)],
	outward: (id) => [signal({ link: 'carry', from: 'daemon', to: 'tunnel' }, `${id}-out`, dialer)]
};

/** The same step, over each way. */
export const overEach = <const S extends Structure['steps'][number]>(make: (reach: Reach) => S) => [
	{ ...make(overLocal), when: local },
	{ ...make(overSsh), when: ssh },
	{ ...make(overTcp), when: tcp }
];
