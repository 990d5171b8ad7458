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

/** One of the two containers, from the top down: program, own layer, image, name on the network. */
const service = <const Id extends string, const S extends number>(
	id: Id,
	runs: string,
	image: string,
	places: S,
	{ when, shown }: { when: typeof up; shown: boolean }
) => [
	box(id, 'pods', when, shown),
	program(`${id}-process` as const, id, runs, when, shown),
	{ ...layer(`${id}-rw` as const, id, 'container', 'rw', shown), when },
	{ ...layer(`${id}-image` as const, id, 'image', image, shown), when },
	foot(`${id}-foot` as const, id, places, when),
	flag(`${id}-plug` as const, `${id}-foot`, id, when, { shown })
];

const both = (one: { when: typeof up; shown: boolean }) =>
	[
		...service('cache', 'redis', 'redis:7.0', 1, one),
		...service('web', 'nginx', 'nginx:1.22', 2, one),
		flag('port', 'web-foot', '8080', one.when, { slot: 1, shown: one.shown, role: 'daemon' })
	] as const;

const bridge = (shown: boolean, when: typeof up) =>
	({
		id: 'network',
		look: 'box',
		role: 'daemon',
		in: 'floor',
		named: true,
		share: 1,
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
	{ id: 'work', look: 'group', in: 'host', arrange: 'row', share: 1, when: project },
	{ id: 'pods', look: 'group', in: 'work', arrange: 'row', equal: true, share: 1, when: project },
	...both({ when: up, shown: false }),
	...both({ when: down, shown: true }),
	{
		id: 'images',
		look: 'store',
		role: 'image',
		in: 'work',
		named: true,
		share: 0.3,
		when: project
	},
	{ id: 'stack', look: 'shelf', in: 'images', arrange: 'stack', slots: 2, share: 1, when: project },
	image('redis', 0, 'redis:7.0'),
	image('nginx', 1, 'nginx:1.22'),
	{ id: 'gap', look: 'group', in: 'host', share: 0.06, when: project },
	{ id: 'floor', look: 'group', in: 'host', arrange: 'row', when: project },
	bridge(false, up),
	bridge(true, down),
	{ id: 'store', look: 'repository', role: 'machine', in: 'floor', named: true, when: down },
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
