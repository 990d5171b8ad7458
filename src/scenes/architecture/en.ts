import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'Who is who: client, daemon, registry',
	promise: 'Who asks, who does the work, and at which door each of them listens.',
	nodes: {
		mine: 'Your machine',
		client: 'Client',
		host: 'Docker host',
		daemon: 'dockerd',
		containerd: 'containerd',
		shim: 'shim',
		runc: 'runc',
		container: 'Container',
		images: 'Images',
		registry: 'Registry',
		auth: 'Auth'
	},
	parameters: {
		daemon: {
			name: 'Daemon',
			values: { local: 'on this machine', ssh: 'elsewhere, SSH', tcp: 'elsewhere, TCP' }
		}
	},
	steps: {
		command: {
			caption: 'You type into the client. It is a messenger: all it can do is ask.',
			note: 'The docker command is a program of its own, with no container code in it. Today there are also desktop windows and IDE buttons; they do the same as this command line. The question to keep in mind: whom does it ask?'
		},
		door: {
			caption: 'The daemon, a server, listens at a file. Whoever may write to it is root.',
			note: 'A Unix socket: a file as an address, for programs on the same machine; nothing is open to the network. It belongs to root and to the group docker. Say it clearly: whoever is in that group is root on this host, because one may start a container that mounts the whole disk.'
		},
		'door-ssh': {
			caption: 'SSH lets you in. Over there, a helper carries your bytes to docker.sock.',
			note: 'For ssh://user@host the client starts ssh, which runs docker system dial-stdio on the host; that copies bytes to the socket and back. No port of the daemon is open, and the rights are those of the SSH user: in the group docker, or root. Documented, not recorded, hence the dashed pills.'
		},
		'door-tcp': {
			caption: 'Port 2375 asks nobody who they are: root for everyone. So 2376, with TLS.',
			note: 'TCP without TLS is deprecated since 26.0, and since 27.0 a daemon told to listen like that on the network refuses to start. On 2376 both sides show certificates. The recording used plain TCP on one machine; inside TLS the same HTTP travels.'
		},
		version: {
			caption: 'An HTTP request goes in, JSON comes out. The Docker API is hardly more.',
			note: 'GET /version over HTTP, REST in style; /info and /containers/json work alike. The rest: attach and exec turn into raw streams, and builds speak gRPC. Look at the answer: Engine, containerd, runc; this is the cast of this scene.'
		},
		others: {
			caption: 'Compose, curl, your IDE: the daemon answers whoever asks in HTTP.',
			note: 'Old drawings say that the user can reach the daemon only through the docker command. Any HTTP client will do; IDEs, Compose and CI tools use the same API. docker-compose begins with the very same GET /version; try it yourself with curl --unix-socket /var/run/docker.sock http://localhost/version.'
		},
		registry: {
			caption: 'Images live in a registry. The daemon goes there; your client never does.',
			note: 'The client only says: pull. The daemon opens the connection, by HTTPS on port 443, and asks for /v2/. So it is the daemon’s network, proxy and DNS that count, not yours. The registry of the recording ran on the same machine, in plain HTTP.'
		},
		token: {
			caption: '401: no token, no image. The daemon fetches one at another counter.',
			note: 'The refusal names the address of the authorization service, and for which service the token must be. Docker Hub: auth.docker.io hands out tokens, also to anonymous users. A token is for one repository and short-lived. The pull scene shows it in detail.'
		},
		image: {
			caption: 'With the token it may fetch. The image lands on the daemon’s side.',
			note: 'Five layers, drawn as one image here. The client’s pull was open all the while: it now gets its answer, and has seen only progress lines. On another machine this matters: docker images shows what is there, not what is here.'
		},
		create: {
			caption: 'docker run: you send some JSON; the daemon does the heavy work.',
			note: 'The container is made from the image that the daemon keeps: the image’s layers and a writable one. It is created, not running yet. Nothing of it touches the client’s machine; the client may leave now, and the container stays.'
		},
		chain: {
			caption: 'Start travels down: containerd, a shim, runc. Then runc leaves; nginx stays.',
			note: 'dockerd asks containerd; containerd starts one shim a container; the shim calls runc, which makes the namespaces and turns its child into nginx. Each does one thing. People ask why so many: so that containerd and runc can be used without Docker, as Kubernetes does.'
		},
		engine: {
			caption: '“Docker Engine” names three: dockerd, the client, and the API between them.',
			note: 'Many say Engine and mean the server, which is dockerd. containerd and runc are projects of their own below it; the registry and the authorization service are other servers altogether. Ask the room to name each box once more.'
		}
	},
	claims: {
		'client-is-http': 'The client is a program of its own that uses the daemon’s HTTP API.',
		socket: 'By default the daemon listens at the Unix socket /var/run/docker.sock.',
		'group-is-root':
			'The socket belongs to root and the group docker; the group grants root rights.',
		'ssh-carries':
			'With an ssh:// address the client runs docker system dial-stdio on the host, which is connected to the socket there.',
		'tcp-needs-tls':
			'Listening on TCP without TLS is deprecated, and refused in newer engines unless it is local.',
		'keys-are-root':
			'On 2376 the daemon accepts only clients with a trusted certificate; the key is worth a root password.',
		'http-and-json': 'The Engine API is HTTP with JSON bodies, and paths as in REST.',
		'any-client': 'Any HTTP client can use the API; the command line is one of many.',
		'not-only-json': 'Some calls, such as attach, turn the connection into a raw stream.',
		'daemon-pulls': 'Images are fetched from a registry over its own HTTP protocol, under /v2/.',
		'client-stays-away':
			'Client, daemon and registry: the daemon is the one that pulls and pushes.',
		'bearer-token':
			'A registry may answer 401 and name an authorization service that hands out a bearer token.',
		'daemon-keeps': 'The daemon creates and keeps images, containers, networks and volumes.',
		'heavy-work': 'The client talks to the daemon, which builds, runs and distributes containers.',
		'containerd-runs': 'dockerd leaves running containers to containerd.',
		'runc-leaves': 'runc creates the container and exits; the shim stays as the parent.',
		'engine-is-three': 'Docker Engine: a daemon, APIs to talk to it, and a command line client.',
		'below-the-engine':
			'containerd and runc are separate programs, with a documented boundary between them.'
	},
	omissions: {
		ping: 'The ping with which every command begins',
		wait: 'wait, which docker run -d sends and drops again',
		'other-way': 'Recorded over the local socket; drawn here as documented for this way'
	}
};
