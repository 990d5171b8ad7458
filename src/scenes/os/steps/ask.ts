import { tell, type Structure } from '../../../lib/model/index.ts';
import {
	linuxOnLinux,
	linuxOnMac,
	linuxOnVms,
	onLinux,
	onMac,
	onNt,
	onVms,
	onWsl,
	windowsOnLinux,
	windowsOnMac,
	windowsOnVms
} from '../hosts.ts';
import { sources } from '../sources.ts';
import { command, create, direct, noMatch, pull, relayed, starts, trace } from './acts.ts';

const { move, set, show, signal, together, type } = tell;

/** The recorded line without its image: the name of another one stands below it. */
const withoutImage = 'docker run -d --name web -p 8080:80 …';

/** Apple's command was not recorded; that there is one is documented. */
const viaXpc = [
	show('words'),
	show('image'),
	signal({ link: 'api', from: 'client', to: 'gate-api' }, 'xpc', sources.apple)
];

/** The name of the image comes to the one who is asked for it; nothing is there for it. */
const arrives = move('image', { in: 'bench', slot: 0 }, { on: 'api' });
const isNotThere = set('image', { status: 'planned' });

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
			show('kernel', 'release'),
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
		acts: [show('apiserver'), show('door')],
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
			show('kernel', 'release'),
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
const appleCommand = {
	id: 'apple-command',
	sources: [sources.apple, sources.appleHowTo]
} as const;
const windowsFiles = { id: 'windows-files', sources: [sources.windowsImages] } as const;
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
		acts: viaXpc,
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
		acts: [type('shell', trace, withoutImage), show('image'), create(direct)],
		claims: [pipe, windowsFiles],
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
				acts: [type('shell', trace, withoutImage), show('image'), pull(entry)],
				claims: [forOneSystem, windowsFiles],
				teaches: ['S24'],
				when
			}) as const
	),
	{
		id: 'command',
		says: 'command-wrong',
		subject: 'xpc',
		acts: viaXpc,
		claims: [forOneSystem, windowsFiles],
		teaches: ['S24'],
		when: windowsOnVms
	}
] as const satisfies Structure['steps'];

/** The backend hands the request on to the daemon, and takes its answer. */
const carriedIn = [
	...relayed.inward('create'),
	set('daemon', { status: 'busy' }),
	show('web'),
	...relayed.outward('create')
];

/** The request arrives where the kernel is, or is refused. */
const borders = [
	{
		id: 'border',
		subject: 'web',
		acts: [set('daemon', { status: 'busy' }), show('web')],
		claims: [{ id: 'no-border', sources: [sources.engine] }],
		teaches: ['S93'],
		when: linuxOnLinux
	},
	{
		id: 'border',
		says: 'border-macos',
		subject: 'create-in',
		acts: carriedIn,
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
			together(show('kernel', 'release'), set('kernel', { status: 'busy' })),
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
		acts: carriedIn,
		claims: [{ id: 'backend-relays', sources: [sources.desktop] }],
		teaches: ['S78'],
		when: onWsl
	},
	{
		id: 'border',
		says: 'border-nt',
		subject: 'web',
		acts: [
			set('daemon', { status: 'busy' }),
			show('web'),
			move('image', { in: 'notes', slot: 0 }, { on: 'api' })
		],
		claims: [{ id: 'nt-daemon', sources: [sources.windowsDaemon] }],
		teaches: ['S94'],
		when: onNt
	},
	{
		id: 'border',
		says: 'border-wrong',
		subject: 'no-match',
		acts: [arrives, isNotThere, noMatch(direct)],
		claims: [{ id: 'no-match', sources: [sources.pull, sources.platforms] }],
		teaches: ['S93', 'S24'],
		when: windowsOnLinux
	},
	{
		id: 'border',
		says: 'border-wrong-macos',
		subject: 'no-match',
		acts: [
			together(arrives, ...relayed.inward('pull')),
			isNotThere,
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
			arrives,
			isNotThere,
			signal({ link: 'api', from: 'gate-api', to: 'client' }, 'refused', sources.apple)
		],
		claims: [{ id: 'apple-linux-only', sources: [sources.apple] }],
		teaches: ['S97', 'S24'],
		when: windowsOnVms
	}
] as const satisfies Structure['steps'];

export const askSteps = [...ground, ...commands, ...borders] as const;
