import { onLinux, onNt, windowsOnLinux } from '../hosts.ts';
import {
	container,
	daemonAtDoor,
	gate,
	guest,
	hatch,
	machine,
	page,
	quay,
	release
} from './parts.ts';

/** Linux: client, daemon and containers side by side on one kernel. */
export const linux = [
	...machine('Linux PC', 'kernel', 'amd64', onLinux),
	release('release', 'kernel', '6.18.44', true, onLinux),
	{
		id: 'works',
		look: 'group',
		in: 'desk',
		arrange: { wide: 'column', tall: 'row' },
		share: 1,
		when: onLinux
	},
	...daemonAtDoor('works', 'docker.sock', onLinux),
	gate('bench', 'daemon', 0, windowsOnLinux),
	{
		id: 'floor',
		look: 'group',
		in: 'works',
		arrange: { wide: 'row', tall: 'column' },
		share: 1,
		when: onLinux
	},
	{
		id: 'gates',
		look: 'group',
		in: 'floor',
		arrange: { wide: 'column', tall: 'row' },
		share: 0.12,
		when: onLinux
	},
	{ id: 'lead', look: 'group', in: 'gates', share: 0.52, when: onLinux },
	...hatch('gate-port', 'gates', { label: ':8080', role: 'daemon', share: 0.4 }, onLinux),
	...hatch('gate-files', 'gates', { label: 'mount', role: 'kernel', share: 0.4 }, onLinux),
	...page('gates', 1.36, onLinux),
	...quay('floor', onLinux),
	{ ...container('web', 'pods', onLinux), share: 1.4 },
	container('cache', 'pods', onLinux)
] as const;

/** Windows containers: the same, on the kernel of Windows; the second one in a VM of its own. */
export const windows = [
	...machine('Windows PC', 'nt', 'amd64', onNt),
	{ id: 'length', look: 'group', in: 'nt', share: 1, when: onNt },
	release('release', 'nt', '2025', true, onNt),
	{
		id: 'works',
		look: 'group',
		in: 'desk',
		share: 1,
		when: onNt
	},
	...daemonAtDoor('works', 'named pipe', onNt),
	...quay('works', onNt),
	container('web', 'pods', onNt),
	{
		id: 'vm-b',
		look: 'vm',
		role: 'machine',
		in: 'pods',
		named: true,
		share: 4,
		shown: false,
		when: onNt
	},
	container('cache', 'vm-b', onNt),
	{ id: 'pit-b', look: 'group', in: 'vm-b', share: 0.1, when: onNt },
	...guest('vm-b', ['base-b', 'nt-b', 'release-b'], '2025', true, onNt)
] as const;
