import type { Structure } from '../../../lib/model/index.ts';
import { hosts, now, then } from '../times.ts';
import { nowNodes } from './now.ts';
import { aims } from './parts.ts';
import { thenNodes } from './then.ts';

/** You: a terminal, keys in your pocket, and a dial that says which host is meant. */
const you = [
	{
		id: 'client',
		look: 'repository',
		role: 'client',
		in: 'scene',
		named: true,
		share: 0.5,
		party: 'client'
	},
	{ id: 'dial', look: 'group', in: 'client', arrange: 'cells', slots: 3 },
	...aims,
	...(
		[
			{ label: 'DOCKER_HOST', when: then },
			{ label: 'context', when: now }
		] as const
	).map(
		({ label, when }) =>
			({
				id: 'flag',
				look: 'tag',
				role: 'client',
				in: 'dial',
				slot: 0,
				shown: false,
				state: { label },
				when
			}) as const
	),
	{ id: 'desk', look: 'group', in: 'client', arrange: 'row', share: 1 },
	{ id: 'shell', look: 'screen', role: 'client', in: 'desk', share: 1 },
	{ id: 'pocket', look: 'group', in: 'desk', arrange: 'slots', slots: 2 }
] as const;

/** A container on the host that is meant. */
const containers = (
	[
		{ within: 'bay-aws', label: 'busybox', when: then },
		{ within: 'bay-azure', label: 'web', when: now }
	] as const
).map(
	({ within, label, when }) =>
		({
			id: 'container',
			look: 'container',
			role: 'container',
			in: within,
			share: 1,
			shown: false,
			state: { label, status: 'busy' },
			when
		}) as const
);

export const nodes = [
	{ id: 'scene', look: 'group', share: 1 },
	...thenNodes,
	...nowNodes,
	...you,
	...containers
] as const satisfies Structure['nodes'];

export const links = [
	...hosts.map((id) => ({ id: `api-${id}`, from: 'client', to: id, with: `aim-${id}` }) as const),
	...hosts.map(
		(id) => ({ id: `make-${id}`, from: 'tool', to: id, with: 'grip', when: then }) as const
	),
	{ id: 'make-local', from: 'desktop', to: 'local', when: now },
	{ id: 'make-aws', from: 'terraform', to: 'aws', when: now },
	{ id: 'make-azure', from: 'terraform', to: 'azure', when: now }
] as const satisfies Structure['links'];
