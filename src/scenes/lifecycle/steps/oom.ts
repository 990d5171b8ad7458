import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, reports, sources, spawn, task } from '../cases.ts';

const { answer, ask, hide, inLane, print, recorded, set, show, signal, together, type } = tell;

const trace = 'error-oom';
const waitLane = inLane(api, 0);

const fills = (level: number, label: string) => set('memory', { level, label });

export const oom = [
	{
		id: 'limit',
		subject: 'memory',
		acts: [
			type('shell', trace, 'docker run --name hog2 --memory 16m …/busybox:1.35 tail /dev/zero'),
			ask(api, {
				id: 'create-hog',
				label: 'create',
				method: 'POST',
				path: '/containers/create',
				evidence: recorded(trace, 24)
			}),
			show('hog', 'hog-lower', 'hog-upper'),
			show('memory'),
			answer(api, {
				id: 'hog-created',
				label: 'create 201',
				answers: 'create-hog',
				status: 201,
				evidence: recorded(trace, 24)
			})
		],
		claims: [{ id: 'limit', sources: [sources.memory] }]
	},
	{
		id: 'hog-starts',
		subject: 'tail',
		acts: [
			ask(waitLane, {
				id: 'wait-hog',
				label: 'wait',
				open: true,
				method: 'POST',
				path: '/containers/{id}/wait',
				evidence: recorded(trace, 26)
			}),
			ask(api, {
				id: 'start-hog',
				label: 'start',
				method: 'POST',
				path: '/containers/{id}/start',
				evidence: recorded(trace, 27)
			}),
			task('hog-task', 'Tasks/Create', trace, 35),
			together(signal(spawn, 'hog-shim', sources.shim), show('shim')),
			together(show('tail'), set('hog', { status: 'busy' })),
			answer(api, {
				id: 'hog-started',
				label: 'start 204',
				answers: 'start-hog',
				status: 204,
				evidence: recorded(trace, 27)
			})
		],
		claims: [{ id: 'no-default-limit', sources: [sources.memory] }]
	},
	{
		id: 'fills',
		subject: 'memory',
		acts: [
			...[4, 8, 12, 16].map((mb) => fills(mb / 16, `${mb} of 16 MB`)),
			set('kernel', { status: 'busy' }),
			signal({ link: 'limit', from: 'kernel', to: 'hog' }, 'oom-kill', sources.memory),
			together(set('tail', { status: 'ended', label: '137' }), set('hog', { status: 'ended' }))
		],
		claims: [{ id: 'kernel-kills', sources: [sources.memory] }]
	},
	{
		id: 'code-137',
		subject: 'wait-137',
		acts: [
			fills(0, '0 of 16 MB'),
			...reports('hog'),
			hide('shim'),
			answer(waitLane, {
				id: 'wait-137',
				label: 'exit 137',
				answers: 'wait-hog',
				status: 200,
				evidence: recorded(trace, 26)
			}),
			set('shell', { status: 'ended' })
		],
		claims: [{ id: 'signal-plus', sources: [sources.memory, sources.runReference] }]
	},
	{
		id: 'why',
		subject: 'hog-state',
		acts: [
			type('shell', trace, 'docker inspect …hog2'),
			ask(api, {
				id: 'inspect-hog',
				label: 'state',
				method: 'GET',
				path: '/containers/hog2/json',
				evidence: recorded(trace, 48)
			}),
			answer(api, {
				id: 'hog-state',
				label: 'state 200',
				answers: 'inspect-hog',
				status: 200,
				evidence: recorded(trace, 48)
			}),
			print('shell', trace, '/hog2 …137 OOMKilled=true')
		],
		claims: [{ id: 'why-killed', sources: [{ ...sources.api, section: 'ContainerState' }] }]
	}
] as const satisfies Structure['steps'];
