import type { Structure } from '../../../lib/model/index.ts';
import { only, type Case } from '../cases.ts';

/** A tag, a document or a chip that appears during the film. */
const appears = (
	id: string,
	look: 'tag' | 'document' | 'file',
	label: string,
	at: { in: string; slot: number },
	...of: Case[]
) => ({
	id,
	look,
	role: 'image' as const,
	...at,
	shown: false,
	state: { label },
	when: only(...of)
});

const layer = (id: string, label: string, at: { in: string; slot: number }, ...of: Case[]) => ({
	id,
	look: 'layer' as const,
	role: 'image' as const,
	...at,
	state: { label },
	when: only(...of)
});

/** A layer that is still on the registry's shelf, packed. */
const far = (id: string, label: string, at: { in: string; slot: number }, ...of: Case[]) => ({
	...layer(id, label, at, ...of),
	shown: false,
	state: { label, status: 'planned' as const }
});

/** One layer of nginx: at the registry, here, or under redis as well. */
const layerOfNginx = (n: number) => [
	far(`layer-${n}`, String(n), { in: 'nginx-shelf', slot: n - 1 }, 'fresh'),
	layer(`layer-${n}`, String(n), { in: 'stack', slot: n - 1 }, 'current', 'no-daemon'),
	n > 3
		? layer(`layer-${n}`, `nginx ${n}`, { in: 'own-nginx', slot: n - 4 }, 'shared')
		: layer(`layer-${n}`, String(n), { in: 'base', slot: n - 1 }, 'shared')
];

export const movers = [
	{
		id: 'token',
		look: 'tag',
		role: 'registry',
		in: 'mint',
		slot: 0,
		shown: false,
		state: { label: 'token' },
		when: only('fresh')
	},
	appears('digest', 'tag', '9bb7…', { in: 'desk', slot: 1 }, 'fresh'),
	appears('digest', 'tag', '9bb7…', { in: 'desk', slot: 0 }, 'current'),
	{
		...appears('index', 'document', 'index', { in: 'nginx-papers', slot: 1 }, 'fresh'),
		state: { label: 'index', status: 'planned' }
	},
	appears('arm64', 'file', 'arm64', { in: 'desk', slot: 3 }, 'fresh'),
	appears('amd64', 'file', 'amd64', { in: 'desk', slot: 2 }, 'fresh'),
	appears('manifest', 'document', 'manifest', { in: 'nginx-papers', slot: 2 }, 'fresh'),
	appears('config', 'document', 'config', { in: 'nginx-papers', slot: 3 }, 'fresh'),
	appears('wanted', 'tag', '14c0…', { in: 'papers', slot: 0 }, 'fresh'),
	appears('computed', 'tag', '14c0…', { in: 'dock', slot: 2 }, 'fresh'),
	appears('manifest', 'document', 'manifest', { in: 'redis-papers', slot: 1 }, 'shared'),
	appears('known-1', 'file', '8eb1…', { in: 'desk', slot: 0 }, 'shared'),
	appears('known-2', 'file', '524d…', { in: 'desk', slot: 1 }, 'shared'),
	appears('known-3', 'file', '14c0…', { in: 'desk', slot: 2 }, 'shared'),
	appears('unknown', 'file', '6621…', { in: 'desk', slot: 3 }, 'shared'),
	...[1, 2, 3, 4, 5].flatMap(layerOfNginx),
	far('layer-redis', '4', { in: 'redis-shelf', slot: 3 }, 'shared'),
	layer('layer-1', '1', { in: 'stack', slot: 0 }, 'refused', 'login')
] as const satisfies Structure['nodes'];
