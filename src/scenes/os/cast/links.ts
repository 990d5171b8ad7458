import type { Structure } from '../../../lib/model/index.ts';
import { linuxContainers, onLinux, onMac, onNt, onVms, onWsl } from '../hosts.ts';

/** What crosses into Linux containers beside requests: visitors of a port, and files. */
const ways = (when: Structure['links'][number]['when']) =>
	[
		{ id: 'port', from: 'client', to: 'gate-port', when },
		{ id: 'forward', from: 'gate-port', to: 'web', when },
		{ id: 'files', from: 'client', to: 'gate-files', when }
	] as const;

const inOneVm = (when: typeof onMac | typeof onWsl) =>
	[
		{ id: 'relay', from: 'gate-api', to: 'daemon', when },
		{ id: 'starts', from: 'daemon', to: 'web', with: 'process', when },
		{ id: 'calls', from: 'web', to: 'kernel', with: 'process', when },
		{ id: 'calls-b', from: 'cache', to: 'kernel', with: 'other', when }
	] as const;

export const links = [
	{ id: 'api', from: 'client', to: 'daemon', when: onLinux },
	{ id: 'starts', from: 'daemon', to: 'web', with: 'process', when: onLinux },
	{ id: 'calls', from: 'web', to: 'kernel', with: 'process', when: onLinux },
	{ id: 'calls-b', from: 'cache', to: 'kernel', with: 'other', when: onLinux },

	{ id: 'api', from: 'client', to: 'gate-api', with: 'backend', when: onMac },
	...ways(linuxContainers),
	{ id: 'share', from: 'gate-files', to: 'web', when: { ...onLinux, ...linuxContainers } },
	/* A directory is shared with the VM, and mounted into the container there. */
	{
		id: 'share',
		from: 'gate-files',
		to: 'vm',
		when: { host: ['macos', 'macos-vms', 'windows'], ...linuxContainers }
	},
	...inOneVm(onMac),
	{ id: 'api', from: 'client', to: 'gate-api', with: 'backend', when: onWsl },
	...inOneVm(onWsl),

	{ id: 'api', from: 'client', to: 'gate-api', with: 'apiserver', when: onVms },
	{ id: 'starts', from: 'gate-api', to: 'vm', when: onVms },
	{ id: 'calls', from: 'web', to: 'kernel', with: 'process', when: onVms },
	{ id: 'calls-b', from: 'cache', to: 'kernel-b', with: 'other', when: onVms },

	{ id: 'api', from: 'client', to: 'daemon', when: onNt },
	{ id: 'starts', from: 'daemon', to: 'web', with: 'process', when: onNt },
	{ id: 'starts-b', from: 'daemon', to: 'vm-b', when: onNt },
	{ id: 'calls', from: 'web', to: 'nt', with: 'process', when: onNt },
	{ id: 'calls-b', from: 'cache', to: 'nt-b', with: 'other', when: onNt }
] as const satisfies Structure['links'];
