import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../sources.ts';
import { hosts, jobs, then } from '../times.ts';
import { jobOf } from '../cast/parts.ts';
import { aim, api, done, job, real, trace, works } from './acts.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, together, type } = tell;

const command = (label: string) => set('command', { label, status: 'busy' });

/** The same command for a host elsewhere: all three jobs. */
const another = (
	host: 'aws' | 'azure',
	label: string,
	source: typeof sources.amazon | typeof sources.azure
) => [
	command(label),
	works('tool', host, `make-${host}`, source),
	together(real(host), show(`daemon-${host}`, `cert-${host}`)),
	done(host)
];

/** What Docker Machine did, from the first host to its end. */
export const thenSteps = [
	{
		id: 'need',
		subject: 'tool',
		acts: [
			set('client', { status: 'busy' }),
			show('tool', 'grip'),
			show(...hosts.flatMap((host) => jobs.map((which) => jobOf(host, which))))
		],
		claims: [{ id: 'purpose', sources: [sources.readme] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'create',
		subject: 'local',
		acts: [
			show('command'),
			together(works('tool', 'local', 'make', sources.create), ...job('busy', 'create', 'local')),
			together(real('local'), ...job('idle', 'create', 'local'))
		],
		claims: [{ id: 'creates', sources: [sources.readme, sources.create, sources.command] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'engine',
		subject: 'daemon-local',
		acts: [
			together(
				works('tool', 'local', 'ssh', sources.provision),
				...job('busy', 'install', 'local')
			),
			together(show('daemon-local'), ...job('idle', 'install', 'local'))
		],
		claims: [{ id: 'installs', sources: [sources.readme, sources.provision] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'certs',
		subject: 'cert-local',
		acts: [
			together(showAt('cert-local', { on: 'make-local', at: 0 }), ...job('busy', 'certs', 'local')),
			move('cert-local', { in: 'notes-local', slot: 0 }),
			show('key'),
			together(...job('idle', 'certs', 'local'), set('command', { status: 'idle' }))
		],
		claims: [{ id: 'certifies', sources: [sources.certs, sources.readme] }],
		when: then
	},
	{
		id: 'clouds',
		subject: 'aws',
		acts: [
			...another('aws', 'docker-machine create -d amazonec2 aws', sources.amazon),
			...another('azure', 'docker-machine create -d azure … azure', sources.azure),
			set('command', { status: 'idle' })
		],
		claims: [{ id: 'drivers', sources: [sources.readme, sources.amazon, sources.azure] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'env',
		subject: 'flag',
		acts: [
			command('eval "$(docker-machine env aws)"'),
			show('flag'),
			aim('aws'),
			together(...job('idle', 'env', 'aws'))
		],
		claims: [{ id: 'variables', sources: [sources.env, sources.envCommand] }],
		when: then
	},
	{
		id: 'use',
		subject: 'run',
		acts: [
			type('shell', trace, 'docker … run --rm …/busybox:1.35 echo over tcp'),
			ask(api('aws'), {
				id: 'run',
				label: 'create',
				method: 'POST',
				path: '/containers/create',
				evidence: recorded(trace, 3)
			}),
			answer(api('aws'), {
				id: 'ran',
				label: 'create 201',
				answers: 'run',
				status: 201,
				evidence: recorded(trace, 3)
			}),
			show('container'),
			print('shell', trace, 'over tcp')
		],
		claims: [{ id: 'same-client', sources: [sources.recorded, sources.readme] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'end',
		subject: 'tool',
		acts: [
			hide('container'),
			set('command', { status: 'ended' }),
			together(set('tool', { status: 'planned' }), hide('grip'))
		],
		claims: [{ id: 'deprecated', sources: [sources.fork, sources.removed] }],
		outdated: [
			{
				id: 'machine',
				correction: 'C01',
				then: '2014-12',
				now: '2021-09-27',
				sources: [sources.fork, sources.removed]
			}
		],
		teaches: ['S39'],
		when: then
	}
] as const satisfies Structure['steps'];
