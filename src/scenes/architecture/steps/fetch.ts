import { tell, type Structure } from '../../../lib/model/index.ts';
import { local, overEach, remote } from '../reach.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, move, print, recorded, set, show, together, type } = tell;

const trace = 'auth-token';
const hub = { link: 'hub', from: 'daemon', to: 'registry' };
const signIn = { link: 'sign-in', from: 'daemon', to: 'auth' };

export const fetchSteps = [
	...overEach(({ api, says, inward }) => ({
		id: 'registry',
		subject: 'v2',
		acts: [
			together(hide('compose', 'curl'), type('shell', trace, 'docker pull …/nginx:1.22')),
			ask(api, {
				id: 'pull',
				label: 'pull',
				open: true,
				method: 'POST',
				path: '/images/create',
				evidence: says(trace, 1, 'ImageCreate')
			}),
			...inward('pull'),
			show('https'),
			ask(hub, {
				id: 'v2',
				label: 'v2',
				method: 'GET',
				path: '/v2/',
				evidence: recorded(trace, 3)
			})
		],
		claims: [
			{ id: 'daemon-pulls', sources: [sources.distribution] },
			{ id: 'client-stays-away', sources: [sources.clientServer] }
		]
	})),
	{
		id: 'token',
		subject: 'token-answer',
		acts: [
			answer(hub, {
				id: 'refused',
				label: 'v2 401',
				answers: 'v2',
				status: 401,
				evidence: recorded(trace, 3)
			}),
			show('auth'),
			ask(signIn, {
				id: 'token',
				label: 'token?',
				method: 'GET',
				path: '/token',
				evidence: recorded(trace, 4)
			}),
			answer(signIn, {
				id: 'token-answer',
				label: 'token',
				answers: 'token',
				status: 200,
				evidence: recorded(trace, 4)
			})
		],
		claims: [{ id: 'bearer-token', sources: [sources.token] }]
	},
	...overEach(({ api, says, outward }) => ({
		id: 'image',
		subject: 'image',
		acts: [
			ask(hub, {
				id: 'blobs',
				label: 'blobs',
				method: 'GET',
				path: '/v2/library/nginx/blobs/{digest}',
				evidence: recorded(trace, 9, 10, 11, 12, 13)
			}),
			show('image'),
			move('image', { in: 'stack', slot: 0 }, { on: 'hub' }),
			set('image', { status: 'idle' }),
			...outward('pull'),
			together(
				answer(api, {
					id: 'pulled',
					label: 'pull 200',
					answers: 'pull',
					status: 200,
					evidence: says(trace, 1, 'ImageCreate')
				}),
				print('shell', trace, 'Status: Downloaded …/nginx:1.22')
			)
		],
		claims: [{ id: 'daemon-keeps', sources: [sources.engine] }]
	}))
] as const satisfies Structure['steps'];

export const fetchOmissions = [
	{ trace, entries: [0], reason: 'ping', when: local },
	{ trace, entries: [0, 1], reason: 'other-way', when: remote }
] as const satisfies Structure['omissions'];
