import type { Structure } from '../../../lib/model/index.ts';
import { only, project } from '../parts.ts';
import { box, flag, foot, program } from './common.ts';

const up = only('up');
const down = only('down');

/** A thin layer of its own on the image's layers. */
const layer = <const Id extends string>(
	id: Id,
	inside: string,
	role: 'container' | 'image',
	label: string,
	shown: boolean
) => ({
	id,
	look: 'layer' as const,
	role,
	in: inside,
	shown,
	state: role === 'image' ? { label, status: 'planned' as const } : { label }
});

/** One of the two containers, from the top down: program, own layer, image, name on the network, label. */
const service = <const Id extends string, const S extends number>(
	id: Id,
	runs: string,
	image: string,
	places: S,
	{ when, shown }: { when: typeof up; shown: boolean }
) => [
	box(id, 'network', when, shown),
	program(`${id}-process` as const, id, runs, when, shown),
	{ ...layer(`${id}-rw` as const, id, 'container', 'rw', shown), when },
	{ ...layer(`${id}-image` as const, id, 'image', image, shown), when },
	foot(`${id}-foot` as const, id, places, when),
	flag(`${id}-plug` as const, `${id}-foot`, id, when, { shown }),
	foot(`${id}-back` as const, id, 1, when),
	{
		id: `${id}-label` as const,
		look: 'file' as const,
		role: 'client' as const,
		in: `${id}-back`,
		slot: 0,
		shown,
		state: { label: 'project=shop' },
		when
	}
];

const both = (one: { when: typeof up; shown: boolean }) =>
	[
		...service('web', 'nginx', 'nginx:1.22', 2, one),
		...service('cache', 'redis', 'redis:7.0', 1, one),
		{
			...flag('port', 'web-foot', '8080', one.when, { slot: 1, shown: one.shown, role: 'daemon' }),
			look: 'file'
		}
	] as const;

/** The network that Compose makes, around those who are on it. */
const bridge = (shown: boolean, when: typeof up) =>
	({
		id: 'network',
		look: 'repository',
		role: 'daemon',
		in: 'work',
		named: true,
		arrange: 'row',
		equal: true,
		share: 0.5,
		shown,
		when
	}) as const;

const image = (id: string, slot: number, label: string) =>
	({
		id,
		look: 'layer',
		role: 'image',
		in: 'stack',
		slot,
		state: { label },
		when: project
	}) as const;

/** Two services, their images, the network they share; and a volume that belongs to nobody. */
export const shop = [
	{
		id: 'work',
		look: 'group',
		in: 'host',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when: project
	},
	bridge(false, up),
	bridge(true, down),
	...both({ when: up, shown: false }),
	...both({ when: down, shown: true }),
	{
		id: 'stores',
		look: 'group',
		in: 'work',
		share: 1,
		arrange: { wide: 'column', tall: 'row' },
		when: project
	},
	{
		id: 'images',
		look: 'store',
		role: 'image',
		in: 'stores',
		named: true,
		share: 1,
		when: project
	},
	{ id: 'stack', look: 'shelf', in: 'images', arrange: 'stack', slots: 2, share: 1, when: project },
	image('redis', 0, 'redis:7.0'),
	image('nginx', 1, 'nginx:1.22'),
	{ id: 'store', look: 'repository', role: 'machine', in: 'stores', named: true, when: down },
	{ id: 'shelf', look: 'group', in: 'store', arrange: 'cells', slots: 1, when: down },
	{
		id: 'data',
		look: 'file',
		role: 'machine',
		in: 'shelf',
		slot: 0,
		state: { label: 'written' },
		when: down
	},
	{
		id: 'copy',
		look: 'file',
		role: 'machine',
		in: 'shelf',
		slot: 0,
		shown: false,
		state: { label: 'written' },
		when: down
	}
] as const satisfies Structure['nodes'];
