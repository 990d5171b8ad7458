import type { Structure } from '../../lib/model/index.ts';
import { named, type LayerNumber } from './layers.ts';
import { repository, type When } from './repository.ts';

/** The image in the host has three layers, but the private one has a single layer. */
const three = { case: ['new', 'again', 'second-tag', 'other-repo'] } as const;
const one = { case: 'private' } as const;
const first = { case: 'new' } as const;
const later = { case: ['again', 'second-tag', 'other-repo'] } as const;
const two = { case: ['second-tag', 'other-repo'] } as const;

/** A layer in the host's store: unpacked; named by its digest once that is known. */
const layer = (n: LayerNumber, known: boolean, when: When) =>
	({
		id: `layer-${n}`,
		look: 'layer',
		role: 'image',
		in: 'stack',
		slot: n - 1,
		state: { label: known ? named(n) : String(n) },
		when
	}) as const;

/** A name of the image in the host. */
const name = <const I extends string, const L extends string>(id: I, slot: number, label: L) =>
	({ id, look: 'tag', role: 'image', in: 'names', slot, state: { label } }) as const;

/** The same layer in another host, in the end. */
const theirs = <const N extends number>(n: N) =>
	({
		id: `theirs-${n}`,
		look: 'layer',
		role: 'image',
		in: 'theirs',
		slot: n - 1,
		shown: false,
		state: { label: String(n), status: 'planned' },
		when: first
	}) as const;

/** Who is on the stage, and what stands in what. */
export const nodes = [
	{ id: 'client', look: 'terminal', role: 'client', named: true, party: 'client' },
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1 },
	{ id: 'keys', look: 'group', in: 'client', arrange: 'cells', slots: 1, when: one },
	{
		id: 'login',
		look: 'file',
		role: 'client',
		in: 'keys',
		slot: 0,
		shown: false,
		state: { label: 'config.json' },
		when: one
	},
	{ id: 'host', look: 'host', named: true },
	{
		id: 'daemon',
		look: 'daemon',
		role: 'daemon',
		in: 'host',
		named: true,
		party: 'daemon',
		share: 1
	},
	{ id: 'images', look: 'store', role: 'image', in: 'host', named: true },
	{ id: 'image', look: 'group', in: 'images', arrange: { wide: 'column', tall: 'row' }, share: 1 },
	{
		id: 'names',
		look: 'group',
		in: 'image',
		arrange: 'cells',
		slots: 1,
		when: { case: ['new', 'again', 'private'] }
	},
	{ id: 'names', look: 'group', in: 'image', arrange: 'slots', slots: 2, when: two },
	{ id: 'content', look: 'group', in: 'image', arrange: 'row', share: 1 },
	{ id: 'papers', look: 'group', in: 'content', arrange: 'cells', slots: 1 },
	{
		id: 'stack',
		look: 'group',
		in: 'content',
		arrange: 'stack',
		slots: 3,
		share: 1,
		when: three
	},
	{
		id: 'stack',
		look: 'group',
		in: 'content',
		arrange: 'stack',
		slots: 1,
		share: 1,
		when: one
	},
	{ ...name('name', 0, 'fresh:1.0'), when: three },
	{ ...name('name', 0, 'private:1'), when: one },
	{ ...name('name-2', 1, 'fresh:stable'), shown: false, when: { case: 'second-tag' } },
	{ ...name('name-2', 1, 'copy:1.0'), shown: false, when: { case: 'other-repo' } },
	{
		id: 'config',
		look: 'document',
		role: 'image',
		in: 'papers',
		slot: 0,
		state: { label: 'config' }
	},
	layer(1, false, first),
	layer(2, false, first),
	layer(3, false, first),
	layer(1, true, { case: ['again', 'second-tag', 'other-repo', 'private'] }),
	layer(2, true, later),
	layer(3, true, later),
	{ id: 'far', look: 'group', arrange: 'column' },
	{ id: 'other', look: 'host', in: 'far', named: true, when: first },
	{
		id: 'theirs',
		look: 'shelf',
		role: 'image',
		in: 'other',
		arrange: 'stack',
		slots: 3,
		state: { status: 'planned', count: 3, label: '' },
		when: first
	},
	theirs(1),
	theirs(2),
	theirs(3),
	{ id: 'public', look: 'registry', role: 'registry', in: 'far', named: true, when: one },
	{ id: 'nginx', look: 'repository', role: 'registry', in: 'public', named: true, when: one },
	{
		id: 'stock',
		look: 'shelf',
		role: 'image',
		in: 'nginx',
		arrange: 'stack',
		slots: 5,
		state: { count: 5 },
		when: one
	},
	{ id: 'registry', look: 'registry', role: 'registry', in: 'far', named: true, party: 'registry' },
	{ id: 'gate', look: 'service', role: 'registry', in: 'registry', named: true, when: one },
	...repository('fresh', { flags: 1, has: false, receives: true, when: first }),
	...repository('fresh', { flags: 1, has: true, when: { case: ['again', 'other-repo'] } }),
	...repository('fresh', { flags: 2, has: true, when: { case: 'second-tag' } }),
	...repository('copy', { flags: 1, has: false, when: { case: 'other-repo' } }),
	...repository('private', { flags: 1, has: false, layers: 1, receives: true, when: one })
] as const satisfies Structure['nodes'];

/** Who talks to whom. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon' },
	{ id: 'hub', from: 'daemon', to: 'registry', lanes: 3 },
	{ id: 'fetch', from: 'other', to: 'registry', lanes: 3, when: first }
] as const satisfies Structure['links'];
