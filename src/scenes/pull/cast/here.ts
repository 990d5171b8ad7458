import type { Structure } from '../../../lib/model/index.ts';
import { except, only } from '../cases.ts';

const fresh = only('fresh');
const login = only('login');
const shared = only('shared');

/** A part of an image's name; dashed, what the client adds to it. */
const part = (id: string, slot: number, label: string, status: 'idle' | 'planned') => ({
	id: `part-${id}`,
	look: 'tag' as const,
	role: 'client' as const,
	in: 'shell',
	slot,
	shown: false,
	state: { label, status },
	when: fresh
});

/** The user's password: what the client keeps, and what it sends along. */
const password = (id: string) => ({
	id,
	look: 'tag' as const,
	role: 'client' as const,
	in: 'wallet',
	slot: 0,
	shown: false,
	state: { label: 'demo:****' },
	when: login
});

const screen = { id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1 } as const;

export const client = [
	{ id: 'client', look: 'terminal', role: 'client', named: true, party: 'client' },
	{ ...screen, arrange: 'slots', slots: 7, when: fresh },
	{ ...screen, when: except('fresh') },
	part('registry', 3, 'docker.io', 'planned'),
	part('namespace', 4, 'library', 'planned'),
	part('tag', 6, 'latest', 'planned'),
	part('repository', 5, 'nginx', 'idle'),
	{ id: 'wallet', look: 'group', in: 'client', arrange: 'cells', slots: 1, when: login },
	password('password'),
	password('carried')
] as const satisfies Structure['nodes'];

const daemon = {
	id: 'daemon',
	look: 'daemon',
	role: 'daemon',
	in: 'host',
	named: true,
	party: 'daemon',
	share: 1
} as const;

/** Where the daemon lays what it has just got. */
const desk = { id: 'desk', look: 'group', in: 'host', arrange: 'cells' } as const;

/** Where documents and tags of the images lie. */
const papers = { id: 'papers', look: 'group', in: 'images', arrange: 'cells' } as const;

/** Room for layers: what is unpacked, or will be. */
const shelf = { look: 'shelf', role: 'image', arrange: 'stack' } as const;

/** What an image that is here is called by. */
const label = (id: string, slot: number, text: string, when: ReturnType<typeof only>) => ({
	id,
	look: 'tag' as const,
	role: 'image' as const,
	in: when === shared ? 'owners' : 'papers',
	slot,
	state: { label: text },
	when
});

export const host = [
	{ id: 'host', look: 'host', named: true },
	{ ...daemon, when: except('no-daemon') },
	{ ...daemon, state: { status: 'planned' }, when: only('no-daemon') },
	{ ...desk, slots: 4, when: only('fresh', 'shared') },
	{ ...desk, slots: 1, when: except('fresh', 'shared') },
	{ id: 'images', look: 'store', role: 'image', in: 'host', named: true },
	{ ...papers, slots: 2, when: fresh },
	{ ...papers, slots: 3, when: except('fresh', 'shared') },
	{ id: 'places', look: 'group', in: 'images', arrange: 'row', when: except('shared') },
	{ ...shelf, id: 'stack', in: 'places', slots: 5, share: 2, when: except('shared') },
	{ ...shelf, id: 'dock', in: 'places', slots: 5, share: 1, when: except('shared') },
	{ id: 'owners', look: 'group', in: 'images', arrange: 'cells', slots: 2, when: shared },
	{ id: 'owned', look: 'group', in: 'images', arrange: 'row', when: shared },
	{ ...shelf, id: 'own-nginx', in: 'owned', slots: 2, share: 1, when: shared },
	{ ...shelf, id: 'own-redis', in: 'owned', slots: 2, share: 1, when: shared },
	{ ...shelf, id: 'base', in: 'images', slots: 3, when: shared },
	label('here', 0, 'nginx:1.22', shared),
	{ ...label('here-redis', 1, 'redis:7.0', shared), shown: false },
	label('here', 0, '1.22', only('current', 'no-daemon')),
	label('here-digest', 1, '9bb7…', only('current')),
	label('here', 0, 'busybox', only('refused')),
	{ ...label('here', 0, 'private:1', login), shown: false },
	{ ...label('here', 4, '1.22', fresh), in: 'dock', shown: false }
] as const satisfies Structure['nodes'];
