import type { Structure } from '../../../lib/model/index.ts';
import {
	linuxContainers,
	linuxOnLinux,
	linuxOnMac,
	linuxOnVms,
	onLinux,
	onMac,
	onNt,
	onVms,
	onWsl,
	windowsElsewhere
} from '../hosts.ts';

type When = Structure['links'][number]['when'];

/** What crosses into Linux containers beside requests: visitors of a port, and files. */
const ways = (when: When) =>
	[
		{ id: 'port', from: 'client', to: 'gate-port', when },
		{ id: 'forward', from: 'gate-port', to: 'web', when },
		{ id: 'files', from: 'shelf', to: 'gate-files', with: 'page', when },
		{ id: 'share', from: 'gate-files', to: 'web', when }
	] as const;

/** From the client through the program at the border. */
const throughBackend = (when: When) =>
	[
		{ id: 'api', from: 'client', to: 'gate-api', with: 'backend', when },
		{ id: 'relay', from: 'gate-api', to: 'daemon', when }
	] as const;

/** The daemon starts containers; both ask one kernel. */
const onOneKernel = (when: When) =>
	[
		{ id: 'starts', from: 'daemon', to: 'web', with: 'process', when },
		{ id: 'calls', from: 'web', to: 'kernel', with: 'process', when },
		{ id: 'calls-b', from: 'cache', to: 'kernel', with: 'other', when }
	] as const;

export const links = [
	...ways(linuxContainers),

	{ id: 'api', from: 'client', to: 'daemon', when: onLinux },
	...onOneKernel(linuxOnLinux),

	...throughBackend(onMac),
	...onOneKernel(linuxOnMac),

	...throughBackend(onWsl),
	...onOneKernel(onWsl),

	{ id: 'api', from: 'client', to: 'gate-api', with: 'apiserver', when: onVms },
	{ id: 'starts', from: 'gate-api', to: 'vm', when: linuxOnVms },
	{ id: 'calls', from: 'web', to: 'kernel', with: 'process', when: linuxOnVms },
	{ id: 'calls-b', from: 'cache', to: 'kernel-b', with: 'other', when: linuxOnVms },

	/* A program that never got into a container. */
	{ id: 'calls', from: 'process', to: 'kernel', when: windowsElsewhere },

	{ id: 'api', from: 'client', to: 'daemon', when: onNt },
	{ id: 'starts', from: 'daemon', to: 'web', with: 'process', when: onNt },
	{ id: 'starts-b', from: 'daemon', to: 'vm-b', when: onNt },
	{ id: 'calls', from: 'web', to: 'nt', with: 'process', when: onNt },
	{ id: 'calls-b', from: 'cache', to: 'nt-b', with: 'other', when: onNt }
] as const satisfies Structure['links'];
