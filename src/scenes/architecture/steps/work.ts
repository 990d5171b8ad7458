import { tell, type Structure } from '../../../lib/model/index.ts';
import { local, overEach, remote } from '../reach.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, signal, together, type } =
	tell;

const trace = 'run-detached-port';

export const workSteps = [
	...overEach(({ api, says, inward, outward }) => ({
		id: 'create',
		subject: 'container',
		acts: [
			type('shell', trace, 'docker run -d --name web …/nginx:1.22'),
			ask(api, {
				id: 'create',
				label: 'create',
				method: 'POST',
				path: '/containers/create',
				evidence: says(trace, 1, 'ContainerCreate')
			}),
			...inward('create'),
			together(show('container', 'upper'), showAt('lower', { over: 'stack' })),
			together(move('lower', { in: 'container' }), ...outward('create')),
			answer(api, {
				id: 'created',
				label: 'ID 201',
				answers: 'create',
				status: 201,
				evidence: says(trace, 1, 'ContainerCreate')
			})
		],
		claims: [{ id: 'heavy-work', sources: [sources.clientServer, sources.engine] }],
		teaches: ['S75', 'S35']
	})),
	...overEach(({ api, says, outward }) => ({
		id: 'chain',
		subject: 'process',
		acts: [
			ask(api, {
				id: 'start',
				label: 'start',
				method: 'POST',
				path: '/containers/{id}/start',
				evidence: says(trace, 3, 'ContainerStart')
			}),
			ask(
				{ link: 'grpc', from: 'daemon', to: 'containerd' },
				{
					id: 'task-create',
					label: '',
					method: 'POST',
					path: 'Tasks/Create',
					evidence: recorded(trace, 11)
				}
			),
			together(
				signal({ link: 'spawn', from: 'containerd', to: 'shim' }, 'fork-shim', {
					trace,
					forks: [22, 23, 24, 25]
				}),
				show('shim')
			),
			together(
				signal({ link: 'exec', from: 'shim', to: 'runc' }, 'exec-runc', {
					trace,
					forks: [27, 28]
				}),
				show('runc')
			),
			show('process'),
			together(
				hide('runc'),
				set('process', { label: 'nginx', status: 'busy' }),
				set('container', { status: 'busy' })
			),
			together(
				...outward('start'),
				answer(api, {
					id: 'started',
					label: 'start 204',
					answers: 'start',
					status: 204,
					evidence: says(trace, 3, 'ContainerStart')
				}),
				print('shell', trace, 'a528cebe0aa1…')
			)
		],
		claims: [
			{ id: 'containerd-runs', sources: [sources.start] },
			{ id: 'runc-leaves', sources: [sources.runtime, sources.shim] }
		],
		teaches: ['S42']
	})),
	{
		id: 'engine',
		subject: 'engine-client',
		acts: [
			show('engine-daemon'),
			showAt('engine-client', { on: 'api', at: 1 }),
			move('engine-client', { in: 'programs', slot: 1 }),
			showAt('engine-api', { on: 'api', at: 1 }),
			move('engine-api', { on: 'api', at: 0.5 })
		],
		claims: [
			{ id: 'engine-is-three', sources: [sources.engine] },
			{ id: 'below-the-engine', sources: [sources.shim, sources.runtime] }
		],
		teaches: ['S33', 'S77']
	}
] as const satisfies Structure['steps'];

export const workOmissions = [
	{ trace, entries: [0], reason: 'ping', when: local },
	{ trace, entries: [2], reason: 'wait', when: local },
	{ trace, entries: [0, 1, 2, 3], reason: 'other-way', when: remote }
] as const satisfies Structure['omissions'];
