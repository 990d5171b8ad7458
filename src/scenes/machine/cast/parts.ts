import type { Structure } from '../../../lib/model/index.ts';
import { hosts, jobs, type Host, type Job } from '../times.ts';

type When = Structure['nodes'][number]['when'];

export const jobOf = <const H extends Host, const J extends Job>(host: H, job: J) =>
	`job-${host}-${job}` as const;

/**
 * A host to be, dashed until there is a machine: at the left what has to be done for it; then room for
 * papers and a container, and its engine.
 */
export const host = <const Id extends Host>(
	id: Id,
	within: string,
	label: string,
	of: { readonly listed: boolean; readonly when: When }
) => {
	const { listed, when } = of;
	return [
		{
			id,
			look: 'vm',
			role: 'machine',
			in: within,
			party: 'daemon',
			arrange: { wide: 'row', tall: 'column' },
			share: 1,
			state: { label, status: 'planned' },
			when
		},
		{ id: `jobs-${id}`, look: 'group', in: id, when },
		...jobs.map(
			(job) =>
				({
					id: jobOf(id, job),
					look: 'instruction',
					role: 'machine',
					in: `jobs-${id}`,
					shown: listed,
					state: { label: job, status: 'planned' },
					when
				}) as const
		),
		{ id: `side-${id}`, look: 'group', in: id, share: 1, when },
		{ id: `notes-${id}`, look: 'group', in: `side-${id}`, arrange: 'cells', slots: 1, when },
		{ id: `bay-${id}`, look: 'group', in: `side-${id}`, share: 1, when },
		{
			id: `daemon-${id}`,
			look: 'box',
			role: 'daemon',
			in: `side-${id}`,
			shown: false,
			state: { label: 'dockerd' },
			when
		}
	] as const;
};

/** Never seen: a stretch for what travels. */
export const strait = <const Id extends string>(id: Id, within: string, when: When) =>
	({ id, look: 'shelf', in: within, slots: 1, shown: false, arrange: 'slots', when }) as const;

/** Somebody who makes hosts, and the command for it: documented, not recorded, so it is not typed. */
export const maker = <const Id extends string, const Command extends string>(
	id: Id,
	command: { readonly id: Command; readonly label: string },
	within: string,
	when: When
) =>
	[
		{ id, look: 'repository', role: 'machine', in: within, named: true, shown: false, when },
		{
			id: command.id,
			look: 'instruction',
			role: 'machine',
			in: id,
			shown: false,
			state: { label: command.label, status: 'busy' },
			when
		}
	] as const;

export const chip = <const Id extends string>(
	id: Id,
	at: { readonly in: string; readonly slot: number },
	label: string,
	when: When
) => ({ id, look: 'file', role: 'client', ...at, shown: false, state: { label }, when }) as const;

/** Nothing to be seen: while it is there, the client's line leads to that host. */
export const aims = hosts.map(
	(id, slot) =>
		({ id: `aim-${id}` as const, look: 'group', in: 'dial', slot, shown: false }) as const
);
