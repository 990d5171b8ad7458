import { tell, type Structure } from '../../../lib/model/index.ts';
import { elsewhere, onLinux, onWindows } from '../kernels.ts';
import { sources } from '../sources.ts';
import { asks, asksInside, done, mounts, plate, refuses } from './acts.ts';

const { hide, set, show, showAt, together } = tell;

/** Many cabins on one engine. */
const cabins = [
	{
		id: 'cabin',
		subject: 'debian',
		acts: [
			show('ubuntu-a', 'ubuntu-b'),
			show('web'),
			...mounts('debian', 'base-c', 'ask-c'),
			asks('nginx', 'call-web', 'read', sources.read),
			done('kernel', 'call-web')
		],
		claims: [
			{ id: 'user-space', sources: [sources.container, sources.platforms] },
			{ id: 'linux-server', sources: [sources.overview] }
		],
		teaches: ['S23', 'S88'],
		when: onLinux
	},
	{
		id: 'second',
		subject: 'call-cache',
		acts: [
			together(hide('elf'), show('cache')),
			...mounts('alpine', 'base-d', 'ask-d'),
			together(
				asks('nginx', 'again-web', 'read', sources.read),
				asks('redis', 'call-cache', 'execve', sources.execve)
			),
			done('kernel', 'again-web', 'call-cache')
		],
		claims: [{ id: 'one-kernel', sources: [sources.container, sources.platforms] }],
		teaches: ['S27', 'S89'],
		when: onLinux
	},
	{
		id: 'old',
		subject: 'centos',
		acts: [
			hide('debian'),
			...mounts('centos', 'base-c', 'ask-c'),
			asks('nginx', 'call-old', 'read', sources.read),
			done('kernel', 'call-old')
		],
		claims: [{ id: 'stable', sources: [sources.stable] }],
		teaches: ['S92'],
		when: onLinux
	}
] as const satisfies Structure['steps'];

/** The kernel fits, the processor does not. */
const processors = [
	{
		id: 'arch',
		subject: 'foreign',
		acts: [
			together(hide('alpine'), show('foreign'), set('redis', { status: 'ended' })),
			asks('redis', 'foreign-start', 'execve', sources.execve),
			refuses('redis', 'foreign-start', 'ENOEXEC', sources.execve),
			together(set('foreign', { status: 'ended' }), set('processor', { status: 'busy' }))
		],
		claims: [{ id: 'processor-too', sources: [sources.platforms] }],
		teaches: ['S92'],
		when: onLinux
	},
	{
		id: 'arch',
		says: 'arch-elsewhere',
		subject: 'foreign',
		acts: [
			{
				...together(hide('web', 'build-old', 'build'), set('nginx', { status: 'busy' })),
				when: onWindows
			},
			together(hide('elf'), show('foreign'), set('redis', { status: 'ended' })),
			asksInside('foreign-start'),
			together(set('foreign', { status: 'ended' }), set('processor', { status: 'busy' })),
			together(show('emulator'), set('foreign', { status: 'idle' })),
			asksInside('emulated'),
			set('redis', { status: 'busy' })
		],
		claims: [
			{ id: 'processor-too', sources: [sources.platforms] },
			{ id: 'emulated', sources: [sources.emulators, sources.rosetta] }
		],
		teaches: ['S92'],
		when: elsewhere
	}
] as const satisfies Structure['steps'];

/** Why Linux is the language to learn. */
const language = [
	{
		id: 'learn',
		subject: 'opens',
		acts: [
			together(hide('foreign'), show('alpine'), set('redis', { status: 'busy' })),
			together(plate('key-a', '56 clone'), plate('key-c', '2 open'), plate('key-d', '49 bind')),
			together(
				asks('mail', 'forks', 'clone', sources.syscalls),
				asks('nginx', 'opens', 'open', sources.syscalls),
				asks('redis', 'binds', 'bind', sources.syscalls)
			),
			set('kernel', { status: 'busy' })
		],
		claims: [{ id: 'linux-words', sources: [sources.overview, sources.syscalls, sources.numbers] }],
		teaches: ['S43', 'S44'],
		when: onLinux
	},
	{
		id: 'learn',
		says: 'learn-elsewhere',
		subject: 'guest',
		acts: [
			together(hide('foreign', 'emulator'), showAt('elf', { in: 'base-d-stand' })),
			together(set('cache', { status: 'busy' }), set('redis', { status: 'busy' })),
			asksInside('speaks'),
			set('guest', { status: 'busy' })
		],
		claims: [{ id: 'linux-words', sources: [sources.overview, sources.syscalls] }],
		teaches: ['S43', 'S44'],
		when: elsewhere
	}
] as const satisfies Structure['steps'];

export const cabinSteps = cabins;
export const lastSteps = [...processors, ...language] as const;
