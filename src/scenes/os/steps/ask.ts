import { tell, type Structure } from '../../../lib/model/index.ts';
import { onLinux, onMac, onNt, onVms, onWsl } from '../hosts.ts';
import { sources } from '../sources.ts';
import {
	command,
	create,
	created,
	direct,
	linuxOnLinux,
	linuxOnMac,
	linuxOnVms,
	noMatch,
	pull,
	relayed,
	starts,
	trace,
	windowsOnLinux,
	windowsOnMac,
	windowsOnVms
} from './acts.ts';

const { set, show, showAt, signal, together, type } = tell;

const ofWindows = 'docker run -d --name web -p 8080:80 …';
/** Apple's command line has the same words, and another name. */
const withoutName = '… run -d --name web -p 8080:80 …/nginx:1.22';
const withoutNameOfWindows = '… run -d --name web -p 8080:80 …';

const xpc = { link: 'api', from: 'client', to: 'gate-api' };

/** What has to be there before anyone may ask. */
const ground = [
	{
		id: 'ground',
		subject: 'daemon',
		acts: [set('kernel', { status: 'busy' }), show('daemon'), show('door')],
		claims: [
			{ id: 'linux-direct', sources: [sources.engine, sources.dockerd] },
			{ id: 'kernel-needed', sources: [sources.platforms] }
		],
		teaches: ['S23', 'S78', 'S93'],
		when: onLinux
	},
	{
		id: 'ground',
		says: 'ground-macos',
		subject: 'vm',
		acts: [
			set('xnu', { status: 'busy' }),
			show('vm'),
			show('kernel'),
			show('daemon'),
			show('backend', 'door')
		],
		claims: [
			{ id: 'desktop-vm', sources: [{ ...sources.desktop, section: 'Overview' }, sources.vmm] },
			{ id: 'kernel-needed', sources: [sources.platforms] }
		],
		teaches: ['S97', 'S98', 'S23'],
		when: onMac
	},
	{
		id: 'ground',
		says: 'ground-macos-vms',
		subject: 'apiserver',
		acts: [set('xnu', { status: 'busy' }), show('apiserver'), show('door')],
		claims: [{ id: 'apple-helper', sources: [sources.apple] }],
		teaches: ['S97'],
		when: onVms
	},
	{
		id: 'ground',
		says: 'ground-windows',
		subject: 'vm',
		acts: [
			set('nt', { status: 'busy' }),
			show('vm'),
			show('kernel'),
			show('daemon'),
			show('backend', 'door')
		],
		claims: [
			{ id: 'wsl-kernel', sources: [sources.wsl] },
			{ id: 'wsl-daemon', sources: [sources.wslDocker] }
		],
		teaches: ['S95', 'S96', 'S78'],
		when: onWsl
	},
	{
		id: 'ground',
		says: 'ground-nt',
		subject: 'daemon',
		acts: [set('nt', { status: 'busy' }), show('daemon'), show('door')],
		claims: [
			{ id: 'one-mode', sources: [sources.windowsInstall, sources.wslDocker] },
			{ id: 'nt-daemon', sources: [sources.windowsDaemon] }
		],
		teaches: ['S94'],
		when: onNt
	}
] as const satisfies Structure['steps'];

const socket = { id: 'socket', sources: [sources.dockerd, sources.overview] } as const;
const macSocket = { id: 'mac-socket', sources: [sources.macSocket, sources.desktop] } as const;
const pipe = { id: 'pipe', sources: [sources.pipe] } as const;
const appleCommand = { id: 'apple-command', sources: [sources.apple] } as const;
const forOneSystem = { id: 'image-has-system', sources: [sources.platforms] } as const;

/** The same command; where it knocks differs. */
const commands = [
	{
		id: 'command',
		subject: 'create',
		acts: [type('shell', trace, command), create(direct, true)],
		claims: [socket],
		teaches: ['S78'],
		when: linuxOnLinux
	},
	{
		id: 'command',
		says: 'command-macos',
		subject: 'create',
		acts: [type('shell', trace, command), create(relayed)],
		claims: [macSocket],
		teaches: ['S78'],
		when: linuxOnMac
	},
	{
		id: 'command',
		says: 'command-macos-vms',
		subject: 'xpc',
		acts: [type('shell', trace, withoutName), signal(xpc, 'xpc', sources.apple)],
		claims: [appleCommand],
		when: linuxOnVms
	},
	{
		id: 'command',
		says: 'command-windows',
		subject: 'create',
		acts: [type('shell', trace, command), create(relayed)],
		claims: [pipe],
		teaches: ['S78'],
		when: onWsl
	},
	{
		id: 'command',
		says: 'command-nt',
		subject: 'create',
		acts: [type('shell', trace, ofWindows), create(direct)],
		claims: [pipe, forOneSystem],
		teaches: ['S94'],
		when: onNt
	},
	...(
		[
			{ entry: direct, when: windowsOnLinux },
			{ entry: relayed, when: windowsOnMac }
		] as const
	).map(
		({ entry, when }) =>
			({
				id: 'command',
				says: 'command-wrong',
				subject: 'pull',
				acts: [type('shell', trace, ofWindows), pull(entry)],
				claims: [forOneSystem],
				teaches: ['S24'],
				when
			}) as const
	),
	{
		id: 'command',
		says: 'command-wrong',
		subject: 'xpc',
		acts: [type('shell', trace, withoutNameOfWindows), signal(xpc, 'xpc', sources.apple)],
		claims: [forOneSystem],
		teaches: ['S24'],
		when: windowsOnVms
	}
] as const satisfies Structure['steps'];

/** The request arrives where the kernel is, or is refused. */
const borders = [
	{
		id: 'border',
		subject: 'web',
		acts: [show('web'), created(direct, true)],
		claims: [{ id: 'no-border', sources: [sources.engine] }],
		teaches: ['S93'],
		when: linuxOnLinux
	},
	{
		id: 'border',
		says: 'border-macos',
		subject: 'create-in',
		acts: [
			...relayed.inward('create'),
			show('web'),
			...relayed.outward('create'),
			created(relayed)
		],
		claims: [{ id: 'backend-relays', sources: [sources.desktop] }],
		teaches: ['S78'],
		when: linuxOnMac
	},
	{
		id: 'border',
		says: 'border-macos-vms',
		subject: 'vm',
		acts: [
			starts('starts', 'gate-api', 'vm', 'boot', sources.apple),
			show('vm'),
			together(show('kernel'), set('kernel', { status: 'busy' })),
			show('web')
		],
		claims: [{ id: 'vm-each', sources: [sources.apple, sources.appleKernel] }],
		teaches: ['S98'],
		when: linuxOnVms
	},
	{
		id: 'border',
		says: 'border-windows',
		subject: 'create-in',
		acts: [
			...relayed.inward('create'),
			show('web'),
			...relayed.outward('create'),
			created(relayed)
		],
		claims: [{ id: 'backend-relays', sources: [sources.desktop] }],
		teaches: ['S78'],
		when: onWsl
	},
	{
		id: 'border',
		says: 'border-nt',
		subject: 'web',
		acts: [show('web'), created(direct)],
		claims: [{ id: 'nt-daemon', sources: [sources.windowsDaemon] }],
		teaches: ['S94'],
		when: onNt
	},
	{
		id: 'border',
		says: 'border-wrong',
		subject: 'no-match',
		acts: [
			showAt('image', { in: 'bench', slot: 0 }),
			set('image', { status: 'ended' }),
			noMatch(direct)
		],
		claims: [{ id: 'no-match', sources: [sources.pull, sources.platforms] }],
		teaches: ['S93', 'S24'],
		when: windowsOnLinux
	},
	{
		id: 'border',
		says: 'border-wrong-macos',
		subject: 'no-match',
		acts: [
			...relayed.inward('pull'),
			showAt('image', { in: 'bench', slot: 0 }),
			set('image', { status: 'ended' }),
			...relayed.outward('pull'),
			noMatch(relayed)
		],
		claims: [{ id: 'no-match', sources: [sources.pull, sources.platforms] }],
		teaches: ['S97', 'S24'],
		when: windowsOnMac
	},
	{
		id: 'border',
		says: 'border-wrong-vms',
		subject: 'image',
		acts: [
			showAt('image', { in: 'bench', slot: 0 }),
			set('image', { status: 'ended' }),
			signal({ link: 'api', from: 'gate-api', to: 'client' }, 'refused', sources.apple)
		],
		claims: [{ id: 'apple-linux-only', sources: [sources.apple] }],
		teaches: ['S97', 'S24'],
		when: windowsOnVms
	}
] as const satisfies Structure['steps'];

export const askSteps = [...ground, ...commands, ...borders] as const;
