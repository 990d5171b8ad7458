import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, reports, sources, spawn, task } from '../cases.ts';

const { answer, ask, hide, inLane, print, recorded, set, show, signal, together, type } = tell;

const trace = 'error-exit-code';
const waitLane = inLane(api, 0);

export const exit = [
	{
		id: 'job',
		subject: 'job',
		acts: [
			type('shell', trace, "docker run --name job …/busybox:1.35 sh -c '…; exit 3'"),
			ask(api, {
				id: 'create-job',
				label: 'create',
				method: 'POST',
				path: '/containers/create',
				evidence: recorded(trace, 1)
			}),
			show('job', 'job-lower', 'job-upper'),
			answer(api, {
				id: 'job-created',
				label: 'create 201',
				answers: 'create-job',
				status: 201,
				evidence: recorded(trace, 1)
			})
		],
		claims: [{ id: 'created', sources: [sources.drivers] }]
	},
	{
		id: 'wait',
		subject: 'wait',
		acts: [
			ask(waitLane, {
				id: 'wait',
				label: 'wait',
				open: true,
				method: 'POST',
				path: '/containers/{id}/wait',
				evidence: recorded(trace, 3)
			}),
			ask(api, {
				id: 'start-job',
				label: 'start',
				method: 'POST',
				path: '/containers/{id}/start',
				evidence: recorded(trace, 4)
			}),
			task('job-task', 'Tasks/Create', trace, 12),
			together(signal(spawn, 'job-shim', sources.shim), show('shim')),
			together(show('program'), set('job', { status: 'busy' })),
			answer(api, {
				id: 'job-started',
				label: 'start 204',
				answers: 'start-job',
				status: 204,
				evidence: recorded(trace, 4)
			})
		],
		claims: [{ id: 'wait-first', sources: [sources.runClient] }]
	},
	{
		id: 'own-code',
		subject: 'wait-3',
		acts: [
			print('shell', trace, 'working', 'failed'),
			together(
				set('program', { status: 'ended', label: 'exit 3' }),
				set('job', { status: 'ended' })
			),
			...reports('job'),
			hide('shim'),
			answer(waitLane, {
				id: 'wait-3',
				label: 'exit 3',
				answers: 'wait',
				status: 200,
				evidence: recorded(trace, 3)
			}),
			set('shell', { status: 'ended' })
		],
		claims: [{ id: 'last-word', sources: [{ ...sources.runReference, section: 'Exit status' }] }]
	},
	{
		id: 'asked-later',
		subject: 'wait-again-3',
		acts: [
			type('shell', trace, 'docker wait job'),
			ask(waitLane, {
				id: 'wait-again',
				label: 'wait',
				method: 'POST',
				path: '/containers/job/wait',
				evidence: recorded(trace, 31)
			}),
			set('program', { status: 'ended' }),
			answer(waitLane, {
				id: 'wait-again-3',
				label: 'exit 3',
				answers: 'wait-again',
				status: 200,
				evidence: recorded(trace, 31)
			}),
			print('shell', trace, '3')
		],
		claims: [{ id: 'code-stays', sources: [{ ...sources.api, section: 'ContainerWait' }] }]
	}
] as const satisfies Structure['steps'];
