import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, back, reports, sources, spawn, task } from '../cases.ts';

const { answer, ask, close, inLane, print, recorded, set, show, signal, stream, together, type } =
	tell;

const logs = 'logs-follow';
const exec = 'exec';

const follow = inLane(api, 0);
const session = inLane(api, 1);
const inspect = inLane(api, 2);
const parent = { link: 'parent', from: 'shim', to: 'container' };

/** A frame inside an opened connection. */
const frame = (trace: string, entry: number, index: number) => ({ trace, entry, frame: index });

export const inside = [
	{
		id: 'logs',
		subject: 'follow-answer',
		acts: [
			type('shell', logs, 'docker logs -f --tail 1 web'),
			ask(follow, {
				id: 'follow',
				label: 'logs',
				open: true,
				method: 'GET',
				path: '/containers/{id}/logs',
				evidence: recorded(logs, 5)
			}),
			answer(follow, {
				id: 'follow-answer',
				label: '200',
				answers: 'follow',
				open: true,
				status: 200,
				evidence: recorded(logs, 5)
			})
		],
		claims: [{ id: 'logs-stay', sources: [sources.logs] }]
	},
	{
		id: 'lines',
		subject: 'line-2',
		acts: [
			show('second'),
			type('second', logs, 'curl …/missing'),
			set('process', { status: 'busy' }),
			stream(follow, { id: 'line-1', label: 'err', evidence: frame(logs, 5, 1) }),
			print('shell', logs, '…[error]…/missing…'),
			stream(follow, { id: 'line-2', label: 'out', evidence: frame(logs, 5, 2) }),
			print('shell', logs, '…"GET /missing… 404…')
		],
		claims: [
			{
				id: 'two-streams',
				sources: [{ ...sources.api, section: 'ContainerAttach, Stream format' }]
			}
		]
	},
	{
		id: 'exec',
		subject: 'exec-id',
		acts: [
			together(close('follow'), set('shell', { status: 'ended' })),
			type('second', exec, 'docker exec -it web sh'),
			ask(session, {
				id: 'exec-create',
				label: 'create',
				method: 'POST',
				path: '/containers/web/exec',
				evidence: recorded(exec, 21)
			}),
			answer(session, {
				id: 'exec-id',
				label: 'create 201',
				answers: 'exec-create',
				status: 201,
				evidence: recorded(exec, 21)
			})
		],
		claims: [{ id: 'exec-two', sources: [sources.execClient] }]
	},
	{
		id: 'upgrade',
		subject: 'upgraded',
		acts: [
			ask(session, {
				id: 'exec-start',
				label: 'start',
				open: true,
				method: 'POST',
				path: '/exec/{id}/start',
				evidence: recorded(exec, 22)
			}),
			answer(session, {
				id: 'upgraded',
				label: '101',
				answers: 'exec-start',
				open: true,
				status: 101,
				evidence: recorded(exec, 22)
			})
		],
		claims: [{ id: 'raw-stream', sources: [{ ...sources.api, section: 'ContainerAttach' }] }],
		teaches: ['S76']
	},
	{
		id: 'guest',
		subject: 'guest',
		acts: [
			task('exec-task', 'Tasks/Exec', exec, 29),
			signal(spawn, 'exec-shim', sources.shim),
			together(signal(parent, 'exec-runc', { trace: exec, forks: [12, 13, 22] }), show('guest'))
		],
		claims: [{ id: 'second-process', sources: [sources.exec] }]
	},
	{
		id: 'both-ways',
		subject: 'listing',
		acts: [
			stream(back(session), { id: 'typed', label: 'ps', evidence: frame(exec, 22, 2) }),
			set('guest', { status: 'busy' }),
			stream(session, { id: 'listing', label: 'tty', evidence: frame(exec, 22, 5) }),
			print('second', exec, '/ # ps', '    1 …nginx: master…', '   15 …sh')
		],
		claims: [{ id: 'one-world', sources: [sources.exec, sources.pidOne] }]
	},
	{
		id: 'guest-leaves',
		subject: 'guest',
		acts: [
			stream(back(session), { id: 'typed-exit', label: 'exit', evidence: frame(exec, 22, 9) }),
			set('guest', { status: 'ended', label: 'exit 0' }),
			...reports('guest'),
			ask(inspect, {
				id: 'exec-state',
				label: 'state',
				method: 'GET',
				path: '/exec/{id}/json',
				evidence: recorded(exec, 36)
			}),
			together(
				answer(inspect, {
					id: 'exec-code',
					label: 'state 0',
					answers: 'exec-state',
					status: 200,
					evidence: recorded(exec, 36)
				}),
				close('exec-start')
			)
		],
		claims: [{ id: 'main-process', sources: [sources.pidOne, sources.exec] }]
	}
] as const satisfies Structure['steps'];
