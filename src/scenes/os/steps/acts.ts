import { tell } from '../../../lib/model/index.ts';
import { sources } from '../sources.ts';

/*
 * One command was recorded, on Linux. On the other hosts it is the same command; what happens there is
 * drawn as documented.
 */
export const trace = 'run-detached-port';

export const command = 'docker run -d --name web -p 8080:80 …/nginx:1.22';

const { ask, answer, recorded, signal } = tell;

type Source = (typeof sources)[keyof typeof sources];

/** How one host is entered, and how the way leads on to the daemon. */
interface Entry {
	readonly api: tell.Way;
	readonly inward: (id: string) => ReturnType<typeof signal>[];
	readonly outward: (id: string) => ReturnType<typeof signal>[];
}

/** Client and daemon on one machine. */
export const direct: Entry = {
	api: { link: 'api', from: 'client', to: 'daemon' },
	inward: () => [],
	outward: () => []
};

/** The backend takes the request, and relays it over the border. */
export const relayed: Entry = {
	api: { link: 'api', from: 'client', to: 'gate-api' },
	inward: (id) => [
		signal({ link: 'relay', from: 'gate-api', to: 'daemon' }, `${id}-in`, sources.desktop)
	],
	outward: (id) => [
		signal({ link: 'relay', from: 'daemon', to: 'gate-api' }, `${id}-out`, sources.desktop)
	]
};

const documentedCreate = { ...sources.api, section: 'ContainerCreate' };

export const create = ({ api }: Entry, isRecorded = false) =>
	ask(api, {
		id: 'create',
		label: 'create',
		open: true,
		method: 'POST',
		path: '/containers/create',
		evidence: isRecorded ? recorded(trace, 1) : documentedCreate
	});

export const created = ({ api }: Entry, isRecorded = false) =>
	answer(api, {
		id: 'created',
		label: 'create 201',
		answers: 'create',
		status: 201,
		evidence: isRecorded ? recorded(trace, 1) : documentedCreate
	});

export const pull = ({ api }: Entry) =>
	ask(api, {
		id: 'pull',
		label: 'pull',
		open: true,
		method: 'POST',
		path: '/images/create',
		evidence: { ...sources.api, section: 'ImageCreate' }
	});

/** No entry of the image's list is for this operating system. */
export const noMatch = ({ api }: Entry) =>
	answer(api, {
		id: 'no-match',
		label: 'no match',
		answers: 'pull',
		status: 404,
		evidence: sources.pull
	});

/** A program asks its kernel, or is answered by it. */
export const call = (link: string, from: string, to: string, id: string) =>
	signal({ link, from, to }, id, sources.syscalls);

/** The daemon, or what stands in its place, has a container started. */
export const starts = (link: string, from: string, to: string, id: string, by: Source) =>
	signal({ link, from, to }, id, by);
