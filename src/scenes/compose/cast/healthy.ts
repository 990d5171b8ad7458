import type { Structure } from '../../../lib/model/index.ts';
import { only } from '../parts.ts';
import { box, flag, foot, program } from './common.ts';

const when = only('healthy');

const clock = <const Id extends string>(id: Id, inside: string) => ({
	id,
	look: 'clock' as const,
	role: 'container' as const,
	in: inside,
	share: 1,
	shown: false,
	state: { level: 0 },
	when
});

/** Three services: one that needs time, and two that need it. */
export const three = [
	{ id: 'work', look: 'group', in: 'host', arrange: 'row', equal: true, share: 1, when },
	box('db', 'work', when),
	program('db-process', 'db', 'postgres', when),
	foot('db-foot', 'db', 1, when),
	flag('health', 'db-foot', 'init', when),
	...(['api', 'web'] as const).flatMap((id) => [
		box(id, 'work', when),
		{ ...program(`${id}-process`, id, id === 'api' ? 'node' : 'nginx', when), share: 0.4 },
		clock(`${id}-clock`, id)
	]),
	{ id: 'network', look: 'box', role: 'daemon', in: 'host', named: true, when }
] as const satisfies Structure['nodes'];
