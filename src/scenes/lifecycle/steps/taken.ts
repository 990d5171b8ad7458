import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, sources } from '../cases.ts';

const { answer, ask, print, recorded, set, show, together, type } = tell;

const trace = 'error-port-allocated';

const creates = (id: string, entry: number) =>
	ask(api, {
		id,
		label: 'create',
		method: 'POST',
		path: '/containers/create',
		evidence: recorded(trace, entry)
	});
const created = (id: string, request: string, entry: number) =>
	answer(api, {
		id,
		label: 'create 201',
		answers: request,
		status: 201,
		evidence: recorded(trace, entry)
	});
const starts = (id: string, entry: number) =>
	ask(api, {
		id,
		label: 'start',
		method: 'POST',
		path: '/containers/{id}/start',
		evidence: recorded(trace, entry)
	});

const conflict = { ...sources.api, section: 'ContainerCreate' };

export const taken = [
	{
		id: 'wish',
		subject: 'port1',
		acts: [
			type('shell', trace, 'docker run -d --name web1 -p 8080:80 …/nginx:1.22'),
			creates('create-web1', 1),
			show('web1', 'upper1'),
			show('port1'),
			created('web1-created', 'create-web1', 1)
		],
		claims: [{ id: 'port-wish', sources: [sources.ports] }]
	},
	{
		id: 'gets-port',
		subject: 'port1',
		acts: [
			starts('start-web1', 3),
			set('port1', { status: 'idle' }),
			together(show('process1'), set('web1', { status: 'busy' })),
			answer(api, {
				id: 'web1-started',
				label: 'start 204',
				answers: 'start-web1',
				status: 204,
				evidence: recorded(trace, 3)
			})
		],
		claims: [{ id: 'port-at-start', sources: [sources.ports, sources.start] }]
	},
	{
		id: 'name-taken',
		subject: 'name-conflict',
		acts: [
			ask(api, {
				id: 'create-same',
				label: 'name web1',
				method: 'POST',
				path: '/containers/create',
				evidence: conflict
			}),
			set('web1', { status: 'busy' }),
			answer(api, {
				id: 'name-conflict',
				label: 'create 409',
				answers: 'create-same',
				status: 409,
				evidence: conflict
			})
		],
		claims: [{ id: 'one-name', sources: [conflict] }]
	},
	{
		id: 'same-wish',
		subject: 'port2',
		acts: [
			type('shell', trace, 'docker run -d --name web2 -p 8080:80 …/nginx:1.22'),
			creates('create-web2', 14),
			show('web2', 'upper2'),
			show('port2'),
			created('web2-created', 'create-web2', 14)
		],
		claims: [{ id: 'not-checked', sources: [sources.start] }]
	},
	{
		id: 'port-taken',
		subject: 'port2',
		acts: [
			starts('start-web2', 16),
			set('port1', { status: 'busy' }),
			set('port2', { status: 'ended' }),
			answer(api, {
				id: 'web2-refused',
				label: 'start 500',
				answers: 'start-web2',
				status: 500,
				evidence: recorded(trace, 16)
			}),
			print('shell', trace, 'docker: Error …: port is already allocated')
		],
		claims: [{ id: 'port-refused', sources: [sources.ports] }]
	},
	{
		id: 'left-over',
		subject: 'upper2',
		acts: [
			type('shell', trace, 'docker ps -a'),
			ask(api, {
				id: 'list-all',
				label: 'list',
				method: 'GET',
				path: '/containers/json',
				evidence: recorded(trace, 19)
			}),
			set('upper2', { status: 'idle' }),
			together(
				answer(api, {
					id: 'both-listed',
					label: 'list 200',
					answers: 'list-all',
					status: 200,
					evidence: recorded(trace, 19)
				}),
				print('shell', trace, '…Created… web2', '…Up… web1')
			)
		],
		claims: [{ id: 'created-stays', sources: [sources.list] }]
	}
] as const satisfies Structure['steps'];
