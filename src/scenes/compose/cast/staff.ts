import type { Structure } from '../../../lib/model/index.ts';
import { asked, only, project } from '../parts.ts';
import { line } from './common.ts';

const typed = only('up', 'names', 'down');
const healthy = only('healthy');
const names = only('names');

/** A line of a file that is only read. */
const said = <const Id extends string>(id: Id, inside: string, label: string) => ({
	...line(id, inside, label, { when: healthy }),
	state: { label }
});

const engine = {
	id: 'daemon',
	look: 'daemon',
	role: 'daemon',
	named: true,
	party: 'daemon'
} as const;

/** Those who ask and are asked, and the file that says what is wanted. */
export const staff = [
	{
		id: 'client',
		look: 'terminal',
		role: 'client',
		named: true,
		party: 'client',
		arrange: { wide: 'column', tall: 'row' },
		share: 0.1,
		when: asked
	},
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1, when: typed },
	{
		id: 'file',
		look: 'repository',
		role: 'client',
		in: 'client',
		named: true,
		when: project
	},
	{
		id: 'file',
		look: 'repository',
		role: 'client',
		in: 'client',
		named: true,
		arrange: { wide: 'column', tall: 'row' },
		share: 1,
		when: healthy
	},
	line('says-cache', 'file', 'cache: redis:7.0', { when: project }),
	line('says-web', 'file', 'web: nginx:1.22', { when: project }),
	line('says-port', 'file', '  ports: 8080:80', { when: project }),
	line('says-after', 'file', '  depends_on: cache', { when: project }),

	{ id: 'says-1', look: 'group', in: 'file', when: healthy },
	{ id: 'says-2', look: 'group', in: 'file', when: healthy },
	said('says-db', 'says-1', 'db:'),
	line('says-check', 'says-1', '  healthcheck: …', { shown: false, when: healthy }),
	...(['api', 'web'] as const).flatMap((id, i) => [
		said(`says-${id}`, `says-${i + 1}`, `${id}:`),
		said(`after-${id}`, `says-${i + 1}`, '  depends_on: db'),
		line(`rule-${id}`, `says-${i + 1}`, '  service_healthy', { shown: false, when: healthy })
	]),
	/* What Compose holds back: it waits at the beginning of its way. */
	{ id: 'desk', look: 'group', in: 'says-2', arrange: 'slots', slots: 1, when: healthy },
	...(['api', 'web'] as const).map(
		(id) =>
			({
				id: `held-${id}`,
				look: 'file',
				role: 'client',
				in: 'desk',
				slot: 0,
				shown: false,
				state: { label: `start ${id}`, status: 'planned' },
				when: healthy
			}) as const
	),

	{ id: 'host', look: 'host', named: true, share: 1, when: asked },
	{ ...engine, in: 'host', when: names },
	/* Upright, others pass beside it: visitors, and what is held back. */
	{
		id: 'top',
		look: 'group',
		in: 'host',
		arrange: { wide: 'column', tall: 'row' },
		when: only('up', 'down', 'healthy')
	},
	{ id: 'passage', look: 'group', in: 'top', share: 1.3, when: project },
	{ ...engine, in: 'top', share: 1, when: only('up', 'down', 'healthy') },
	{ id: 'passage', look: 'group', in: 'top', share: 0.16, when: healthy }
] as const satisfies Structure['nodes'];
