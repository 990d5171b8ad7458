import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../sources.ts';
import { then } from '../times.ts';
import { aim, api, real, trace, works, mark } from './acts.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, together, type } = tell;

/** What Docker Machine did, from the first host to its end. */
export const thenSteps = [
	{
		id: 'need',
		subject: 'tool',
		acts: [
			show('tool', 'grip', 'create', 'install', 'certs', 'env'),
			set('client', { status: 'busy' })
		],
		claims: [{ id: 'purpose', sources: [sources.readme] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'create',
		subject: 'local',
		acts: [
			set('create', { status: 'busy' }),
			works('tool', 'local', 'make', sources.create),
			real('local')
		],
		claims: [{ id: 'creates', sources: [sources.readme, sources.create] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'engine',
		subject: 'daemon-local',
		acts: [
			set('install', { status: 'busy' }),
			works('tool', 'local', 'ssh', sources.provision),
			show('daemon-local')
		],
		claims: [{ id: 'installs', sources: [sources.readme, sources.provision] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'certs',
		subject: 'cert-local',
		acts: [
			set('certs', { status: 'busy' }),
			showAt('cert-local', { on: 'make-local', at: 0 }),
			move('cert-local', { in: 'notes-local', slot: 0 }),
			show('key')
		],
		claims: [{ id: 'certifies', sources: [sources.certs, sources.readme] }],
		when: then
	},
	{
		id: 'clouds',
		subject: 'aws',
		acts: [
			set('create', { status: 'busy' }),
			together(
				works('tool', 'aws', 'make-aws', sources.amazon),
				works('tool', 'azure', 'make-azure', sources.readme)
			),
			together(real('aws'), real('azure')),
			together(show('daemon-aws', 'daemon-azure'), show('cert-aws', 'cert-azure'))
		],
		claims: [{ id: 'drivers', sources: [sources.readme, sources.amazon] }],
		teaches: ['S39'],
		when: then
	},
	{
		id: 'env',
		subject: 'flag',
		acts: [
			set('env', { status: 'busy' }),
			showAt('flag', { in: 'kit', slot: 3 }),
			together(move('flag', { in: 'dial', slot: 2 }), show('aim-azure')),
			aim('aws', 'azure')
		],
		claims: [{ id: 'variables', sources: [sources.env, sources.readme] }],
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
			mark('ended', 'create', 'install'),
			mark('ended', 'certs', 'env'),
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
