import type { Structure } from '../../lib/model/index.ts';
import { chain, container } from '../engine.ts';
import { local, remote, ssh, tcp } from './reach.ts';

const aside = { id: 'host', look: 'host', named: true } as const;

/** Another program that speaks to the daemon; one at a time, beside `docker`. */
const program = <const Id extends string>(id: Id, label: string) => [
	{
		id,
		look: 'process' as const,
		role: 'client' as const,
		in: 'programs',
		slot: 1,
		shown: false,
		state: { label }
	}
];

/** An image in the registry, packed. */
const stocked = <const Id extends string>(id: Id, slot: number) => ({
	id,
	look: 'layer' as const,
	role: 'image' as const,
	in: 'shelf',
	slot,
	state: { label: id, status: 'planned' as const }
});

/** Who is on the stage, and what stands in what. Only where the client stands depends on the choice. */
export const nodes = [
	/* The daemon on the same machine: the client stands beside it. */
	{ ...aside, arrange: { wide: 'row', tall: 'column' }, when: local },
	{ id: 'desk', look: 'group', in: 'host', arrange: 'row', when: local },
	{
		id: 'client',
		look: 'terminal',
		role: 'client',
		in: 'desk',
		named: true,
		party: 'client',
		when: local
	},
	/* The daemon on another machine. */
	{ id: 'mine', look: 'host', named: true, when: remote },
	{
		id: 'client',
		look: 'terminal',
		role: 'client',
		in: 'mine',
		named: true,
		party: 'client',
		when: remote
	},
	{ ...aside, when: remote },

	{ id: 'programs', look: 'group', in: 'client', arrange: 'cells', slots: 2 },
	{
		id: 'docker',
		look: 'process',
		role: 'client',
		in: 'programs',
		slot: 0,
		state: { label: 'docker' }
	},
	...program('compose', 'Compose'),
	...program('curl', 'curl'),
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1 },

	{ id: 'works', look: 'group', in: 'host', share: 1 },
	{ id: 'gate', look: 'group', in: 'works', arrange: 'row', when: ssh },
	{
		id: 'tunnel',
		look: 'process',
		role: 'client',
		in: 'gate',
		share: 1,
		state: { label: 'sshd' },
		when: ssh
	},
	{ id: 'beside', look: 'group', in: 'gate', share: 1, when: ssh },
	{
		id: 'daemon',
		look: 'daemon',
		role: 'daemon',
		in: 'works',
		arrange: { wide: 'column', tall: 'row' },
		share: 1,
		named: true,
		party: 'daemon'
	},
	{ id: 'front', look: 'group', in: 'daemon', arrange: 'row' },
	{
		id: 'doors',
		look: 'group',
		in: 'front',
		arrange: 'cells',
		slots: 1,
		when: { daemon: ['local', 'ssh'] }
	},
	{ id: 'doors', look: 'group', in: 'front', arrange: 'cells', slots: 2, when: tcp },
	{ id: 'wall', look: 'group', in: 'front', share: 1 },
	{
		id: 'socket',
		look: 'tag',
		role: 'daemon',
		in: 'doors',
		slot: 0,
		shown: false,
		state: { label: 'docker.sock' },
		when: { daemon: ['local', 'ssh'] }
	},
	{
		id: 'plain',
		look: 'tag',
		role: 'daemon',
		in: 'doors',
		slot: 0,
		shown: false,
		state: { label: ':2375' },
		when: tcp
	},
	{
		id: 'tls',
		look: 'tag',
		role: 'daemon',
		in: 'doors',
		slot: 1,
		shown: false,
		state: { label: ':2376' },
		when: tcp
	},
	{ id: 'middle', look: 'group', in: 'daemon', share: 1 },
	{ id: 'badge', look: 'group', in: 'daemon', arrange: 'cells', slots: 1 },
	{ id: 'chain', look: 'group', in: 'works', arrange: 'row' },
	...chain,
	{ id: 'inside', look: 'group', in: 'works', arrange: 'row', share: 1 },
	...container,
	{
		id: 'lower',
		look: 'layer',
		role: 'image',
		in: 'container',
		shown: false,
		state: { label: 'nginx' }
	},
	{ id: 'images', look: 'store', role: 'image', in: 'inside', named: true, share: 1 },
	{ id: 'space', look: 'group', in: 'images', share: 1 },
	{ id: 'stack', look: 'shelf', role: 'image', in: 'images', arrange: 'stack', slots: 1 },

	{ id: 'far', look: 'group', arrange: { wide: 'column', tall: 'row' } },
	{
		id: 'registry',
		look: 'registry',
		role: 'registry',
		in: 'far',
		named: true,
		party: 'registry'
	},
	{ id: 'shelf', look: 'shelf', role: 'image', in: 'registry', arrange: 'stack', slots: 3 },
	stocked('redis', 1),
	stocked('nginx', 0),
	/* The copy that is pulled. */
	{ ...stocked('image', 0), shown: false, state: { label: 'nginx', status: 'planned' } },
	{
		id: 'https',
		look: 'tag',
		role: 'registry',
		in: 'shelf',
		slot: 2,
		shown: false,
		state: { label: ':443' }
	},
	{
		id: 'auth',
		look: 'service',
		role: 'registry',
		in: 'far',
		named: true,
		party: 'auth',
		shown: false
	},

	/* What is called Docker Engine: one tag for each of its three parts. */
	...(['engine-daemon', 'engine-api', 'engine-client'] as const).map((id) => ({
		id,
		look: 'tag' as const,
		role: 'daemon' as const,
		in: 'badge',
		slot: 0,
		shown: false,
		state: { label: 'Engine' }
	}))
] as const satisfies Structure['nodes'];

/** Who talks to whom. */
export const links = [
	{ id: 'api', from: 'client', to: 'daemon', with: 'socket', when: local },
	{ id: 'api', from: 'client', to: 'daemon', with: 'tls', when: tcp },
	{ id: 'api', from: 'client', to: 'tunnel', when: ssh },
	{ id: 'carry', from: 'tunnel', to: 'daemon', when: ssh },
	{ id: 'hub', from: 'daemon', to: 'registry' },
	{ id: 'sign-in', from: 'daemon', to: 'auth' },
	{ id: 'grpc', from: 'daemon', to: 'containerd' },
	{ id: 'spawn', from: 'containerd', to: 'shim' },
	{ id: 'exec', from: 'shim', to: 'runc' },
	{ id: 'makes', from: 'runc', to: 'container' },
	{ id: 'parent', from: 'shim', to: 'container', with: 'process' }
] as const satisfies Structure['links'];
