import type { Structure } from '../../../lib/model/index.ts';
import { linuxContainers, linuxOnVms, onVms, windowsContainers } from '../hosts.ts';
import { mac, vms, wsl } from './desktop.ts';
import { insides } from './insides.ts';
import { linux, windows } from './native.ts';
import { gate } from './parts.ts';

const dockerHosts = { host: ['linux', 'macos', 'windows'] } as const;

/** The name of an image, where the typed line leaves it out. */
const image = (label: string, when: Structure['nodes'][number]['when']) =>
	[
		gate('wanted', 'client', 0, when),
		{
			id: 'image',
			look: 'tag',
			role: 'image',
			in: 'wanted',
			slot: 0,
			shown: false,
			state: { label },
			when
		}
	] as const;

/** You: a terminal. Apple's command was not recorded: it stands there as a line that is documented. */
const you = [
	{ id: 'client', look: 'terminal', role: 'client', in: 'desk', named: true, party: 'client' },
	{
		id: 'shell',
		look: 'screen',
		role: 'client',
		in: 'client',
		share: 1.6,
		when: { ...dockerHosts, ...linuxContainers }
	},
	{
		id: 'shell',
		look: 'screen',
		role: 'client',
		in: 'client',
		share: 1,
		when: { ...dockerHosts, ...windowsContainers }
	},
	{
		id: 'words',
		look: 'instruction',
		role: 'client',
		in: 'client',
		shown: false,
		state: { label: 'container run' },
		when: onVms
	},
	...image('servercore', windowsContainers),
	...image('nginx:1.22', linuxOnVms),
	{ id: 'blank', look: 'group', in: 'client', share: 0.4, when: onVms },
	{
		id: 'blank',
		look: 'group',
		in: 'client',
		share: 0.6,
		when: { ...dockerHosts, ...windowsContainers }
	},
	{ id: 'second', look: 'screen', role: 'client', in: 'client', share: 1, shown: false }
] as const;

export const nodes = [
	...you,
	...linux,
	...mac,
	...vms,
	...wsl,
	...windows,
	...insides
] as const satisfies Structure['nodes'];
