import type { Structure } from '../../lib/model/index.ts';
import { ifAgain, ifCached, ifChanged, ifCommit, ifFresh } from './recordings.ts';

const stack = {
	id: 'stack',
	look: 'shelf',
	role: 'image',
	in: 'tower',
	arrange: 'stack',
	state: { count: 5 }
} as const;
/** One image in the tower, or two that share what is below. */
const ifOne = { way: ['first', 'again', 'buildkit'] } as const;
const ifTwo = { way: ['changed', 'commit'] } as const;

const cells = { look: 'shelf', role: 'image', in: 'tower', arrange: 'cells' } as const;
const config = {
	look: 'document',
	role: 'image',
	in: 'configs',
	state: { label: 'config' }
} as const;
const flag = { look: 'tag', role: 'image', in: 'flags' } as const;

/** A layer that the Dockerfile makes: not yet there, or there from an earlier build. */
const layer = <const Id extends string>(id: Id, label: string, slot: number) => {
	const bar = {
		id: `layer-${id}` as const,
		look: 'layer' as const,
		role: 'image' as const,
		state: { label }
	};
	return [
		{ ...bar, in: 'stack', slot, shown: false, when: ifFresh },
		{ ...bar, in: 'stack', slot, when: ifAgain },
		id === 'site'
			? { ...bar, in: 'tops', slot: 0, when: ifChanged }
			: { ...bar, in: 'stack', slot, when: ifChanged }
	];
};

/** The images: five layers of nginx, what is built on them, config and flag on top. */
export const images = [
	{
		id: 'images',
		look: 'store',
		role: 'image',
		in: 'floor',
		named: true,
		arrange: 'row',
		share: 1
	},
	{ id: 'rail', look: 'shelf', in: 'images', arrange: 'stack', slots: 9 },
	{
		id: 'base',
		look: 'tag',
		role: 'image',
		in: 'rail',
		slot: 4,
		state: { label: 'nginx' }
	},
	{
		id: 'hit',
		look: 'tag',
		role: 'daemon',
		in: 'rail',
		slot: 5,
		shown: false,
		state: { label: 'hit' },
		when: ifCached
	},
	{ id: 'tower', look: 'group', in: 'images', share: 1 },
	{ ...cells, id: 'flags', slots: 1, when: ifOne },
	{ ...cells, id: 'flags', slots: 2, when: ifTwo },
	{ ...cells, id: 'configs', look: 'group', slots: 1, when: ifOne },
	{ ...cells, id: 'configs', look: 'group', slots: 2, when: ifTwo },
	{ id: 'sky', look: 'group', in: 'tower', share: 1 },
	{ ...cells, id: 'tops', slots: 2, when: ifTwo },
	{ ...stack, slots: 9, when: ifOne },
	{ ...stack, slots: 8, when: ifChanged },
	{ ...stack, slots: 5, when: ifCommit },
	{ ...config, id: 'config', slot: 0, shown: false, when: ifFresh },
	{ ...config, id: 'config', slot: 0, when: ifCached },
	{ ...config, id: 'config', slot: 0, shown: false, when: ifCommit },
	{ ...config, id: 'config-2', slot: 1, shown: false, when: ifChanged },
	{ ...flag, id: 'flag', slot: 0, shown: false, state: { label: '1.0' }, when: ifFresh },
	{ ...flag, id: 'flag', slot: 0, state: { label: '1.0' }, when: ifCached },
	{ ...flag, id: 'flag', slot: 0, shown: false, state: { label: 'edited:1' }, when: ifCommit },
	{ ...flag, id: 'flag-2', slot: 1, shown: false, state: { label: '2.0' }, when: ifChanged },
	...layer('mkdir', 'mkdir', 5),
	...layer('deps', 'deps', 6),
	...layer('sort', 'sort', 7),
	...layer('site', 'site', 8),
	{
		id: 'layer-site-2',
		look: 'layer',
		role: 'image',
		in: 'tops',
		slot: 1,
		shown: false,
		state: { label: 'site v2' },
		when: ifChanged
	},
	{
		id: 'layer-hand',
		look: 'layer',
		role: 'image',
		in: 'tops',
		slot: 0,
		shown: false,
		state: { label: 'by hand' },
		when: ifCommit
	},
	{
		id: 'layer-site',
		look: 'layer',
		role: 'image',
		in: 'tops',
		slot: 1,
		shown: false,
		state: { label: 'site' },
		when: ifCommit
	},
	/** What a setting of the container or the Dockerfile adds to the config. */
	{
		id: 'setting',
		look: 'file',
		role: 'image',
		in: 'configs',
		slot: 0,
		shown: false,
		state: { label: 'CMD' },
		when: { way: ['first', 'buildkit', 'commit'] }
	}
] as const satisfies Structure['nodes'];
