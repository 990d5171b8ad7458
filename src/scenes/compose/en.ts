import type { Narration } from '../../lib/model/index.ts';
import { steps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'Compose: one file, one command',
	promise: 'Half a day of instructions becomes one line; and what that line really does.',
	nodes: {
		guide: 'Set-up guide',
		file: 'compose.yaml',
		pc: 'New PC',
		loose: 'On the PC',
		example: 'Example',
		cache: 'cache',
		web: 'web',
		images: 'Images',
		client: 'Client',
		host: 'Docker host',
		daemon: 'dockerd',
		network: 'Network',
		store: 'Volume',
		db: 'db',
		api: 'api',
		guest: 'busybox',
		'web-2': 'web',
		outside: 'outside'
	},
	parameters: {
		part: {
			name: 'Part',
			values: {
				day: 'the first day',
				up: 'up',
				healthy: 'wait for healthy',
				names: 'names',
				down: 'down'
			}
		}
	},
	steps,
	claims: {
		'several-things':
			'An application is usually several programs, with networks and settings to manage.',
		'joined-by-hand': 'Without Compose, networks and all settings are joined one by one.',
		'right-versions': 'The same file gives everyone the same services and settings.',
		'one-file': 'Services, networks and volumes of an application are declared in one file.',
		'one-command': 'Whoever has the repository gets the application running with a single command.',
		'in-images': 'Each program comes in an image and runs in a container of its own.',
		'a-client': 'Compose is another client of the daemon.',
		'one-network':
			'By default Compose makes one network for an application, named after the project.',
		labels: 'What Compose creates is labelled with its project and service.',
		'images-first': 'Each container should have one concern; web and cache are separate images.',
		'by-dependency': 'depends_on says which service is created and started first.',
		'service-name': 'A container joins the network under the name of its service.',
		'started-first': 'Compose waits until a dependency is running before it goes on.',
		'then-the-next': 'A dependent service comes after the services it depends on.',
		'ports-outside': 'Services reach each other without published ports; those are for outside.',
		published: 'A published port of the host leads to a port of the container.',
		'only-memory': 'Compose finds the containers of a project by their labels.',
		'created-all': 'up creates the containers, then starts them in the order of dependencies.',
		'started-not-ready': 'By default Compose waits until a container runs, not until it is ready.',
		'not-ready': 'An application may start before its database can take connections.',
		condition: 'The condition service_healthy waits until a dependency’s health check passes.',
		waits: 'Compose holds a start back until the conditions of its dependencies are met.',
		'check-inside':
			'A health check is a command inside the container; exit code 1 means unhealthy.',
		'exit-0': 'When the check ends with 0, the container becomes healthy.',
		polls: 'Compose looks at the dependency’s state again and again until it is healthy.',
		ready: 'A service that waited for healthy finds its dependency ready.',
		'embedded-dns': 'On networks of one’s own, containers use the embedded DNS at 127.0.0.11.',
		'name-to-address': 'On such a network containers find each other by name.',
		'container-port': 'Between services it is the container’s port that is used.',
		'not-outside': 'On the default bridge containers cannot find each other by name.',
		'one-name-for-all': 'All containers of a service share its name.',
		'found-by-label': 'down finds what belongs to a project by its labels.',
		reverse: 'Compose stops in the reverse order of dependencies.',
		'needed-last': 'What others depend on is stopped last.',
		'layers-go': 'down removes the containers of the project.',
		'network-goes': 'down removes the default network as well.',
		'volume-stays': 'Named volumes are kept by down.',
		'only-with-v': 'With -v, down also removes the volumes that the file declares.'
	},
	outdated: {
		space: {
			then: 'docker-compose up, with a hyphen: a separate program.',
			now: 'docker compose up, with a space: a part of the docker command.'
		},
		generations: {
			then: '1.29.2, the last docker-compose, written in Python.',
			now: 'docker compose 5, in Go; 3 and 4 were skipped because file formats had those numbers.'
		}
	},
	omissions: {
		info: 'docker-compose asks for the engine’s info once',
		'asks-again': 'The same question, asked again',
		'lists-again': 'The list by label, many times more',
		inspects: 'A look at each container',
		'same-for-web': 'Disconnect and connect for web, as for cache',
		'before-each': 'Version and network, asked before each command',
		run: 'The requests of docker run, told in the scene about it'
	}
};
