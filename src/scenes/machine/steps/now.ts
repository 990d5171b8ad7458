import { tell, type Structure } from '../../../lib/model/index.ts';
import { sources } from '../sources.ts';
import { hosts, now, type Host, type Job } from '../times.ts';
import { jobOf } from '../cast/parts.ts';
import { aim, api, job, real, trace, works } from './acts.ts';

const { answer, ask, move, print, recorded, set, show, showAt, together, type } = tell;

const clouds = ['aws', 'azure'] as const;

/** A job gets another name: that of who or what does it today. */
const passes = (which: Job, label: string, ...on: readonly Host[]) =>
	together(...on.map((host) => set(jobOf(host, which), { label })));

/** The same jobs, with their owners of today. */
export const nowSteps = [
	{
		id: 'need',
		says: 'need-now',
		subject: 'job-aws-install',
		acts: [
			show('desktop', 'terraform'),
			passes('install', 'cloud-init', ...clouds),
			passes('certs', 'SSH key', ...clouds),
			passes('env', 'context', ...hosts)
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
			show('starts'),
			works('desktop', 'local', 'make', sources.desktop),
			together(real('local'), show('daemon-local')),
			together(
				...job('idle', 'create', 'local'),
				...job('idle', 'install', 'local'),
				set(jobOf('local', 'certs'), { status: 'ended' })
			),
			together(show('flag', 'aim-local'), ...job('idle', 'env', 'local')),
			set('starts', { status: 'idle' })
		],
		claims: [
			{ id: 'desktop', sources: [sources.desktop, sources.desktopContext, sources.desktopCommand] }
		],
		teaches: ['S39'],
		when: now
	},
	{
		id: 'clouds',
		says: 'clouds-now',
		subject: 'aws',
		acts: [
			show('applies'),
			together(
				works('terraform', 'aws', 'make-aws', sources.terraform),
				works('terraform', 'azure', 'make-azure', sources.terraform)
			),
			together(real('aws'), real('azure')),
			together(...job('idle', 'create', ...clouds), set('applies', { status: 'idle' }))
		],
		claims: [{ id: 'as-code', sources: [sources.terraform] }],
		when: now
	},
	{
		id: 'engine',
		says: 'engine-now',
		subject: 'daemon-aws',
		acts: [
			together(...job('busy', 'install', ...clouds)),
			show('daemon-aws', 'daemon-azure'),
			together(...job('idle', 'install', ...clouds))
		],
		claims: [{ id: 'first-boot', sources: [sources.cloudInit] }],
		when: now
	},
	{
		id: 'certs',
		says: 'certs-now',
		subject: 'pub-aws',
		acts: [
			show('key'),
			together(
				showAt('pub-aws', { on: 'make-aws', at: 0 }),
				showAt('pub-azure', { on: 'make-azure', at: 0 })
			),
			together(
				move('pub-aws', { in: 'notes-aws', slot: 0 }),
				move('pub-azure', { in: 'notes-azure', slot: 0 })
			),
			together(...job('idle', 'certs', ...clouds))
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
			aim('aws', 'local'),
			together(...job('idle', 'env', 'aws'))
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
			together(...job('idle', 'env', 'azure')),
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
