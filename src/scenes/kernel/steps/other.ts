import { tell, type Structure } from '../../../lib/model/index.ts';
import { calls, elsewhere, onLinux, onMac, onWindows } from '../kernels.ts';
import { sources } from '../sources.ts';
import { asks, asksInside, carries, done, plate, refuses } from './acts.ts';

const { close, hide, set, show, showAt, together } = tell;

/** The same calls have other numbers. */
const numbers = [
	{
		id: 'numbers',
		subject: 'number',
		acts: [
			together(plate('key-a', '1 write'), plate('key-b', '9 mmap'), plate('key-d', '59 execve')),
			plate('key-c', '0 read'),
			asks('nginx', 'number', '0', sources.numbers),
			done('kernel', 'number')
		],
		claims: [
			{ id: 'linux-numbers', sources: [sources.numbers] },
			{ id: 'own-api', sources: [sources.numbers, sources.xnu, sources.ntNumbers] }
		],
		teaches: ['S92'],
		when: onLinux
	},
	{
		id: 'numbers',
		says: 'numbers-macos',
		subject: 'number',
		acts: [
			together(plate('key-a', '4 write'), plate('key-b', '197 mmap'), plate('key-d', '59 execve')),
			plate('key-c', '3 read'),
			asks('nginx', 'number', '3', sources.xnu),
			done('xnu', 'number')
		],
		claims: [
			{ id: 'macos-numbers', sources: [sources.xnu] },
			{ id: 'arm-numbers', sources: [sources.armNumbers] },
			{ id: 'own-api', sources: [sources.numbers, sources.xnu, sources.ntNumbers] }
		],
		teaches: ['S92'],
		when: onMac
	},
	{
		id: 'numbers',
		says: 'numbers-windows',
		subject: 'key-b',
		acts: [
			together(set('nt', { status: 'busy' }), plate('key-b', '37 NtMap')),
			plate('key-b', '38 NtMap'),
			plate('key-b', '39 NtMap'),
			plate('key-b', '40 NtMap')
		],
		claims: [
			{ id: 'windows-numbers', sources: [sources.ntNumbers] },
			{ id: 'own-api', sources: [sources.numbers, sources.xnu, sources.ntNumbers] }
		],
		teaches: ['S92'],
		when: onWindows
	}
] as const satisfies Structure['steps'];

/** A program made for Linux wants to start. */
const tries = [
	{
		id: 'try',
		subject: 'redis',
		acts: [
			show('redis'),
			showAt('elf', { in: 'base-d-stand' }),
			asks('redis', 'start', calls.linux.start, sources.execve),
			done('kernel', 'start'),
			set('redis', { status: 'busy' })
		],
		claims: [{ id: 'linux-format', sources: [sources.execve] }],
		teaches: ['S92'],
		when: onLinux
	},
	{
		id: 'try',
		says: 'try-macos',
		subject: 'start-no',
		acts: [
			show('redis'),
			showAt('elf', { in: 'base-d-stand' }),
			asks('redis', 'start', calls.macos.start, sources.xnuExec),
			refuses('redis', 'start', 'ENOEXEC', sources.xnuExec),
			set('elf', { status: 'ended' })
		],
		claims: [{ id: 'macos-format', sources: [sources.xnuExec] }],
		teaches: ['S92'],
		when: onMac
	},
	{
		id: 'try',
		says: 'try-windows',
		subject: 'start-no',
		acts: [
			show('redis'),
			showAt('elf', { in: 'base-d-stand' }),
			asks('redis', 'start', calls.windows.start, sources.ntErrors),
			refuses('redis', 'start', 'error 193', sources.ntErrors),
			set('elf', { status: 'ended' })
		],
		claims: [{ id: 'windows-format', sources: [sources.ntErrors] }],
		teaches: ['S92'],
		when: onWindows
	}
] as const satisfies Structure['steps'];

const wsl1 = [
	{
		id: 'translate',
		subject: 'translator',
		acts: [
			together(hide('elf'), show('translator', 'foreign-call'), set('redis', { status: 'busy' })),
			plate('key-d', calls.windows.read),
			asks('redis', 'translated', calls.windows.read, sources.wsl),
			set('nt', { status: 'busy' })
		],
		claims: [{ id: 'wsl-1', sources: [sources.wsl] }],
		teaches: ['S92'],
		when: onWindows
	}
] as const satisfies Structure['steps'];

/** Elsewhere: the right engine, in a machine of its own. */
const engines = [
	{
		id: 'cabin',
		says: 'cabin-elsewhere',
		subject: 'vm',
		acts: [
			{
				...together(
					close('translated'),
					hide('translator', 'foreign-call', 'free'),
					plate('key-d', calls.windows.start)
				),
				when: onWindows
			},
			{ ...hide('free'), when: onMac },
			together(show('vm', 'guest'), set('redis', { status: 'ended' })),
			together(show('cache'), set('elf', { status: 'idle' })),
			{ ...showAt('elf', { in: 'base-d-stand' }), when: onWindows },
			asksInside('inside'),
			together(set('guest', { status: 'busy' }), set('redis', { status: 'busy' })),
			carries('carried')
		],
		claims: [{ id: 'vm-kernel', sources: [sources.desktop, sources.wsl] }],
		teaches: ['S23', 'S92'],
		when: elsewhere
	}
] as const satisfies Structure['steps'];

const belowNginx = { in: 'base-c-stand' } as const;

const builds = [
	{
		id: 'old',
		says: 'old-windows',
		subject: 'image-no',
		acts: [
			together(show('web', 'build'), showAt('build-new', belowNginx)),
			together(
				hide('build-new'),
				showAt('build-old', belowNginx),
				set('nginx', { status: 'ended' })
			),
			asks('nginx', 'image', 'start', sources.versions),
			refuses('nginx', 'image', '0xc0370101', sources.versions),
			set('build-old', { status: 'ended' })
		],
		claims: [{ id: 'builds-match', sources: [sources.versions] }],
		teaches: ['S92'],
		when: onWindows
	}
] as const satisfies Structure['steps'];

export const otherSteps = [...numbers, ...tries, ...wsl1, ...engines, ...builds] as const;
