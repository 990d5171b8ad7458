import { tell, type Structure } from '../../../lib/model/index.ts';
import { onNt, onWsl } from '../hosts.ts';
import { sources } from '../sources.ts';
import { linuxOnLinux, linuxOnMac, linuxOnVms, trace } from './acts.ts';

const { move, print, set, show, showAt, signal, together, type } = tell;

type Source = (typeof sources)[keyof typeof sources];

/** A browser on the host opens the published port. */
const opens = (by: Source) => [
	together(show('gate-port'), show('second')),
	type('second', trace, 'curl …localhost:8080/'),
	signal({ link: 'port', from: 'client', to: 'gate-port' }, 'get', by),
	signal({ link: 'forward', from: 'gate-port', to: 'web' }, 'get-in', by),
	signal({ link: 'forward', from: 'web', to: 'gate-port' }, 'page-out', by),
	together(
		signal({ link: 'port', from: 'gate-port', to: 'client' }, 'page-home', by),
		print('second', trace, 'HTTP/1.1 200 OK')
	)
];

const ports = (
	[
		{ says: 'port', when: linuxOnLinux, by: sources.ports },
		{ says: 'port-macos', when: linuxOnMac, by: sources.desktopPorts },
		{ says: 'port-macos-vms', when: linuxOnVms, by: sources.appleHowTo },
		{ says: 'port-windows', when: onWsl, by: sources.desktopPorts }
	] as const
).map(
	({ says, when, by }) =>
		({
			id: 'port',
			says,
			subject: 'get-in',
			acts: opens(by),
			claims: [{ id: 'who-listens', sources: [by, sources.ports] }],
			when
		}) as const
) satisfies Structure['steps'];

/** The container reads a file of the host. */
const reads = (by: Source, mounted: 'web' | 'vm') => [
	show('page', 'gate-files'),
	signal({ link: 'share', from: mounted, to: 'gate-files' }, 'read', by),
	signal({ link: 'files', from: 'gate-files', to: 'client' }, 'read-home', by),
	showAt('page-inside', { in: 'home', slot: 0 }),
	move('page-inside', { on: 'files', at: 1 }),
	move('page-inside', { in: 'notes', slot: 1 }, { on: 'share' })
];

const files = (
	[
		{ says: 'files', when: linuxOnLinux, by: sources.binds, mounted: 'web' },
		{ says: 'files-macos', when: linuxOnMac, by: sources.desktop, mounted: 'vm' },
		{ says: 'files-macos-vms', when: linuxOnVms, by: sources.appleHowTo, mounted: 'vm' },
		{ says: 'files-windows', when: onWsl, by: sources.wslPractice, mounted: 'vm' }
	] as const
).map(
	({ says, when, by, mounted }) =>
		({
			id: 'files',
			says,
			subject: 'page-inside',
			acts: reads(by, mounted),
			claims: [{ id: 'file-crossing', sources: [by, sources.binds] }],
			when
		}) as const
) satisfies Structure['steps'];

/** Does the image fit the processor, or the build of Windows? */
const fits = [
	...(
		[
			{ says: 'fit', when: linuxOnLinux, by: sources.platforms },
			{ says: 'fit-macos', when: linuxOnMac, by: sources.desktopSettings },
			{ says: 'fit-macos-vms', when: linuxOnVms, by: sources.appleHowTo },
			{ says: 'fit-windows', when: onWsl, by: sources.platforms }
		] as const
	).map(
		({ says, when, by }) =>
			({
				id: 'fit',
				says,
				subject: 'translator',
				acts: [
					together(show('platform'), set('other', { status: 'ended' })),
					set('cpu', { status: 'busy' }),
					show('translator'),
					together(set('other', { status: 'busy' }), set('translator', { status: 'busy' }))
				],
				claims: [
					{ id: 'image-has-processor', sources: [sources.platforms] },
					{ id: 'translator', sources: [by] }
				],
				teaches: ['S24'],
				when
			}) as const
	),
	{
		id: 'fit',
		says: 'fit-nt',
		subject: 'build',
		acts: [
			show('build', 'platform'),
			set('build', { status: 'ended' }),
			together(
				set('web', { status: 'ended' }),
				set('process', { status: 'ended', label: 'refused' })
			)
		],
		claims: [{ id: 'build-matches', sources: [sources.versions] }],
		teaches: ['S24', 'S92'],
		when: onNt
	}
] as const satisfies Structure['steps'];

export const crossSteps = [...ports, ...files, ...fits] as const;
