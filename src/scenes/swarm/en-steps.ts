import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const steps: Narration<typeof structure>['steps'] = {
	init: {
		caption: 'Three hosts, three engines. One of them is told: be a swarm.',
		note: 'Nothing is installed: swarm mode is part of the engine. manager1 makes a certificate authority and two join tokens, one for workers and one for managers. The token here is the workers’.'
	},
	token: {
		caption: 'It hands out a token: the invitation for the others.',
		note: 'The token has two parts: a fingerprint of this swarm, and a secret. With the first a newcomer sees that it talks to the right swarm, with the second the swarm sees that the newcomer was invited.'
	},
	'join-1': {
		caption: 'worker1 shows the token, and gets a certificate: now it belongs.',
		note: 'The join request goes to the engine of worker1, which then speaks with manager1 itself, on port 2377. From here on both sides prove who they are: mutual TLS. What they say to each other is documented, not recorded.'
	},
	'join-2': {
		caption: 'worker2 joins with the same token. A manager and two workers.',
		note: 'The certificates are renewed by themselves, by default every three months. With the other token a node joins as a manager. People ask how to throw a token away: docker swarm join-token --rotate.'
	},
	digest: {
		caption: 'A service is ordered. First the tag becomes a digest: exactly these bytes.',
		note: 'The client asks its engine, the engine asks the registry. From now on the service does not say nginx:1.22 but nginx with this digest, so all nodes run the same, even if somebody moves the tag tonight.'
	},
	desired: {
		caption: 'create starts nothing. It writes down a wish: three. There are none yet.',
		note: 'This is the whole idea: you do not start containers, you describe what should be. Desired state three, actual state zero. The answer comes at once; -d means that the client does not wait.'
	},
	assign: {
		caption: 'The manager makes three tasks and deals them out, one to each node.',
		note: 'A task is one container’s worth of work, tied to one node. It is assigned once and never moves. web.1 went to worker2, web.2 to manager1 itself, web.3 to worker1: just so in the recording.'
	},
	pull: {
		caption: 'Every node fetches the image by itself: straight from the registry.',
		note: 'The manager hands out no images, only orders. So every node must be able to reach the registry, and log in to it: that is what --with-registry-auth is for. One strip stands for six layers here.'
	},
	three: {
		caption: 'They run, and report. Wanted three, running three: nothing left to do.',
		note: 'From here the manager compares all the time. As long as the two numbers are equal nothing happens. On each node the usual chain is at work: dockerd, containerd, shim, runc.'
	},
	scale: {
		caption: 'Scaling is only another wish: six.',
		note: 'One number changes in the service. The gauge falls to a half although no container has stopped: the measure has changed, not the thing measured.'
	},
	six: {
		caption: 'Three are missing: three more tasks, one for each node. Six of six.',
		note: 'This time nobody pulls: the image is there. By default the tasks are spread evenly. For one task on every node, whatever their number, there are global services.'
	},
	wish: {
		caption: 'A new version. Nothing starts: the wish is rewritten, with its digest.',
		note: 'The answer comes at once, the work goes on alone. Two at a time was ordered here; the default is one. New tag, new digest, as at the creation: watch the strip below each task.'
	},
	'two-stop': {
		caption: 'First two old ones stop. The other four go on serving.',
		note: 'stop-first is the default: for a moment there is less. With start-first the new ones come first, and for a moment there is more. Here both stood on worker2.'
	},
	'two-start': {
		caption: 'Then two new ones start in their place: same slot, new task.',
		note: 'web.1 is the slot; the task in it has a new id, a new container, an empty writable layer. The old containers stay on the node for a while, stopped, for looking into; they are left out here.'
	},
	watch: {
		caption: 'Now it waits, and watches: do the new ones live?',
		note: 'Five seconds of watching are the default, one second of pause was ordered: six. If a new task fails, the update stops and asks for a human; with --update-failure-action rollback it goes back by itself.'
	},
	'next-two': {
		caption: 'They live. The next two, on worker1.',
		note: 'The same again: two stop, two start. At no moment is the service gone. docker service rollback would do the same backwards.'
	},
	'last-two': {
		caption: 'Six more seconds, and the last two. Now all six are new.',
		note: 'In the recording the whole update took 23 seconds, the last watch included. The order was worker2, worker1, manager1; do not rely on it.'
	},
	history: {
		caption: 'One list shows old and new: web.1 was replaced, not changed.',
		note: 'docker service ps lists the tasks of each slot, the old ones as Shutdown. Five are kept by default. That is where to look when an update went wrong.'
	},
	beats: {
		caption: 'Every few seconds each worker says: I am here.',
		note: 'A heartbeat about every five seconds, from the node to the manager, never the other way round. So the manager learns of a death only from silence.'
	},
	cut: {
		caption: 'The cable to worker2 is pulled. Seen from outside, it has gone dark.',
		note: 'The picture shows what the others can see: nothing. Whether the machine is dead or only its cable is out looks the same from here. In the recording it was the cable. Ask the room what has become of the two containers.'
	},
	'still-ready': {
		caption: 'Three seconds later, ask the manager. worker2? Ready. Six of six.',
		note: 'It is not lying, it does not know better: no heartbeat is overdue yet. Every distributed system has this gap between what is and what is known.'
	},
	silence: {
		caption: 'Nothing happens. Nobody knows. For twelve long seconds.',
		note: 'worker1 goes on beating, from worker2 nothing comes. Three missed heartbeats are the limit. A shorter one would take every hiccup for a death.'
	},
	down: {
		caption: 'Now it is given up: worker2 is down. Wanted six, counted four.',
		note: 'The node event in the recording came twelve seconds after the cut. Nothing broke at this moment; the manager only stopped believing.'
	},
	replaced: {
		caption: 'Two are missing, so two new ones appear elsewhere. Nothing has moved.',
		note: 'Not the old containers on a journey: new tasks with new ids and empty writable layers. They ran five seconds later. What the old ones had written stays on worker2; that is why data belongs in volumes or databases.'
	},
	eight: {
		caption: 'But ask worker2 itself: the old two have never stopped. Eight in all.',
		note: 'One must be at worker2 to see it: up for 48 seconds, through everything. The manager counts six of six. Whoever needs at most one of something must not leave that to the number of replicas.'
	},
	back: {
		caption: 'The cable is back. The first thing worker2 hears: stop those two.',
		note: 'Its tasks have been replaced long since. They get a proper stop signal and end with exit code 0, about three seconds after the return.'
	},
	stay: {
		caption: 'worker2 is well again, and idle. Tasks do not come back.',
		note: 'Moving them would mean stopping containers that are healthy. Who wants it balanced asks for it: docker service update --force. Otherwise the next tasks go to worker2.'
	},
	'passed-on': {
		caption: 'Three managers. Ask any of them: it passes the order to the leader.',
		note: 'From here on all is documented, not recorded. The leader writes the order into its log first. It does not hold yet. Managers run containers too by default; they are left out of the picture.'
	},
	agreed: {
		caption: 'web=4 is copied to the other logs. It counts once a majority has it.',
		note: 'This is Raft. Two of three would have been enough. Then the answer goes back and the worker gets its task. Each manager now has the same log, and that is the point.'
	},
	'leader-dies': {
		caption: 'The leader dies. Its log does not: the other two have it.',
		note: 'The containers on the worker notice nothing. For a moment nobody can change anything, because nobody leads.'
	},
	election: {
		caption: 'One asks for votes. Two of three is a majority: there is a new leader.',
		note: 'A candidate votes for itself and asks the others. Whoever gets a majority of all, the dead included, leads. That takes a few seconds.'
	},
	'goes-on': {
		caption: 'And it goes on: a new order, a new line, a new task.',
		note: 'The swarm works as before, but it has no reserve: the next loss would be one too many. So replace the dead manager soon: see “the quorum is lost”.'
	},
	'first-dies': {
		caption: 'One of three managers is lost. Two are a majority: it goes on.',
		note: 'Up to here this is the story “the leader dies”. Three managers tolerate one loss. In many swarms this stays unnoticed, until the second.'
	},
	'second-dies': {
		caption: 'The second is lost. One of three is no majority: nobody leads.',
		note: 'The last manager is healthy and has the whole log. But it cannot know whether the other two are dead or merely out of reach and deciding without it.'
	},
	nobody: {
		caption: 'Scale up? The order finds no majority, and comes back as an error.',
		note: 'After a while: context deadline exceeded. No scaling, no update, no new node. Even docker node ls is refused, so do not look for the cause there.'
	},
	'still-served': {
		caption: 'Yet the users notice nothing. The containers keep running.',
		note: 'This is what people get wrong most often: losing the quorum does not stop the application. The control tower is dark, the planes fly on.'
	},
	crash: {
		caption: 'Until one of them fails. Nobody is there to replace it.',
		note: 'The wish for three still stands in the log; there is nobody who may act on it. A swarm without a quorum is like a car without a steering wheel: it goes straight on.'
	},
	recovered: {
		caption: 'One manager comes back: two of three. Now the missing task is replaced.',
		note: 'Bringing managers back is the best cure. If they are gone for good: docker swarm init --force-new-cluster on the survivor, and then add managers again.'
	},
	one: {
		caption: 'One manager: it decides alone. None may be lost.',
		note: 'Filled managers are the majority that is needed, dashed ones may be lost. With one manager: fine for learning. If it is lost for good, the services run on, but a new cluster is needed.'
	},
	two: {
		caption: 'Two managers need each other. Still none may be lost.',
		note: 'The majority of two is two. So two managers are worse than one: twice the risk, no gain.'
	},
	'three-managers': {
		caption: 'Three: two are enough. One may be lost.',
		note: 'The least that survives a failure, and the usual choice. Put them into three different rooms, racks or zones.'
	},
	four: {
		caption: 'Four: three are needed. Again only one.',
		note: 'An even number is no safer than the odd one below it, but one more machine can fail and one more must be asked.'
	},
	five: {
		caption: 'Five: two may be lost. Odd numbers pay.',
		note: 'Majority of N: half of N, rounded down, and one. More than seven managers are not recommended: each change has to be agreed on by more of them.'
	},
	publish: {
		caption: 'A port is published once, and every node opens it.',
		note: 'docker service create -p 8080:80. From here on all is documented, not recorded: the kernel used for the recordings lacks IPVS. There are two tasks; worker2 has none, and opens the port as well.'
	},
	direct: {
		caption: 'A request to worker1 can be answered right there.',
		note: 'This is what one expects. Users need one address only, and do not need to know where the tasks are.'
	},
	forwarded: {
		caption: 'A request to worker2, which has no task: it is passed on.',
		note: 'It travels over the ingress network, an overlay between all nodes. The user does not notice. That is the routing mesh: any node will do.'
	},
	'spread-out': {
		caption: 'Even a node with a task shares: requests are spread over all of them.',
		note: 'The kernel of the node, with IPVS, picks the tasks in turn. In front of it one often puts a load balancer that knows all nodes; which one it picks does not matter.'
	}
};
