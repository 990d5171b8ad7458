import type { Structure } from '../../../lib/model/index.ts';
import { air, app, only } from '../parts.ts';

const when = only('clean');

/** A container on the layers of its image: what it wrote, its application, and below, read-only. */
const tower = <const N extends 1 | 2>(n: N, runs: boolean) =>
	[
		{
			id: `container-${n}` as const,
			look: 'container',
			role: 'container',
			in: 'tops',
			share: 1,
			shown: false,
			state: { label: `app${n}`, status: runs ? 'busy' : 'ended' },
			when
		},
		{ ...app(`app-${n}` as const, `container-${n}`, runs, false), share: 0.4, when },
		air(`air-${n}` as const, `container-${n}`, 1, 'clean'),
		{
			id: `rw-${n}` as const,
			look: 'layer',
			role: 'container',
			in: `container-${n}`,
			shown: false,
			state: { label: 'rw' },
			when
		}
	] as const;

const layer = <const I extends string>(id: I, within: string, slot: number, label: string) => ({
	id,
	look: 'layer' as const,
	role: 'image' as const,
	in: within,
	slot,
	shown: false,
	state: { label },
	when
});

const stack = <const I extends string>(id: I, within: string, slots: number) => ({
	id,
	look: 'group' as const,
	in: within,
	arrange: 'stack' as const,
	slots,
	share: 1,
	when
});

const engine = [
	{ id: 'client', look: 'terminal', role: 'client', named: true, party: 'client', when },
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1, when },
	/* Documented, not recorded: so it is not typed. */
	{
		id: 'broom',
		look: 'instruction',
		role: 'client',
		in: 'client',
		shown: false,
		state: { label: 'docker system prune', status: 'busy' },
		when
	}
] as const;

const yard = [
	{
		id: 'daemon',
		look: 'daemon',
		role: 'daemon',
		in: 'host',
		named: true,
		party: 'daemon',
		when
	},
	{ id: 'yard', look: 'group', in: 'host', arrange: 'row', share: 1, when },
	{ id: 'towers', look: 'group', in: 'yard', share: 1, when },
	{ id: 'tops', look: 'group', in: 'towers', arrange: 'row', equal: true, share: 1, when },
	...tower(1, false),
	...tower(2, true),
	{ id: 'images', look: 'store', role: 'image', in: 'towers', named: true, when },
	{ id: 'stacks', look: 'group', in: 'images', arrange: 'row', equal: true, when },
	stack('stack-1', 'stacks', 2),
	stack('stack-2', 'stacks', 2),
	stack('ground', 'images', 1),
	layer('code-1', 'stack-1', 1, 'app 1'),
	layer('node-9', 'stack-1', 0, 'node 9'),
	layer('code-2', 'stack-2', 1, 'app 2'),
	layer('node-14', 'stack-2', 0, 'node 14'),
	layer('base', 'ground', 0, 'debian')
] as const;

/** What belongs to no container and no image. */
const side = [
	air('strait', 'yard', 0.12, 'clean'),
	{ id: 'side', look: 'group', in: 'yard', share: 0.35, when },
	{
		id: 'volume',
		look: 'repository',
		role: 'machine',
		in: 'side',
		named: true,
		share: 1,
		when
	},
	{ id: 'volume-air', look: 'group', in: 'volume', share: 1, when },
	{ id: 'drawer', look: 'group', in: 'volume', arrange: 'slots', slots: 1, when },
	{ id: 'volume-air-2', look: 'group', in: 'volume', share: 1, when },
	{
		id: 'data',
		look: 'document',
		role: 'machine',
		in: 'drawer',
		slot: 0,
		state: { label: 'data' },
		when
	},
	...(['network', 'cache'] as const).map(
		(id) =>
			({
				id,
				look: 'box',
				role: 'plain',
				in: 'side',
				named: true,
				share: 0.3,
				when
			}) as const
	)
] as const;

export const staff = engine satisfies Structure['nodes'];
export const clean = [...yard, ...side] as const satisfies Structure['nodes'];

export const cleanLinks = [
	{ id: 'api', from: 'client', to: 'daemon', when },
	{ id: 'mount', from: 'container-2', to: 'volume', when }
] as const satisfies Structure['links'];
