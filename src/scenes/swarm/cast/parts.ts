import { only, type Drama } from '../cases.ts';

/** Room between the nodes of a swarm, where their messages can be seen. */
export const road = (id: string, inside: string, drama: ReturnType<typeof only>) =>
	[1, 2].map((n) => ({ id: `${id}-${n}`, look: 'group', in: inside, when: drama }) as const);

export interface Task {
	/** `1`, or `1-new` for the one that takes its turn. */
	readonly id: string;
	readonly host: string;
	readonly shown?: boolean;
	/** Version of the image that it stands on. */
	readonly version?: string;
	/** The image has to be fetched first. */
	readonly packed?: boolean;
}

/** The image below a task, or the one that takes its turn there. */
export const image = (
	{ id, version, shown = false, packed = false }: Omit<Task, 'host'>,
	drama: Drama,
	turn: '' | '-new' = ''
) =>
	({
		id: `image-${id}${turn}`,
		look: 'layer',
		role: 'image',
		in: `floor-${id}`,
		slot: 0,
		shown,
		state: { label: version, status: packed ? 'planned' : 'idle' },
		when: only(drama)
	}) as const;

/** One task of the service on its node: a running program, and below it the image, where that matters. */
export const place = ({ id, host, shown = false, version, packed = false }: Task, drama: Drama) => {
	const when = only(drama);
	const own = { id: `place-${id}`, look: 'group', in: `tasks-${host}`, share: 1, when } as const;
	const task = {
		id: `task-${id}`,
		look: 'process',
		role: 'container',
		in: own.id,
		share: 1,
		shown,
		state: { label: `web.${id.replace(/\D.*/, '')}` },
		when
	} as const;
	if (version === undefined) return [own, task];
	return [
		own,
		task,
		{
			id: `floor-${id}`,
			look: 'shelf',
			role: 'image',
			in: own.id,
			arrange: 'stack',
			slots: 1,
			when
		} as const,
		image({ id, version, shown, packed }, drama)
	];
};

/** A task that is wanted, on its way to the node that has to run it. */
export const plan = (id: string, place: string, drama: Drama) =>
	({
		id: `plan-${id}`,
		look: 'file',
		role: 'container',
		in: place,
		slot: 0,
		shown: false,
		state: { label: `web.${id.replace(/\D.*/, '')}`, status: 'planned' },
		when: only(drama)
	}) as const;
