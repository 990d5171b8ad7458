import type { Structure } from '../../../lib/model/index.ts';
import { except, only, type Case } from '../cases.ts';

type Repository = 'nginx' | 'redis' | 'private';

/** A tag or a document that a repository offers; it stays there, whatever is copied. */
const offer = (
	repository: Repository,
	slot: number,
	look: 'tag' | 'document',
	label: string,
	...of: Case[]
) => ({
	id: `${repository}-${label.replace('.', '-')}`,
	look,
	role: 'registry' as const,
	in: `${repository}-papers`,
	slot,
	state: { label },
	when: only(...of)
});

/** A tag and the documents that it leads to. */
const offers = (repository: Repository, tag: string, ...of: Case[]) => [
	offer(repository, 0, 'tag', tag, ...of),
	offer(repository, 1, 'document', 'manifest', ...of),
	offer(repository, 2, 'document', 'config', ...of)
];

/** The rooms of a repository: tags and documents, and a shelf of layers. */
const rooms = (repository: Repository, slots: number, layers: number, ...of: Case[]) => [
	{
		id: `${repository}-papers`,
		look: 'group' as const,
		in: repository,
		arrange: 'slots' as const,
		slots,
		when: only(...of)
	},
	{
		id: `${repository}-shelf`,
		look: 'shelf' as const,
		role: 'image' as const,
		in: repository,
		arrange: 'stack' as const,
		slots: layers,
		share: 1,
		state: { count: layers },
		when: only(...of)
	}
];

const registry = {
	id: 'registry',
	look: 'registry',
	role: 'registry',
	in: 'far',
	named: true,
	party: 'registry',
	share: 1
} as const;

const repository = {
	look: 'repository',
	role: 'registry',
	in: 'registry',
	named: true,
	arrange: { wide: 'column', tall: 'row' }
} as const;

const fresh = only('fresh');

export const far = [
	{ id: 'far', look: 'group', arrange: { wide: 'column', tall: 'row' } },
	{ id: 'gate', look: 'group', in: 'far', when: fresh },
	{ id: 'mint', look: 'group', in: 'gate', arrange: 'slots', slots: 1, when: fresh },
	{
		id: 'auth',
		look: 'service',
		role: 'registry',
		in: 'gate',
		named: true,
		party: 'auth',
		share: 1,
		when: fresh
	},
	{ ...registry, when: except('refused') },
	{ ...registry, state: { status: 'planned' }, when: only('refused') },
	{ ...repository, id: 'nginx', when: only('fresh', 'current', 'not-found', 'no-daemon') },
	{ ...repository, id: 'redis', when: only('shared') },
	{ ...repository, id: 'private', when: only('login') },
	/* The registry that is down keeps its size. */
	{ ...repository, id: 'nginx', shown: false, when: only('refused') },
	...rooms('nginx', 3, 5, 'refused').map((room) => ({ ...room, state: {} })),
	...rooms('nginx', 4, 5, 'fresh'),
	...rooms('nginx', 3, 5, 'current', 'no-daemon'),
	...rooms('nginx', 2, 5, 'not-found'),
	...rooms('redis', 3, 4, 'shared'),
	...rooms('private', 3, 1, 'login'),
	...offers('nginx', '1.22', 'current', 'no-daemon'),
	...offers('redis', '7.0', 'shared'),
	...offers('private', '1', 'login'),
	offer('nginx', 0, 'tag', '1.22', 'fresh', 'not-found'),
	offer('nginx', 2, 'document', 'manifest', 'fresh'),
	offer('nginx', 3, 'document', 'config', 'fresh'),
	/* Documented, not recorded. */
	{
		...offer('nginx', 1, 'document', 'index', 'fresh'),
		state: { label: 'index', status: 'planned' }
	},
	/* Looked for, and not there. */
	{
		...offer('nginx', 1, 'tag', '9.99', 'not-found'),
		shown: false,
		state: { label: '9.99', status: 'planned' }
	}
] as const satisfies Structure['nodes'];
