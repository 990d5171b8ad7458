import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'docker run, from end to end',
	promise: 'What the client asks, what the daemon fetches, and who starts the process.',
	nodes: {
		client: 'Client',
		host: 'Docker host',
		daemon: 'dockerd',
		containerd: 'containerd',
		shim: 'shim',
		runc: 'runc',
		container: 'Container',
		images: 'Images',
		kernel: 'Linux kernel',
		registry: 'Registry',
		nginx: 'nginx'
	},
	parameters: {
		image: { name: 'Image', values: { missing: 'missing', present: 'present' } }
	},
	steps: {
		command: {
			caption: 'You type one command. The client turns it into HTTP requests.',
			note: 'The client is a small program: it starts no container and stores no image. Everything that follows is HTTP over a Unix socket. People ask whether one may talk to the socket directly: yes, with curl, and so do IDEs and Compose.'
		},
		ping: {
			caption: 'First a ping: which API version do we both speak?',
			note: 'HEAD /_ping is the first request of nearly every command. The header Api-Version of the answer is 1.41 here, so each later path begins with /v1.41. Newer engines answer with a higher number.'
		},
		create: {
			caption: 'Create a container! The daemon looks, answers 404, and does no more.',
			note: 'Many drawings let the daemon pull by itself here. It does not: it has no such image, says so, and the request is over. Ask the room: who acts next?'
		},
		'create-present': {
			caption: 'Create: the image’s layers, and one thin, empty, writable layer on top.',
			note: 'The image is here, so no registry is asked at all. The container is an object now, in state “created”: a name, settings and a writable layer of 0 bytes. No layer was copied and nothing runs yet.'
		},
		pull: {
			caption: 'It is the client that decides: pull the image.',
			note: 'POST /images/create is the pull. The request stays open for the whole download: progress comes back inside its answer. docker run has a --pull option because this is the client’s decision.'
		},
		manifest: {
			caption: 'The daemon asks the registry: tag becomes digest, digest becomes a list of layers.',
			note: 'HEAD on the tag gives a digest; GET on that digest gives the manifest: one config and five layers. A tag can move, a digest never does. Left out of the picture: GET /v2/, which asks whether this is a registry, and on Docker Hub a 401 and a token.'
		},
		fetch: {
			caption: 'The daemon fetches the layers, three at a time.',
			note: 'Three layers and the config are asked for at once, each over a connection of its own. The third has 0.1 MB and is here first; the second has 3.9 MB. The daemon fetches, not the client, and only what is missing.'
		},
		queue: {
			caption: 'A place is free: the next one sets out. They arrive in any order.',
			note: 'Four takes the place of three, five the place of four; then one arrives and is unpacked at once, because nothing lies below it. The second is still on its way. Three downloads at once is the default of the daemon.'
		},
		unpack: {
			caption: 'Unpacked strictly from the bottom up: all wait for the slow second layer.',
			note: 'A layer is a set of changes to the one below, so order matters: 3, 4 and 5 were here long ago and had to wait. “Download complete” and “Pull complete” in the terminal are these two moments. The recorded engine keeps only what is unpacked; the containerd image store of newer installs keeps the packed layers as well.'
		},
		'create-again': {
			caption: 'The client asks again. Last comes one thin, empty, writable layer.',
			note: 'Word for word the same request as the one that was refused. Now 201. The container shares the image’s layers and adds a writable one of 0 bytes; it is created, not running.'
		},
		attach: {
			caption: 'Attach comes before start, so that not one line of output is lost.',
			note: '101 means: this connection is no longer HTTP, but a raw stream in both directions. Without a terminal, stdout and stderr share it, each piece with an 8-byte header. With -d there is no attach.'
		},
		wait: {
			caption: 'Wait: tell me when it ends. The answer may take years.',
			note: 'The wait, too, is sent before the start, or a very short process could be missed. The connection stays open until the container stops. Even docker run -d sends it, and drops it after the start.'
		},
		start: {
			caption: 'Start. The daemon hands the container to containerd.',
			note: 'From here on it is gRPC inside the host: Containers/Create, Tasks/Create. dockerd has mounted the root file system and, in this version, set up the port before it asks.'
		},
		process: {
			caption: 'A shim, runc, a new process. runc leaves; the program stays.',
			note: 'runc makes the namespaces and the cgroup, and its child becomes nginx by exec: the same process. runc is then gone. The shim stays as parent, which is why a container can survive a restart of the daemon. No kernel was booted.'
		},
		output: {
			caption: 'Someone calls port 8080. The log line comes through the attached stream.',
			note: 'A curl in a second terminal asked for the page. nginx wrote one line to stdout, and it came to the client over the connection that attach had opened.'
		},
		stop: {
			caption: 'A second terminal says stop. The signal travels down; the process ends.',
			note: 'docker stop is one request. It goes down the same chain: dockerd, containerd, shim, and runc once more, for a moment, to send the image’s stop signal. nginx listens to it and ends. The container is still there, only nothing runs in it.'
		},
		end: {
			caption: 'Word of the end travels back up, and wait is answered at last: exit code 0.',
			note: 'The shim is the parent, so it learns of the end first. The attached stream closes, wait answers with StatusCode 0, and docker run ends with that code. The container stays, writable layer and all, until docker rm.'
		}
	},
	claims: {
		'client-is-http':
			'The client is a program of its own; the daemon offers an HTTP API on a socket.',
		versions: 'The answer to the ping names the highest API version; the client adapts to it.',
		'client-decides':
			'On “no such image” the client, not the daemon, starts the pull and then creates again.',
		'pull-policy': 'Pulling when the image is missing is the default policy of the client.',
		'daemon-pulls': 'Only the daemon talks to the registry, in the registry’s own HTTP protocol.',
		'tag-to-digest':
			'A manifest is fetched by tag or by digest; it lists the config and the layers.',
		'three-at-once': 'By default the daemon downloads at most three layers at once.',
		'only-missing': 'Layers that are here already are shared, and not fetched again.',
		'bottom-up':
			'Layers are downloaded side by side, but unpacked one after another from the base up.',
		'writable-layer':
			'A container is the read-only layers of its image and one writable layer of its own.',
		'attach-first':
			'The client attaches before it starts the container; 101 makes it a raw stream.',
		'wait-before-start': 'The client asks to be told of the end before it starts the container.',
		'containerd-runs': 'The daemon leaves running containers to containerd.',
		'same-process':
			'runc creates the container and exits; the shim stays as the parent of the process.',
		frames: 'Without a terminal, output comes in frames with an 8-byte header.',
		'stop-signal':
			'docker stop sends the stop signal and is answered when the container has ended.',
		'exit-code': 'The exit code of docker run is the status in the answer to wait.',
		'container-stays': 'The writable layer lives until the container is removed.'
	},
	omissions: {
		'second-terminal-ps': 'docker ps in a second terminal, while and after the container ran',
		'registry-small': 'GET /v2/, and the image’s config, which came with the first layers',
		'second-terminal-stop': 'The ping of docker stop in the second terminal'
	}
};
