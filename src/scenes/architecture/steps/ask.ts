import { tell, type Structure } from '../../../lib/model/index.ts';
import { local, overLocal, overSsh, overTcp, ssh, tcp, type Reach } from '../reach.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, signal, type } = tell;

const grpc = { link: 'grpc', from: 'daemon', to: 'containerd' };

/** Server versions, as the client prints them: the cast of this scene. */
const versions = [
	'Server:',
	' Engine:',
	'  Version:…20.10…',
	' containerd:',
	'  Version:…1.6.20…',
	' runc:',
	'  Version:…1.1.5…'
];

/** The user's command, over the socket and over TCP, as each was recorded. */
const asked = { trace: 'version-info', command: 'docker version', request: 1, inside: 2 };
const askedTcp = {
	trace: 'host-tcp',
	command: 'docker --context lab version',
	request: 26,
	inside: 27
};

const command = ({ trace, command }: typeof asked) => ({
	id: 'command' as const,
	subject: 'shell',
	acts: [type('shell', trace, command)],
	claims: [
		{ id: 'client-is-http' as const, sources: [sources.clientServer, sources.api] as const }
	] as const,
	teaches: ['S34']
});

const documented = { ...sources.api, section: 'SystemVersion' };

type Evidence = Parameters<typeof ask>[1]['evidence'];

/** One request, one answer: a program asks for the version. */
const version = ({ api, inward, outward }: Reach, id: string, evidence: Evidence) => ({
	there: [
		ask(api, { id, label: 'version', method: 'GET', path: '/version', evidence }),
		...inward(id)
	],
	back: [
		...outward(id),
		answer(api, { id: `${id}-json`, label: 'JSON 200', answers: id, status: 200, evidence })
	]
});

const json = ({ trace, inside }: typeof asked, reach: Reach, evidence: Evidence) => {
	const { there, back } = version(reach, 'version', evidence);
	return {
		id: 'version' as const,
		subject: 'version-json',
		acts: [
			...there,
			ask(grpc, {
				id: 'runtime-version',
				label: '',
				method: 'POST',
				path: 'Version/Version',
				evidence: recorded(trace, inside)
			}),
			...back,
			print('shell', trace, ...versions)
		],
		claims: [{ id: 'http-and-json' as const, sources: [sources.api] as const }] as const,
		teaches: ['S76', 'S80']
	};
};

/** Other programs, one after the other, send the very same request. */
const others = (reach: Reach, names: ('compose' | 'curl')[]) => ({
	id: 'others' as const,
	subject: names[0] ?? '',
	acts: names.flatMap((name, i) => {
		const { there, back } = version(reach, `${name}-version`, documented);
		const before = names[i - 1];
		return [...(before ? [hide(before)] : []), show(name), ...there, ...back];
	}),
	claims: [
		{ id: 'any-client' as const, sources: [sources.curl, sources.engine] as const },
		{
			id: 'not-only-json' as const,
			sources: [{ ...sources.api, section: 'ContainerAttach' }] as const
		}
	] as const,
	teaches: ['S79']
});

export const askSteps = [
	{ ...command(asked), when: { daemon: ['local', 'ssh'] } },
	{ ...command(askedTcp), when: tcp },
	{
		id: 'door',
		subject: 'socket',
		acts: [showAt('socket', { in: 'badge', slot: 0 }), move('socket', { in: 'doors', slot: 0 })],
		claims: [
			{ id: 'socket', sources: [sources.dockerd] },
			{ id: 'group-is-root', sources: [sources.postInstall] }
		],
		teaches: ['S78'],
		when: local
	},
	{
		id: 'door',
		says: 'door-ssh',
		subject: 'tunnel',
		acts: [
			signal(overSsh.api, 'ssh', sources.sshHelper),
			set('tunnel', { label: 'dial-stdio', status: 'busy' }),
			signal({ link: 'carry', from: 'tunnel', to: 'daemon' }, 'dial', sources.dialStdio),
			show('socket')
		],
		claims: [
			{
				id: 'ssh-carries',
				sources: [
					{ ...sources.protect, section: 'Use SSH to protect the Docker daemon socket' },
					sources.dialStdio
				]
			}
		],
		teaches: ['S78'],
		when: ssh
	},
	{
		id: 'door',
		says: 'door-tcp',
		subject: 'tls',
		acts: [show('plain'), set('plain', { status: 'ended' }), show('tls')],
		claims: [
			{ id: 'tcp-needs-tls', sources: [sources.deprecated] },
			{
				id: 'keys-are-root',
				sources: [
					{ ...sources.protect, section: 'Use TLS (HTTPS) to protect the Docker daemon socket' }
				]
			}
		],
		teaches: ['S78'],
		when: tcp
	},
	{ ...json(asked, overLocal, recorded(asked.trace, asked.request)), when: local },
	{ ...json(asked, overSsh, documented), when: ssh },
	{ ...json(askedTcp, overLocal, recorded(askedTcp.trace, askedTcp.request)), when: tcp },
	{ ...others(overLocal, ['compose', 'curl']), when: local },
	{ ...others(overSsh, ['compose']), when: ssh },
	{ ...others(overTcp, ['compose', 'curl']), when: tcp }
] as const satisfies Structure['steps'];

export const askOmissions = [
	{ trace: asked.trace, entries: [0], reason: 'ping', when: local },
	{ trace: asked.trace, entries: [0, 1], reason: 'other-way', when: ssh },
	{ trace: askedTcp.trace, entries: [25], reason: 'ping', when: tcp }
] as const satisfies Structure['omissions'];
