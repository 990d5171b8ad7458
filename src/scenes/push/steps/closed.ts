import { tell } from '../../../lib/model/index.ts';
import {
	api,
	arrives,
	asksForPush,
	door,
	head,
	inCase,
	kept,
	knows,
	patch,
	places,
	pushAnswered,
	put,
	putsManifest,
	sendsConfig,
	type Target
} from '../acts.ts';
import { closed } from '../recordings.ts';
import { sources } from '../sources.ts';
import { answers, command } from './common.ts';

const { answer, ask, hide, print, recorded, set, show, showAt, together, type } = tell;

const target: Target = { node: 'private', of: closed };
const { trace } = closed;

/** The entries before the push that is let in, and after it. */
const entries = { refused: 1, refusedDoor: 2, auth: 8, authDoor: 10, pull: 42, pullDoor: 44 };

/** The registry wants to know who it is. */
const refuses = (entry: number, id: string) => {
	const at = door(closed, entry, 401, id);
	return [at.ask, set('gate', { status: 'busy' }), at.answer];
};

/** POST /auth */
const auth = {
	ask: ask(api, {
		id: 'auth',
		label: 'auth',
		method: 'POST',
		path: '/auth',
		evidence: recorded(trace, entries.auth)
	}),
	answer: answer(api, {
		id: 'auth-answer',
		label: 'auth 200',
		answers: 'auth',
		status: 200,
		evidence: recorded(trace, entries.auth)
	})
};

/** A registry with a password. */
export const closedSteps = [
	inCase('private', {
		...command(closed, 'command-private'),
		claims: [{ id: 'public-or-private', sources: [sources.registry] }],
		teaches: ['S86']
	}),
	inCase('private', {
		id: 'refused',
		subject: 'first-door-answer',
		acts: [
			asksForPush(closed, entries.refused, 'first-push'),
			...refuses(entries.refusedDoor, 'first-door')
		],
		claims: [{ id: 'refused', sources: [sources.access] }]
	}),
	inCase('private', {
		id: 'outcome',
		subject: 'first-push-answer',
		acts: [
			pushAnswered(closed, entries.refused, 'first-push'),
			print('shell', trace, 'no basic auth credentials')
		],
		claims: [{ id: 'error-inside', sources: [sources.api] }]
	}),
	inCase('private', {
		id: 'login',
		subject: 'login',
		acts: [
			type('shell', trace, 'docker login -u demo …'),
			auth.ask,
			door(closed, entries.authDoor, 200, 'auth-door').ask,
			door(closed, entries.authDoor, 200, 'auth-door').answer,
			auth.answer,
			together(print('shell', trace, 'Login Succeeded'), show('login'))
		],
		claims: [
			{
				id: 'login-by-daemon',
				sources: [{ ...sources.api, section: 'SystemAuth' }, sources.login]
			},
			{ id: 'client-keeps', sources: [sources.commandLogin] }
		]
	}),
	inCase('private', {
		id: 'push',
		says: 'push-private',
		subject: 'head-1',
		acts: [
			type('shell', trace, `docker push …/${closed.repository}:${closed.tag}`),
			asksForPush(closed),
			head(closed, 1, 404).ask,
			head(closed, 1, 404).answer
		],
		claims: [{ id: 'with-each-request', sources: [sources.commandPush, sources.api] }]
	}),
	inCase('private', {
		id: 'send',
		says: 'send-private',
		subject: 'private-blob-1',
		acts: [
			together(patch(closed, 1), show(...places(target, 1))),
			together(showAt('private-blob-1', { in: 'stack', slot: 0 }), arrives(target, 1)),
			put(closed, 1).ask,
			kept(target, 1),
			together(hide(...places(target, 1)), knows('private-blob', 1)),
			put(closed, 1).answer
		],
		claims: [{ id: 'digest-checked', sources: [sources.chunks] }]
	}),
	inCase('private', {
		id: 'config',
		subject: 'private-config',
		acts: sendsConfig(target),
		claims: [{ id: 'config-is-a-blob', sources: [sources.order] }]
	}),
	inCase('private', {
		id: 'manifest',
		says: 'manifest-private',
		subject: 'private-flag',
		acts: [...putsManifest(target, show('private-flag')), together(...answers(closed))],
		claims: [{ id: 'manifest-last', sources: [sources.manifests, sources.order] }],
		teaches: ['S85']
	}),
	inCase('private', {
		id: 'logout',
		subject: 'login',
		acts: [
			type('shell', trace, 'docker logout …'),
			together(hide('login'), print('shell', trace, 'Removing login credentials …'))
		],
		claims: [{ id: 'logout-is-local', sources: [sources.commandLogout] }]
	}),
	inCase('private', {
		id: 'locked',
		subject: 'last-door-answer',
		acts: [
			type('shell', trace, `docker pull …/${closed.repository}:${closed.tag}`),
			ask(api, {
				id: 'pull',
				label: 'pull',
				open: true,
				method: 'POST',
				path: '/images/create',
				evidence: recorded(trace, entries.pull)
			}),
			...refuses(entries.pullDoor, 'last-door'),
			answer(api, {
				id: 'pull-answer',
				label: 'pull 500',
				answers: 'pull',
				status: 500,
				evidence: recorded(trace, entries.pull)
			}),
			print('shell', trace, '…no basic auth credentials')
		],
		claims: [{ id: 'refused', sources: [sources.access] }],
		teaches: ['S86']
	})
] as const;
