import type { Structure } from '../../lib/model/index.ts';
import { nodes } from './cast/cast.ts';
import { links } from './cast/links.ts';
import { linuxContainers, onLinux, windowsContainers } from './hosts.ts';
import { trace } from './steps/acts.ts';
import { askSteps } from './steps/ask.ts';
import { crossSteps } from './steps/cross.ts';
import { kernelSteps } from './steps/kernel.ts';

export const structure = {
	id: 'os',
	poster: 'second',
	parameters: [
		{ id: 'host', values: ['linux', 'macos', 'macos-vms', 'windows'], default: 'linux' },
		{ id: 'containers', values: ['linux', 'windows'], default: 'linux' }
	],
	arrangement: 'row',
	nodes,
	links,
	steps: [...askSteps, ...kernelSteps, ...crossSteps],
	omissions: [
		{ trace, entries: [0, 2], reason: 'around', when: { ...onLinux, ...linuxContainers } },
		{ trace, entries: [3], reason: 'start', when: { ...onLinux, ...linuxContainers } },
		{
			trace,
			entries: [0, 1, 2, 3],
			reason: 'other-host',
			when: { host: ['macos', 'macos-vms', 'windows'] }
		},
		{
			trace,
			entries: [0, 1, 2, 3],
			reason: 'other-image',
			when: { ...onLinux, ...windowsContainers }
		}
	]
} as const satisfies Structure;
