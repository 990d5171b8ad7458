import type { Structure } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';

/** A Dockerfile: a box with the image's name, and its lines. */
const recipe = <const Id extends string, const Lines extends readonly string[]>(
	id: Id,
	place: string,
	label: string,
	lines: Lines,
	shown = true
) => [
	{ id, look: 'repository', role: 'client', in: place, shown, state: { label } } as const,
	...lines.map(
		(text, i) =>
			({
				id: `${id}-${i}`,
				look: 'instruction',
				role: 'client',
				in: id,
				shown,
				state: { label: text, status: 'planned' }
			}) as const
	)
];

const layer = <const Id extends string>(id: Id, label: string, place: string, slot: number) =>
	({
		id,
		look: 'layer',
		role: 'image',
		in: place,
		slot,
		shown: false,
		state: { label }
	}) as const;

/** A container on an image: a process, and a layer of its own. */
const container = <const Id extends string>(id: Id, place: string, label: string) =>
	[
		{
			id,
			look: 'container',
			role: 'container',
			in: place,
			share: 1,
			shown: false,
			state: { label, status: 'busy' }
		},
		{
			id: `${id}-process`,
			look: 'process',
			role: 'container',
			in: id,
			shown: false,
			state: { label: label.replace(/-\d$/, '') }
		},
		{ id: `${id}-air`, look: 'group', in: id, share: 1 },
		{
			id: `${id}-upper`,
			look: 'layer',
			role: 'container',
			in: id,
			shown: false,
			state: { label: 'rw' }
		}
	] as const;

export const stack = inPart('stack', [
	{
		id: 'recipes',
		look: 'group',
		arrange: { wide: 'column', tall: 'row' }
	},
	{ id: 'later', look: 'group', in: 'recipes', share: 1 },
	{ id: 'before', look: 'group', in: 'recipes', share: 1 },
	...recipe('db-file', 'later', 'postgres', ['FROM debian:13', 'RUN postgres'], false),
	...recipe('app-file', 'later', 'shop', ['FROM tomcat', 'COPY lib', 'COPY shop']),
	...recipe('server-file', 'before', 'tomcat', ['FROM centos:7', 'RUN jdk', 'RUN tomcat']),
	...recipe('base-file', 'before', 'centos:7', ['FROM scratch', 'ADD rootfs']),
	{ id: 'pile', look: 'group', share: 1 },
	{ id: 'running', look: 'group', in: 'pile', arrange: 'row', share: 1 },
	{ id: 'on-app', look: 'group', in: 'running', arrange: 'row', share: 2 },
	...container('shop-1', 'on-app', 'shop-1'),
	...container('shop-2', 'on-app', 'shop-2'),
	{ id: 'on-db', look: 'group', in: 'running', share: 1 },
	...container('postgres', 'on-db', 'postgres'),
	{ id: 'images', look: 'store', role: 'image', in: 'pile', named: true, share: 1 },
	{ id: 'over-towers', look: 'group', in: 'images', share: 1 },
	{ id: 'towers', look: 'group', in: 'images', arrange: 'row' },
	{
		id: 'tower',
		look: 'group',
		in: 'towers',
		arrange: 'stack',
		slots: 5,
		share: 2
	},
	{
		id: 'other-tower',
		look: 'group',
		in: 'towers',
		arrange: 'stack',
		slots: 5,
		share: 1
	},
	{ id: 'ground', look: 'group', in: 'images', arrange: 'stack', slots: 1 },
	{ id: 'kernel', look: 'kernel', role: 'kernel', in: 'pile', named: true },
	layer('centos', 'centos:7', 'ground', 0),
	layer('jdk', 'jdk', 'tower', 0),
	layer('tomcat', 'tomcat', 'tower', 1),
	layer('lib', 'lib', 'tower', 2),
	layer('shop', 'shop', 'tower', 3),
	layer('debian', 'debian:13', 'ground', 0),
	layer('jdk-new', 'jdk', 'tower', 0),
	layer('tomcat-new', 'tomcat', 'tower', 1),
	layer('lib-new', 'lib', 'tower', 2),
	layer('shop-new', 'shop', 'tower', 3),
	layer('debian-again', 'debian:13', 'other-tower', 0),
	layer('db', 'postgres', 'other-tower', 1),
	{
		id: 'end-of-life',
		look: 'tag',
		role: 'kernel',
		in: 'ground',
		slot: 0,
		shown: false,
		state: { label: 'EOL 2024-06-30' }
	}
]) satisfies Structure['nodes'];
