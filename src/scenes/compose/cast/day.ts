import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../parts.ts';
import { box, line, program } from './common.ts';

const when = only('day');

/** What a guide asks for: one thing after the other, carried by hand. */
const thing = <const N extends number>(n: N, label: string, role: 'image' | 'client') => ({
	id: `thing-${n}` as const,
	look: 'file' as const,
	role,
	in: 'ground',
	slot: n - 1,
	shown: false,
	state: { label },
	when
});

/** A new PC, the guide that comes with it, and what takes its place. */
export const day = [
	{ id: 'desk', look: 'group', arrange: { wide: 'column', tall: 'row' }, share: 0.25, when },
	{ id: 'guide', look: 'repository', in: 'desk', named: true, share: 1, when },
	{ id: 'lines', look: 'group', in: 'guide', when },
	line('line-1', 'lines', 'nginx 1.22', { when }),
	line('line-2', 'lines', 'redis 7.0', { when }),
	line('line-3', 'lines', 'nginx.conf', { when }),
	line('line-4', 'lines', 'network', { when }),
	line('line-5', 'lines', 'port 8080', { when }),
	{ id: 'guide-air', look: 'group', in: 'guide', share: 1, when },
	line('line-up', 'guide', 'docker compose up', { shown: false, when }),
	{
		id: 'file',
		look: 'repository',
		role: 'client',
		in: 'desk',
		named: true,
		share: 0.6,
		shown: false,
		when
	},
	{ id: 'pages', look: 'group', in: 'file', arrange: 'slots', slots: 3, when },

	{ id: 'pc', look: 'host', named: true, share: 1, when },
	{ id: 'above', look: 'group', in: 'pc', arrange: 'row', when },
	{ id: 'loose', look: 'repository', in: 'above', named: true, share: 1, when },
	{ id: 'ground', look: 'group', in: 'loose', arrange: 'slots', slots: 5, when },
	{ id: 'example', look: 'repository', in: 'above', named: true, share: 0.7, when },
	{
		id: 'clock',
		look: 'clock',
		role: 'kernel',
		in: 'example',
		share: 1,
		state: { level: 0 },
		when
	},
	{ id: 'works', look: 'group', in: 'pc', arrange: 'row', share: 1, when },
	box('cache', 'works', when),
	program('cache-process', 'cache', 'redis', when),
	box('web', 'works', when),
	program('web-process', 'web', 'nginx', when),
	{
		id: 'images',
		look: 'store',
		role: 'image',
		in: 'works',
		named: true,
		share: 0.7,
		shown: false,
		when
	},
	{ id: 'stack', look: 'group', in: 'images', arrange: 'stack', slots: 2, share: 1, when },
	thing(1, 'nginx', 'image'),
	thing(2, 'redis 6', 'image'),
	thing(3, 'conf', 'client'),
	thing(4, 'network', 'client'),
	thing(5, ':8080', 'client')
] as const satisfies Structure['nodes'];
