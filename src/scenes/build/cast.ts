import type { Structure } from '../../lib/model/index.ts';
import {
	ifBuildkit,
	ifBuilt,
	ifCached,
	ifChanged,
	ifCommit,
	ifFirst,
	ifFresh,
	ifLegacy
} from './recordings.ts';
import { lines } from './lines.ts';
import { images } from './store.ts';

const chip = (label: string) => ({ look: 'file', role: 'client', state: { label } }) as const;

/** A file of the context, and its copy, which goes to the daemon and waits there. */
const file = <const Id extends string>(
	id: Id,
	label: string,
	slot: number,
	at: number,
	when: Structure['nodes'][number]['when'] = ifBuilt
) => [
	{ ...chip(label), id: `file-${id}` as const, in: 'files', slot, when },
	{ ...chip(label), id: `copy-${id}` as const, in: 'parcel', slot: at, shown: false, when }
];

const client = [
	{
		id: 'client',
		look: 'terminal',
		role: 'client',
		named: true,
		party: 'client',
		arrange: { wide: 'column', tall: 'row' }
	},
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1 },
	{
		id: 'context',
		look: 'repository',
		role: 'client',
		in: 'client',
		named: true,
		when: ifBuilt
	},
	{ id: 'files', look: 'group', in: 'context', arrange: 'slots', slots: 5, when: ifBuilt },
	{
		id: 'tar',
		look: 'document',
		role: 'client',
		in: 'files',
		slot: 0,
		shown: false,
		state: { label: 'tar' },
		when: ifLegacy
	},
	{ ...chip('Dockerfile'), id: 'file-dockerfile', in: 'files', slot: 1, when: ifBuilt },
	{
		...chip('Dockerfile'),
		id: 'copy-dockerfile',
		in: 'files',
		slot: 1,
		shown: false,
		when: ifBuilt
	},
	...file('deps', 'deps.txt', 2, 0),
	...file('site', 'site/', 3, 1, { way: ['first', 'again', 'buildkit'] }),
	...file('site', 'site/ v1', 3, 1, ifChanged),
	{
		id: 'ignored',
		look: 'file',
		role: 'client',
		in: 'files',
		slot: 4,
		state: { label: 'ignored', status: 'planned' },
		when: ifBuilt
	},
	{
		id: 'recipe',
		look: 'repository',
		role: 'client',
		in: 'client',
		named: true,
		shown: false,
		when: ifCommit
	}
] as const satisfies Structure['nodes'];

const builder = { look: 'repository', role: 'daemon', in: 'work', named: true, share: 1 } as const;
const work = { id: 'work', look: 'group', in: 'floor' } as const;
const side = { id: 'side', look: 'group', in: 'work' } as const;

/** Where the work is done: the builder with its Dockerfile, a container for each RUN, the files. */
const host = [
	{ id: 'host', look: 'host', named: true, share: 1 },
	{ id: 'daemon', look: 'daemon', role: 'daemon', in: 'host', named: true, party: 'daemon' },
	{ id: 'floor', look: 'group', in: 'host', arrange: 'row', share: 1 },
	{ ...work, arrange: { wide: 'row', tall: 'column' }, when: ifFresh },
	{ ...work, arrange: 'column', when: ifCached },
	{ ...work, share: 0.4, when: ifCommit },
	{ ...builder, id: 'builder', when: ifLegacy },
	{ ...builder, id: 'buildkit', when: ifBuildkit },
	{ ...side, arrange: { wide: 'column', tall: 'row' }, when: ifFresh },
	{ ...side, when: ifCached },
	{ ...side, share: 1, when: ifCommit },
	{
		id: 'container',
		look: 'container',
		role: 'container',
		in: 'side',
		named: true,
		share: 1,
		shown: false,
		when: { way: ['first', 'buildkit', 'commit'] }
	},
	{
		id: 'process',
		look: 'process',
		role: 'container',
		in: 'container',
		shown: false,
		state: { label: 'mkdir' },
		when: { way: ['first', 'buildkit', 'commit'] }
	},
	{
		id: 'air',
		look: 'group',
		in: 'container',
		share: 1,
		when: { way: ['first', 'buildkit', 'commit'] }
	},
	{
		id: 'changes',
		look: 'shelf',
		in: 'container',
		arrange: 'slots',
		slots: 1,
		when: ifCommit
	},
	{
		id: 'page',
		look: 'file',
		role: 'container',
		in: 'changes',
		slot: 0,
		shown: false,
		state: { label: 'index.html' },
		when: ifCommit
	},
	{
		id: 'upper',
		look: 'layer',
		role: 'container',
		in: 'container',
		shown: false,
		state: { label: 'rw' },
		when: { way: ['first', 'buildkit', 'commit'] }
	},
	{
		id: 'lower',
		look: 'layers',
		role: 'image',
		in: 'container',
		shown: false,
		state: { count: 5 },
		when: ifCommit
	},
	{
		id: 'parcel',
		look: 'box',
		role: 'client',
		in: 'side',
		arrange: 'slots',
		slots: 2,
		shown: false,
		when: ifBuilt
	},
	...lines(ifLegacy, 'builder'),
	...lines(ifBuildkit, 'buildkit'),
	...lines(ifCommit, 'recipe').filter(({ id }) => id === 'line-1' || id === 'line-5')
] as const satisfies Structure['nodes'];

/** Who is on the stage, and what stands in what. */
export const nodes = [...client, ...host, ...images] as const satisfies Structure['nodes'];

/** Who talks to whom. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon', lanes: 3 },
	{ id: 'makes', from: 'builder', to: 'container', when: ifFirst },
	{ id: 'makes', from: 'buildkit', to: 'container', when: ifBuildkit }
] as const satisfies Structure['links'];
