import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../sources.ts';
import { now } from '../times.ts';
import { aim, api, real, trace, works } from './acts.ts';

const { answer, ask, move, print, recorded, set, show, showAt, together, type } = tell;

/** The same jobs, with their owners of today. */
export const nowSteps = [
	{
		id: 'need',
		says: 'need-now',
		subject: 'install',
		acts: [
			together(
				move('install', { in: 'notes-aws', slot: 0 }),
				move('certs', { in: 'pocket', slot: 0 }),
				move('flag', { in: 'dial', slot: 2 })
			),
			together(move('create', { in: 'plan', slot: 0 }), show('terraform', 'desktop'))
		],
		claims: [
			{ id: 'deprecated', sources: [sources.fork, sources.removed] },
			{ id: 'successors', sources: [sources.protect, sources.terraform] }
		],
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
		when: now
	},
	{
		id: 'create',
		says: 'create-now',
		subject: 'local',
		acts: [
			show('bundle'),
			works('desktop', 'local', 'make', sources.desktop),
			together(real('local'), show('daemon-local')),
			aim('local')
		],
		claims: [{ id: 'desktop', sources: [sources.desktop, sources.desktopContext] }],
		teaches: ['S39'],
		when: now
	},
	{
		id: 'clouds',
		says: 'clouds-now',
		subject: 'aws',
		acts: [
			set('create', { status: 'busy' }),
			together(
				works('terraform', 'aws', 'make-aws', sources.terraform),
				works('terraform', 'azure', 'make-azure', sources.terraform)
			),
			together(real('aws'), real('azure'))
		],
		claims: [{ id: 'as-code', sources: [sources.terraform] }],
		when: now
	},
	{
		id: 'engine',
		says: 'engine-now',
		subject: 'daemon-aws',
		acts: [
			show('install-b'),
			together(set('install', { status: 'busy' }), set('install-b', { status: 'busy' })),
			together(show('daemon-aws'), show('daemon-azure'))
		],
		claims: [{ id: 'first-boot', sources: [sources.cloudInit] }],
		when: now
	},
	{
		id: 'certs',
		says: 'certs-now',
		subject: 'pub-aws',
		acts: [
			set('certs', { status: 'busy' }),
			together(
				showAt('pub-aws', { on: 'make-aws', at: 0 }),
				showAt('pub-azure', { on: 'make-azure', at: 0 })
			),
			together(
				move('pub-aws', { in: 'notes-aws', slot: 1 }),
				move('pub-azure', { in: 'notes-azure', slot: 1 })
			)
		],
		claims: [{ id: 'ssh', sources: [sources.protect] }],
		when: now
	},
	{
		id: 'env',
		says: 'env-now',
		subject: 'flag',
		acts: [
			type('shell', trace, 'docker context create lab --docker host=…'),
			print('shell', trace, 'Successfully created context "lab"'),
			aim('aws', 'local')
		],
		claims: [{ id: 'context', sources: [sources.context, sources.recorded] }],
		when: now
	},
	{
		id: 'use',
		says: 'use-now',
		subject: 'version',
		acts: [
			type('shell', trace, 'docker --context lab version'),
			ask(api('aws'), {
				id: 'version',
				label: 'version',
				method: 'GET',
				path: '/version',
				evidence: recorded(trace, 26)
			}),
			answer(api('aws'), {
				id: 'versioned',
				label: 'vers. 200',
				answers: 'version',
				status: 200,
				evidence: recorded(trace, 26)
			}),
			print('shell', trace, ' Context: …lab')
		],
		claims: [
			{ id: 'over-ssh', sources: [sources.protect, sources.context] },
			{ id: 'seen', sources: [sources.recorded] }
		],
		when: now
	},
	{
		id: 'end',
		says: 'end-now',
		subject: 'flag',
		acts: [
			aim('azure', 'aws'),
			ask(api('azure'), {
				id: 'run',
				label: 'create',
				method: 'POST',
				path: '/containers/create',
				evidence: sources.api
			}),
			answer(api('azure'), {
				id: 'ran',
				label: 'create 201',
				answers: 'run',
				status: 201,
				evidence: sources.api
			}),
			show('container')
		],
		claims: [{ id: 'one-at-a-time', sources: [sources.contextUse, sources.context] }],
		teaches: ['S39'],
		when: now
	}
] as const satisfies Structure['steps'];
