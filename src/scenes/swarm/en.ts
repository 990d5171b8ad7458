import type { Narration } from '../../lib/model/index.ts';
import { steps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'Swarm: many hosts, one cluster',
	promise:
		'You say how many; the swarm sees to it: on three hosts, through an update, a dead worker, a lost manager.',
	nodes: {
		client: 'Client',
		users: 'Users',
		worker1: 'worker1',
		manager1: 'manager1',
		worker2: 'worker2',
		manager2: 'manager2',
		manager3: 'manager3',
		daemon: 'dockerd',
		'daemon-w1': 'dockerd',
		'daemon-w2': 'dockerd',
		registry: 'Registry',
		'head-1': '1 manager',
		'head-2': '2 managers',
		'head-3': '3 managers',
		'head-4': '4 managers',
		'head-5': '5 managers',
		'loss-1': 'may lose 0',
		'loss-2': 'may lose 0',
		'loss-3': 'may lose 1',
		'loss-4': 'may lose 1',
		'loss-5': 'may lose 2'
	},
	parameters: {
		drama: {
			name: 'Story',
			values: {
				grow: 'a swarm is made',
				update: 'rolling update',
				worker: 'a worker is lost',
				manager: 'the leader dies',
				quorum: 'the quorum is lost',
				majority: 'how many managers',
				mesh: 'one port, every node'
			}
		}
	},
	steps,
	claims: {
		'built-in': 'Swarm mode is part of Docker Engine; init makes an engine the first manager.',
		'token-is':
			'A join token holds a digest of the swarm’s root certificate and a secret; workers and managers have one each.',
		certificate: 'A node that joins is given a certificate of its own; all traffic is mutual TLS.',
		roles:
			'Managers keep the state and schedule; workers run tasks. By default managers run tasks too.',
		'same-bytes': 'When a service is created, the tag is resolved to a digest, once.',
		'desired-state': 'A service is a description of what should run; the manager keeps it.',
		'task-is': 'A task is one container on one node; it is assigned once and never moves.',
		'each-pulls': 'Every node that gets a task pulls the image from the registry itself.',
		'all-run': 'The nodes report the state of their tasks, and the manager compares.',
		'only-wish': 'Scaling changes only the number that is wanted.',
		spread: 'Tasks are spread over the nodes; managers take part unless they are drained.',
		'wish-changed': 'An update changes what is wanted; the swarm replaces the tasks.',
		'stop-first': 'By default an old task is stopped before its successor starts.',
		'new-task': 'The successor is a new task with a new id and a new container.',
		monitor: 'A new task is watched for five seconds by default; a failure pauses the update.',
		batch: 'The update goes on in groups as large as --update-parallelism says.',
		'never-down': 'In the recording never more than two of the six were exchanged at a time.',
		'old-listed': 'docker service ps lists the old tasks as well, as shut down.',
		heartbeat: 'Every node sends a heartbeat to its manager, about every five seconds.',
		'was-cut': 'In the recording the network link of worker2 was taken down.',
		unknown: 'Three seconds after the cut docker node ls still said Ready.',
		'three-periods':
			'A node is given up when heartbeats stay away for three periods; here that was 12 s after the cut.',
		'node-down': 'Then the node’s state becomes down, and its tasks no longer count.',
		'new-elsewhere': 'New tasks were created on other nodes at once, and ran five seconds later.',
		'go-on': 'The node that was cut off went on running its two containers.',
		'shut-down': 'When it was back, its old containers were stopped.',
		'no-return': 'Swarm does not move running tasks back to a node that returns.',
		'one-leads':
			'Managers keep one state together; one of them leads, the others pass requests on.',
		'majority-agrees': 'A change holds when a majority of the managers has agreed to it.',
		'state-copied': 'All managers store the same state, so any of them can take over.',
		elected: 'The managers that are left elect a new leader, if they are a majority.',
		'management-goes-on': 'With two of three managers the swarm can be managed as before.',
		'one-tolerated': 'Three managers tolerate the loss of one.',
		'no-majority': 'One of three is no majority: no more requests can be agreed on.',
		'nothing-changes': 'Without a quorum any management operation ends with an error.',
		'keep-running': 'Tasks on the nodes keep running without a quorum.',
		'not-replaced': 'Without a quorum failed tasks are not replaced.',
		'bring-back':
			'The best way out is to bring managers back; --force-new-cluster starts again from one.',
		'one-manager': 'If the only manager is lost, services run on, but a new cluster is needed.',
		'two-managers': 'Two managers need both for a majority: they tolerate no loss.',
		'three-lose-one': 'Three managers tolerate the loss of one.',
		'even-no-help': 'The next even number does not make the quorum easier to keep.',
		'five-lose-two': 'Five managers tolerate the loss of two; seven are the most recommended.',
		'every-node': 'A published port is open on every node, whether it runs a task or not.',
		'serves-itself': 'A request to a node may be served by a task on it.',
		'no-task-no-matter': 'A node without a task passes the request to one that has one.',
		balanced: 'The routing mesh spreads requests over all tasks of the service.'
	},
	outdated: {
		'two-swarms': {
			then: 'Docker Swarm was a program of its own in front of several engines.',
			now: 'Swarm mode is part of the engine; the last remains of the old one left with 23.0.'
		}
	},
	omissions: {
		ping: 'Every command begins with a ping.',
		who: 'The client asks which node it is talking to.',
		'looks-up': 'The client looks up the names of services, networks and nodes.'
	}
};
