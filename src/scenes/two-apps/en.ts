import type { Narration } from '../../lib/model/index.ts';
import { steps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'Two apps on one host',
	promise: 'Two versions collide in one place, live in peace in two, and leave without a trace.',
	nodes: {
		client: 'Client',
		host: 'Host',
		daemon: 'dockerd',
		kernel: 'Linux kernel',
		images: 'Images',
		'app-1': 'App 1',
		'app-2': 'App 2',
		'app-3': 'App 3',
		'node-9': 'Node 9',
		'node-14': 'Node 14',
		browser: 'Browser',
		volume: 'Volume',
		network: 'Network',
		cache: 'Build cache'
	},
	parameters: {
		part: {
			name: 'Part',
			values: { collide: 'Two versions', clutter: 'Who may delete?', clean: 'Cleaning up' }
		}
	},
	steps,
	claims: {
		'one-file': 'A path names one file: whoever starts /usr/local/bin/node gets what lies there.',
		versions:
			'Node 9 was maintained until 30 June 2018, Node 14 from 21 April 2020 to 30 April 2023.',
		overwritten: 'Every version of Node installs its program under the same name.',
		conflicts: 'What is installed on a machine can conflict with what an application needs.',
		'own-root':
			'A container has mounts of its own, and so its own root file system, from its image.',
		'self-contained':
			'A container relies on nothing that is installed on the host, and does not disturb it.',
		'same-path': 'The official images of Node 9 and Node 14 both install into /usr/local.',
		'own-network': 'A network namespace has ports of its own.',
		published: 'A published port leads from a port of the host to one of the container.',
		'one-kernel': 'Several containers share one kernel.',
		'shared-machine': 'Without containers, what projects need is installed on the machine itself.',
		'files-stay': 'What was installed on the host does not belong to the program that needed it.',
		'no-owner': 'What is on the host already can be what another application relies on.',
		independent: 'Deleting one container does not affect any other.',
		stacked:
			'A container is a writable layer on the read-only layers of its image, which are shared.',
		'rw-goes': 'When a container is deleted, so is its writable layer; the image is unchanged.',
		'unshared-go': 'Removing an image deletes it and the layers that no other image needs.',
		'in-use': 'A volume that a container uses cannot be removed: 409.',
		'volume-stays': 'A volume outlives the containers that used it.',
		'never-unasked': 'Unused images, volumes, networks and build cache stay until one asks.',
		'df-lists': 'docker system df lists images, containers, volumes and build cache by size.',
		'prune-sweeps':
			'docker system prune removes stopped containers, unused networks, dangling images and build cache, but no volumes.',
		'volume-by-name': 'No container uses it any more: now the volume is removed.'
	},
	outdated: {
		'node-versions': {
			then: 'One app needs Node 9, another one Node 14.',
			now: 'Both are history: Node 9 ended on 30 June 2018, Node 14 on 30 April 2023.'
		}
	},
	omissions: {
		ping: 'Each command opens with a ping; shown once, in the scene of the daemon.'
	}
};
