import { tell, type Structure } from '../../../lib/model/index.ts';
import { only, traces } from '../cases.ts';
import { api, commandStep, hub, pullStep, sources } from './tools.ts';

const { answer, ask, print, recorded, set, show, signal, together, type } = tell;

const unknown = traces['not-found'];

/** The registry is there, and has no such tag. */
export const notFound = [
	commandStep('not-found', 'command-not-found', 'docker pull …/nginx:9.99', []),
	pullStep('not-found'),
	{
		id: 'tag',
		says: 'tag-not-found',
		subject: 'nginx-9-99',
		acts: [
			ask(hub, {
				id: 'get-tag',
				label: '9.99?',
				method: 'HEAD',
				path: '/v2/library/nginx/manifests/9.99',
				evidence: recorded(unknown, 4)
			}),
			show('nginx-9-99'),
			set('nginx-9-99', { status: 'ended' }),
			answer(hub, {
				id: 'tag-answer',
				label: '9.99 404',
				answers: 'get-tag',
				status: 404,
				evidence: recorded(unknown, 4)
			})
		],
		claims: [{ id: 'unknown-tag', sources: [sources.manifests] }],
		teaches: ['S85'],
		when: only('not-found')
	},
	{
		id: 'error',
		says: 'error-not-found',
		subject: 'failed',
		acts: [
			ask(hub, {
				id: 'ask-again',
				label: 'GET 9.99',
				method: 'GET',
				path: '/v2/library/nginx/manifests/9.99',
				evidence: recorded(unknown, 5)
			}),
			answer(hub, {
				id: 'unknown',
				label: 'GET 404',
				answers: 'ask-again',
				status: 404,
				evidence: recorded(unknown, 5)
			}),
			answer(api, {
				id: 'failed',
				label: 'pull 404',
				answers: 'pull',
				status: 404,
				evidence: recorded(unknown, 1)
			}),
			print('shell', unknown, 'Error…: manifest for …/nginx:9.99 not found…')
		],
		claims: [{ id: 'error-handed-on', sources: [sources.imageCreate] }],
		when: only('not-found')
	}
] as const satisfies Structure['steps'];

/** Nobody listens where the registry should be. */
export const refused = [
	commandStep('refused', 'command-refused', 'docker pull …/nginx:1.22', []),
	pullStep('refused'),
	{
		id: 'connect',
		subject: 'knock',
		acts: [
			signal(hub, 'knock', sources.dial),
			signal({ link: 'hub', from: 'registry', to: 'daemon' }, 'turned-away', sources.dial)
		],
		claims: [{ id: 'no-connection', sources: [sources.dial] }],
		when: only('refused')
	},
	{
		id: 'error',
		says: 'error-refused',
		subject: 'failed',
		acts: [
			answer(api, {
				id: 'failed',
				label: 'pull 500',
				answers: 'pull',
				status: 500,
				evidence: recorded(traces.refused, 1)
			}),
			print('shell', traces.refused, 'Error…: connect: connection refused')
		],
		claims: [{ id: 'error-handed-on', sources: [sources.imageCreate] }],
		when: only('refused')
	},
	{
		id: 'still',
		subject: 'shell',
		acts: [
			type('shell', traces.refused, 'docker run --rm …/busybox:1.35 …'),
			set('here', { status: 'busy' }),
			together(
				print('shell', traces.refused, 'the image is here, no registry needed'),
				set('shell', { status: 'ended' })
			)
		],
		claims: [{ id: 'no-need-to-pull', sources: [sources.create] }],
		when: only('refused')
	}
] as const satisfies Structure['steps'];

const down = traces['no-daemon'];

/** There is nobody to send a request to. */
export const noDaemon = [
	{
		id: 'command',
		says: 'command-no-daemon',
		subject: 'shell',
		acts: [type('shell', down, 'docker run …/hello-world:latest')],
		claims: [{ id: 'client-only-asks', sources: [sources.imageCreate] }],
		when: only('no-daemon')
	},
	{
		id: 'connect',
		says: 'connect-no-daemon',
		subject: 'knock',
		acts: [signal(api, 'knock', sources.noDaemon)],
		claims: [{ id: 'no-daemon', sources: [sources.noDaemon] }],
		when: only('no-daemon')
	},
	{
		id: 'error',
		says: 'error-no-daemon',
		subject: 'shell',
		acts: [
			together(
				print(
					'shell',
					down,
					'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'
				),
				set('shell', { status: 'ended' })
			)
		],
		claims: [{ id: 'no-daemon', sources: [sources.noDaemon] }],
		when: only('no-daemon')
	}
] as const satisfies Structure['steps'];
