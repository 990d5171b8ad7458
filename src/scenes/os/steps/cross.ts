import { tell, type Structure } from '../../../lib/model/index.ts';
import { linuxOnLinux, linuxOnMac, linuxOnVms, onNt, onWsl } from '../hosts.ts';
import { sources } from '../sources.ts';
import { trace } from './acts.ts';

const { hide, move, print, set, show, showAt, signal, together, type } = tell;

type Source = (typeof sources)[keyof typeof sources];

/** A browser on the host opens the published port. */
const opens = (by: Source) => [
	together(show('gate-port'), show('second')),
	type('second', trace, 'curl …localhost:8080/'),
	signal({ link: 'port', from: 'client', to: 'gate-port' }, 'get', by),
	together(
		signal({ link: 'forward', from: 'gate-port', to: 'web' }, 'get-in', by),
		set('web', { status: 'busy' })
	),
	signal({ link: 'forward', from: 'web', to: 'gate-port' }, 'page-out', by),
	together(
		signal({ link: 'port', from: 'gate-port', to: 'client' }, 'page-home', by),
		signal({ link: 'forward', from: 'web', to: 'gate-port' }, 'page-rest', by),
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

/** The container is made anew, with a mount; it reads a file of the host. */
const reads = (by: Source) => [
	hide('web', 'process', 'version'),
	show('web', 'process', 'version', 'gate-files', 'page'),
	signal({ link: 'share', from: 'web', to: 'gate-files' }, 'read', by),
	showAt('page-inside', { in: 'shelf', slot: 0 }),
	move('page-inside', { over: 'gate-files' }),
	move('page-inside', { in: 'notes', slot: 1 }, { on: 'share' })
];

const files = (
	[
		{ says: 'files', when: linuxOnLinux, by: sources.binds },
		{ says: 'files-macos', when: linuxOnMac, by: sources.desktop },
		{ says: 'files-macos-vms', when: linuxOnVms, by: sources.appleHowTo },
		{ says: 'files-windows', when: onWsl, by: sources.wslPractice }
	] as const
).map(
	({ says, when, by }) =>
		({
			id: 'files',
			says,
			subject: 'page-inside',
			acts: reads(by),
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
					together(hide('cache', 'other'), set('cache', { status: 'planned' })),
					show('cache', 'platform'),
					set('cpu', { status: 'busy' }),
					show('translator'),
					together(show('other'), set('cache', { status: 'busy' }))
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
			together(
				hide('process', 'image', 'other', 'image-b'),
				set('web', { status: 'planned' }),
				set('cache', { status: 'planned' })
			),
			show('build', 'platform'),
			together(set('release', { status: 'busy' }), set('release-b', { label: '2019' })),
			together(showAt('ghost', { over: 'process' }), set('web', { status: 'ended' })),
			show('refusal'),
			together(show('other'), set('cache', { status: 'busy' }))
		],
		claims: [{ id: 'build-matches', sources: [sources.versions] }],
		teaches: ['S24', 'S92'],
		when: onNt
	}
] as const satisfies Structure['steps'];

export const crossSteps = [...ports, ...files, ...fits] as const;
