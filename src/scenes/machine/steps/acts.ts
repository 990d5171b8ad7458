import { tell } from '../../../lib/model/index.ts';
import { jobOf } from '../cast/parts.ts';
import { hosts, type Host, type Job } from '../times.ts';

const { hide, move, set, show, together } = tell;

/** The one recorded client that spoke to an engine at an address. */
export const trace = 'host-tcp';

export const api = (host: Host): tell.Way => ({
	link: `api-${host}`,
	from: 'client',
	to: host
});

/** Somebody has a host made, or works on it. */
export const works = (
	by: 'tool' | 'desktop' | 'terraform',
	host: Host,
	id: string,
	evidence: Parameters<typeof tell.signal>[2]
) => tell.signal({ link: `make-${host}`, from: by, to: host }, id, evidence);

/** There is a machine now. */
export const real = (host: Host) => set(host, { status: 'idle' });

/** A job is taken in hand, or done, on one host or on several. */
export const job = (status: 'busy' | 'idle', which: Job, ...on: readonly Host[]) =>
	on.map((host) => set(jobOf(host, which), { status }));

/** The first three: there is a machine with an engine on it, and nobody else gets in. */
export const done = (host: Host) =>
	together(
		...(['create', 'install', 'certs'] as const).flatMap((which) => job('idle', which, host))
	);

/** The client's line swings from one host to another. */
export const aim = (to: Host, from?: Host) =>
	together(
		move('flag', { in: 'dial', slot: hosts.indexOf(to) }),
		...(from ? [hide(`aim-${from}`)] : []),
		show(`aim-${to}`)
	);
