import type { Narration } from '../../lib/model/index.ts';
import { steps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'The life of a container',
	promise: 'Created, started, stopped, started again, removed: and what survives each of them.',
	nodes: {
		client: 'Client',
		host: 'Docker host',
		daemon: 'dockerd',
		containerd: 'containerd',
		shim: 'shim',
		container: 'web',
		web1: 'web1',
		web2: 'web2',
		web3: 'web3',
		job: 'job',
		sleeper: 'Container',
		hog: 'hog2',
		images: 'Images',
		kernel: 'Linux kernel',
		registry: 'Registry',
		other: 'Other host',
		'far-daemon': 'dockerd',
		'far-container': 'new web',
		checks: 'Needs',
		'far-images': 'Images'
	},
	parameters: {
		case: {
			name: 'Part',
			values: {
				life: 'one life',
				many: 'many from one image',
				inside: 'looking inside',
				exit: 'exit code',
				kill: 'does not stop',
				oom: 'out of memory',
				taken: 'name or port taken',
				moved: 'to another host'
			}
		}
	},
	steps,
	claims: {
		created:
			'Create makes a container with a writable layer on the image’s layers; nothing runs yet.',
		'same-requests': 'The commands of the client are requests to the API of the daemon.',
		started: 'Start makes a process from what was created.',
		'own-layer': 'What a program writes goes to the writable layer of its own container.',
		'stop-signal':
			'docker stop sends SIGTERM, or the stop signal of the image, and SIGKILL after a grace period.',
		'answered-at-end': 'The shim reports the end of the process; then docker stop is answered.',
		'stopped-stays':
			'A container that has stopped keeps its writable layer; docker ps -a lists it.',
		'new-process': 'Starting again makes a new process on the same writable layer.',
		'stop-first': 'A running container is not removed unless that is forced.',
		'layer-goes': 'Removing a container deletes its writable layer; the image is unchanged.',
		'image-goes':
			'Removing an image takes its tag away, and then the layers that nobody else needs.',
		'on-the-stack': 'The container reads the layers of its image where they are.',
		instance: 'A container is a runnable instance of an image.',
		'one-copy': 'Containers of one image share a single copy of its read-only layers.',
		'image-in-use': 'An image that a container uses is not simply removed.',
		'logs-stay': 'docker logs -f keeps the answer open and goes on streaming.',
		'two-streams': 'stdout and stderr come in frames that name their stream.',
		'exec-two': 'docker exec creates an exec first, and starts it with a second request.',
		'raw-stream': '101 turns the HTTP connection into a raw stream in both directions.',
		'second-process': 'docker exec runs a new process in a running container.',
		'one-world': 'Both processes are in the same namespaces; the main one is number 1.',
		'main-process': 'The container lives as long as its process number 1.',
		'wait-first': 'The client asks to be told of the end before it starts the container.',
		'last-word': 'docker run ends with the exit code of the container’s process.',
		'code-stays': 'The exit code can be asked for as long as the container exists.',
		'pid-one': 'Process number 1 gets only the signals for which it has a handler.',
		grace: 'For Linux containers the grace period is 10 seconds by default.',
		'no-handler': 'SIGKILL from outside cannot be handled or ignored, not even by number 1.',
		init: '--init puts a small init process in place, which passes signals on.',
		limit: '--memory sets the most memory that a container may use.',
		'no-default-limit': 'By default a container has no limit of memory.',
		'kernel-kills': 'When the limit is passed, the kernel kills a process of the container.',
		'signal-plus':
			'A process that a signal killed has 128 and the signal’s number as its exit code.',
		'why-killed': 'The state of a container says whether the kernel killed it for memory.',
		'port-wish': '-p asks for a port of the host; the request is part of the container’s settings.',
		'port-at-start': 'The port of the host is bound when the container is started.',
		'one-name': 'A name belongs to one container; creating a second one answers 409.',
		'not-checked': 'Create does not look whether the port is free.',
		'port-refused': 'A port of the host can be bound once for one address and protocol.',
		'created-stays': 'docker ps -a lists containers that were only created.',
		'four-conditions':
			'An image is for one OS and one CPU architecture, and needs a runtime and a kernel for it.',
		'image-only': 'A registry hands out images: manifests and layers.',
		'new-container': 'Another container can be created from the same image anywhere.',
		replaced:
			'Containers are replaced, not moved: checkpoint is experimental, and data belongs in volumes.'
	},
	omissions: {
		ping: 'The ping with which each command begins',
		'wait-dropped': 'wait, which docker run -d sends as well and drops after the start',
		'looks-up': 'The client looks the container up first',
		'window-size': 'The size of the terminal’s window',
		attach: 'attach, which brings the output: shown in docker run',
		'runs-already': 'create, wait and start, as in the other cases',
		'first-try': 'The same question about a container before this one'
	}
};
