import type { Structure } from '../../../lib/model/index.ts';
import { beside, cases, chained, notMoved, only, stacked } from '../cases.ts';

/** Those who are asked, and those who do it. */
export const staff = [
	{ id: 'client', look: 'terminal', role: 'client', named: true, party: 'client', share: 0.16 },
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1.8 },
	{
		id: 'second',
		look: 'screen',
		role: 'client',
		in: 'client',
		share: 1,
		shown: false,
		when: only('inside')
	}
] as const satisfies Structure['nodes'];

export const host = [
	{ id: 'host', look: 'host', named: true, share: 1, when: notMoved },
	{ id: 'host', look: 'host', named: true, in: 'origin', share: 1, when: only('moved') },
	{
		id: 'daemon',
		look: 'daemon',
		role: 'daemon',
		in: 'host',
		named: true,
		party: 'daemon',
		arrange: 'row',
		when: notMoved
	},
	{ id: 'desk', look: 'group', in: 'daemon', share: 1, when: only('life', 'kill') },
	{
		id: 'clock',
		look: 'clock',
		role: 'daemon',
		in: 'daemon',
		shown: false,
		state: { level: 0, label: '10 s' },
		when: only('life', 'kill')
	},
	{ id: 'chain', look: 'group', in: 'host', arrange: 'row', when: chained },
	{
		id: 'shim',
		look: 'box',
		role: 'daemon',
		in: 'chain',
		named: true,
		shown: false,
		when: only('life', 'exit', 'kill', 'oom')
	},
	{
		id: 'shim',
		look: 'box',
		role: 'daemon',
		in: 'chain',
		named: true,
		when: only('inside')
	},
	{
		id: 'containerd',
		look: 'box',
		role: 'daemon',
		in: 'chain',
		named: true,
		party: 'containerd',
		when: chained
	},
	{ id: 'inside', look: 'group', in: 'host', arrange: 'row', share: 1 }
] as const satisfies Structure['nodes'];

/** The image's layers, unpacked on the shelf of the host. */
const layer = <const N extends number>(n: N) => ({
	id: `layer-${n}` as const,
	look: 'layer' as const,
	role: 'image' as const,
	in: 'stack',
	slot: n - 1,
	state: { label: String(n) },
	when: only('life', 'many', 'inside', 'taken', 'moved')
});

/** The image's name, a flag on top of its layers. */
const tag = (slot: number, label: string) => ({
	id: 'tag' as const,
	look: 'tag' as const,
	role: 'image' as const,
	in: 'stack',
	slot,
	state: { label }
});

export const images = [
	{
		id: 'images',
		look: 'store',
		role: 'image',
		in: 'inside',
		named: true,
		share: 1.1,
		when: beside
	},
	{ id: 'images', look: 'store', role: 'image', in: 'host', named: true, when: stacked },
	{
		id: 'stack',
		look: 'shelf',
		role: 'image',
		in: 'images',
		arrange: 'stack',
		slots: 6,
		share: 1,
		when: beside
	},
	{
		id: 'stack',
		look: 'shelf',
		role: 'image',
		in: 'images',
		arrange: 'stack',
		slots: 5,
		share: 1,
		when: stacked
	},
	{ ...layer(1), when: only(...cases) },
	layer(2),
	layer(3),
	layer(4),
	layer(5),
	{ ...tag(5, 'nginx:1.22'), when: only('life', 'inside') },
	{ ...tag(1, 'busybox:1.35'), when: only('exit', 'kill', 'oom') },
	{
		id: 'kernel',
		look: 'kernel',
		role: 'kernel',
		in: 'host',
		named: true,
		when: only('kill', 'oom')
	}
] as const satisfies Structure['nodes'];
