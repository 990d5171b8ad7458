import { tell, type Structure } from '../../../lib/model/index.ts';
import {
	linuxOnLinux,
	linuxOnMac,
	linuxOnVms,
	onNt,
	onWsl,
	windowsOnLinux,
	windowsOnMac,
	windowsOnVms
} from '../hosts.ts';
import { sources } from '../sources.ts';
import { call, created, direct, relayed, starts } from './acts.ts';

const { move, set, show, showAt, together } = tell;

const running = (...nodes: string[]) =>
	together(...nodes.map((node) => set(node, { status: 'busy' })));

/** The program is started, asks for something, and a kernel answers. */
const asks = (kernel: string, from: string, by: Parameters<typeof starts>[4]) => [
	starts('starts', from, from === 'daemon' ? 'web' : 'vm', 'start', by),
	show('process'),
	call('calls', 'web', kernel, 'call'),
	set(kernel, { status: 'busy' }),
	running('web', 'process')
];

const asking = { id: 'system-calls', sources: [sources.syscalls] } as const;

/** A VM that does not run, and would bring the wrong kernel. */
const couldBe = together(
	show('vm', 'kernel', 'release'),
	set('vm', { status: 'planned' }),
	set('kernel', { status: 'planned' }),
	set('release', { status: 'planned' })
);

/** Whose kernel? */
const kernels = [
	{
		id: 'kernel',
		subject: 'call',
		acts: [created(direct, true), ...asks('kernel', 'daemon', sources.start)],
		claims: [asking, { id: 'hosts-kernel', sources: [sources.platforms] }],
		teaches: ['S90', 'S91', 'S88'],
		when: linuxOnLinux
	},
	{
		id: 'kernel',
		says: 'kernel-macos',
		subject: 'call',
		acts: [created(relayed), ...asks('kernel', 'daemon', sources.start)],
		claims: [asking, { id: 'vm-kernel', sources: [{ ...sources.desktop, section: 'Overview' }] }],
		teaches: ['S98', 'S92'],
		when: linuxOnMac
	},
	{
		id: 'kernel',
		says: 'kernel-macos-vms',
		subject: 'call',
		acts: asks('kernel', 'gate-api', sources.apple),
		claims: [asking, { id: 'vm-each', sources: [sources.apple, sources.appleKernel] }],
		teaches: ['S98', 'S92'],
		when: linuxOnVms
	},
	{
		id: 'kernel',
		says: 'kernel-windows',
		subject: 'call',
		acts: [created(relayed), ...asks('kernel', 'daemon', sources.start)],
		claims: [
			asking,
			{
				id: 'full-calls',
				sources: [{ ...sources.wsl, section: 'Full system call compatibility' }]
			}
		],
		outdated: [
			{
				id: 'wsl-kernel',
				correction: 'C07',
				then: '2020',
				now: '2025-05',
				sources: [sources.wsl, { repository: 'MicrosoftDocs/WSL', path: 'WSL/opensource.md' }]
			}
		],
		teaches: ['S95', 'S96', 'S92'],
		when: onWsl
	},
	{
		id: 'kernel',
		says: 'kernel-nt',
		subject: 'call',
		acts: [created(direct), ...asks('nt', 'daemon', sources.isolation)],
		claims: [
			{ id: 'process-isolation', sources: [{ ...sources.isolation, section: 'Process Isolation' }] }
		],
		teaches: ['S94', 'S92'],
		when: onNt
	},
	...(
		[
			{ says: 'kernel-wrong', before: [], when: windowsOnLinux },
			{ says: 'kernel-wrong-vm', before: [set('xnu', { status: 'busy' })], when: windowsOnMac },
			{ says: 'kernel-wrong-vms', before: [couldBe], when: windowsOnVms }
		] as const
	).map(
		({ says, before, when }) =>
			({
				id: 'kernel',
				says,
				subject: 'refusal',
				acts: [
					...before,
					show('process'),
					call('calls', 'process', 'kernel', 'call'),
					set('kernel', { status: says === 'kernel-wrong-vms' ? 'planned' : 'busy' }),
					showAt('refusal', { on: 'calls', at: 1 }),
					move('refusal', { on: 'calls', at: 0.5 })
				],
				claims: [
					{ id: 'other-calls', sources: [sources.versions, sources.platforms] },
					{ id: 'no-exec', sources: [sources.execve] },
					{ id: 'windows-vm', sources: [sources.isolation] }
				],
				teaches: ['S92', 'S93'],
				when
			}) as const
	)
] as const satisfies Structure['steps'];

/** Ask the container: uname -r. */
const proof = [
	{ when: linuxOnLinux, says: 'proof' },
	{ when: linuxOnMac, says: 'proof-macos' },
	{ when: linuxOnVms, says: 'proof-macos-vms' },
	{ when: onWsl, says: 'proof-windows' }
] as const;

const proofSources = {
	proof: [{ recording: 'version-info', file: 'cli.txt' }, sources.uname],
	'proof-macos': [sources.linuxkit, sources.desktop],
	'proof-macos-vms': [sources.appleHowTo],
	'proof-windows': [sources.wsl]
} as const;

const proofs = proof.map(
	({ when, says }) =>
		({
			id: 'proof',
			says,
			subject: 'version',
			acts: [
				call('calls', 'web', 'kernel', 'uname'),
				together(set('kernel', { status: 'busy' }), set('release', { status: 'busy' })),
				showAt('version', { over: 'release' }),
				move('version', { in: 'notes', slot: 0 }, { on: 'calls' })
			],
			claims: [{ id: 'uname', sources: proofSources[says] }],
			teaches: ['S89'],
			when
		}) as const
) satisfies Structure['steps'];

/** A second container: another engine, or the same? */
const seconds = [
	...(
		[
			{ says: 'second', when: linuxOnLinux },
			{ says: 'second-macos', when: linuxOnMac },
			{ says: 'second-windows', when: onWsl }
		] as const
	).map(
		({ says, when }) =>
			({
				id: 'second',
				says,
				subject: 'cache',
				acts: [
					show('cache'),
					show('other'),
					together(
						call('calls', 'web', 'kernel', 'call-a'),
						call('calls-b', 'cache', 'kernel', 'call-b')
					),
					running('cache', 'other', 'web')
				],
				claims: [{ id: 'one-kernel', sources: [sources.platforms, sources.desktop] }],
				teaches: ['S89', 'S88'],
				when
			}) as const
	),
	{
		id: 'second',
		says: 'second-macos-vms',
		subject: 'vm-b',
		acts: [
			show('vm-b'),
			together(show('kernel-b', 'release-b'), set('kernel-b', { status: 'busy' })),
			show('cache', 'other'),
			call('calls-b', 'cache', 'kernel-b', 'call-b'),
			running('cache', 'other')
		],
		claims: [{ id: 'vm-each', sources: [sources.apple, sources.appleKernel] }],
		teaches: ['S89'],
		when: linuxOnVms
	},
	{
		id: 'second',
		says: 'second-nt',
		subject: 'vm-b',
		acts: [
			starts('starts-b', 'daemon', 'vm-b', 'start-b', sources.isolation),
			show('vm-b'),
			together(show('nt-b', 'release-b'), set('nt-b', { status: 'busy' })),
			show('cache', 'other', 'image-b'),
			call('calls-b', 'cache', 'nt-b', 'call-b'),
			running('cache', 'other')
		],
		claims: [
			{ id: 'hyperv-isolation', sources: [{ ...sources.isolation, section: 'Hyper-V isolation' }] },
			{ id: 'default-isolation', sources: [sources.isolation] }
		],
		teaches: ['S89', 'S94'],
		when: onNt
	}
] as const satisfies Structure['steps'];

export const kernelSteps = [...kernels, ...proofs, ...seconds] as const;
