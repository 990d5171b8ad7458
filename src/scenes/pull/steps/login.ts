import { tell, type Structure } from '../../../lib/model/index.ts';
import { only, traces } from '../cases.ts';
import { api, askPull, hub, sources } from './tools.ts';

const { answer, ask, hide, move, print, recorded, set, show, together, type } = tell;

const trace = traces.login;
const when = only('login');

const pull = 'docker pull …/private:1';

/** A private repository: who has the password, and who checks it. */
export const login = [
	{
		id: 'login',
		subject: 'password',
		acts: [
			type('shell', trace, 'docker login -u demo …'),
			ask(api, {
				id: 'login',
				label: 'login',
				open: true,
				method: 'POST',
				path: '/auth',
				evidence: recorded(trace, 8)
			}),
			ask(hub, {
				id: 'try',
				label: '/v2/',
				method: 'GET',
				path: '/v2/',
				evidence: recorded(trace, 10)
			}),
			answer(hub, {
				id: 'right',
				label: 'v2 200',
				answers: 'try',
				status: 200,
				evidence: recorded(trace, 10)
			}),
			together(
				answer(api, {
					id: 'logged-in',
					label: 'login 200',
					answers: 'login',
					status: 200,
					evidence: recorded(trace, 8)
				}),
				show('password'),
				print('shell', trace, 'Login Succeeded')
			)
		],
		claims: [{ id: 'client-keeps', sources: [sources.login] }],
		teaches: ['S86'],
		when
	},
	{
		id: 'pull',
		says: 'pull-login',
		subject: 'carried',
		acts: [
			type('shell', trace, pull),
			show('carried'),
			together(
				askPull('login', 'pull', 28),
				move('carried', { in: 'desk', slot: 0 }, { on: 'api', lane: 2 })
			)
		],
		claims: [{ id: 'carries-along', sources: [sources.imageCreate] }],
		when
	},
	{
		id: 'tag',
		says: 'tag-login',
		subject: 'digest-answer',
		acts: [
			together(
				ask(hub, {
					id: 'get-tag',
					label: '1?',
					method: 'HEAD',
					path: '/v2/demo/private/manifests/1',
					evidence: recorded(trace, 31)
				}),
				move('carried', { on: 'hub', at: 1, lane: 2 })
			),
			answer(hub, {
				id: 'digest-answer',
				label: '5a14…',
				answers: 'get-tag',
				status: 200,
				evidence: recorded(trace, 31)
			}),
			together(hide('carried'), show('here')),
			together(
				answer(api, {
					id: 'pulled',
					label: 'pull 200',
					answers: 'pull',
					status: 200,
					evidence: recorded(trace, 28)
				}),
				move('carried', { in: 'wallet', slot: 0 }),
				print('shell', trace, 'Status: Downloaded …/private:1')
			)
		],
		claims: [{ id: 'registry-checks', sources: [sources.errors] }],
		teaches: ['S86'],
		when
	},
	{
		id: 'logout',
		subject: 'password',
		acts: [
			type('shell', trace, 'docker logout …'),
			together(hide('password'), print('shell', trace, 'Removing login credentials…'))
		],
		claims: [{ id: 'logout-is-local', sources: [sources.logout] }],
		when
	},
	{
		id: 'locked',
		subject: 'challenge',
		acts: [
			type('shell', trace, pull),
			askPull('login', 'pull-again', 42),
			ask(hub, {
				id: 'hello',
				label: '/v2/',
				method: 'GET',
				path: '/v2/',
				evidence: recorded(trace, 44)
			}),
			answer(hub, {
				id: 'challenge',
				label: 'v2 401',
				answers: 'hello',
				status: 401,
				evidence: recorded(trace, 44)
			})
		],
		claims: [{ id: 'registry-checks', sources: [sources.errors] }],
		when
	},
	{
		id: 'error',
		says: 'error-login',
		subject: 'failed',
		acts: [
			answer(api, {
				id: 'failed',
				label: 'pull 500',
				answers: 'pull-again',
				status: 500,
				evidence: recorded(trace, 42)
			}),
			together(
				print('shell', trace, 'Error…: no basic auth credentials'),
				set('shell', { status: 'ended' })
			)
		],
		claims: [{ id: 'error-handed-on', sources: [sources.imageCreate] }],
		when
	}
] as const satisfies Structure['steps'];
