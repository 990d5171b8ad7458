import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const steps: Narration<typeof structure>['steps'] = {
	'by-hand': {
		caption: 'First day. The guide says: install this, then that. By hand.',
		note: 'A story, not a measurement; every team has its own list. Ask the room how long theirs is. The five items are the same five things that the recorded project consists of.'
	},
	'more-by-hand': {
		caption: 'A configuration, a network, a port. Three more things to copy from a page.',
		note: 'Nothing checks what is carried over. The page was true on the day when it was written, on the machine of the one who wrote it.'
	},
	wrong: {
		caption: 'It should have been redis 7. Half a day is gone.',
		note: '“Half a day” is the experience of one author, and there is no general figure: take it as an example. The time is rarely spent on installing; it is spent on finding out what is different here.'
	},
	'written-down': {
		caption: 'So the team writes it down once: programs as images, the rest in one file.',
		note: 'What was a page for people becomes a file for a tool: services, network, ports, in the project’s repository. The preferred name is compose.yaml; docker-compose.yml still works. The guide is empty now.'
	},
	'one-line': {
		caption: 'What is left of the guide is one line. With the images here: 1.3 seconds.',
		note: '1.3 seconds is the recorded run, with both images already here. The very first start downloads or builds them, and that takes minutes, depending on the network. One also needs an engine and the project’s files.'
	},
	'next-one': {
		caption: 'The next new PC: the same line. All it needs is Docker; the images are fetched.',
		note: 'nginx and redis live in images, and run in containers. Another project may need redis 6 at the same time. An honest limit: for code completion an editor may still want local copies of libraries.'
	},

	command: {
		caption:
			'Compose is a client, too. (Recorded with v1, hence the hyphen; today: docker compose.)',
		note: 'There is no Compose server. Where docker says ping, this one asks for the version. What follows was recorded with docker-compose 1.29.2, the last of version 1; today one types docker compose, with a space. The file is shortened.'
	},
	network: {
		caption: 'Is there a network for this project? 404. Then make one.',
		note: 'It is called shop_default, after the project, and the project after its directory. Two directories of the same name would share a project. All services join this one network unless the file says otherwise.'
	},
	mine: {
		caption: 'Which containers carry the label “project=shop”? None yet.',
		note: 'In full it is com.docker.compose.project=shop. In the recording the question is put many times, a little different each time; version 1 was not thrifty. If containers were here and unchanged, they would be left alone.'
	},
	images: {
		caption: 'Are both images here? Yes: nothing to fetch.',
		note: 'A missing image would be pulled or built now. One application an image is a good rule, not a law: a container may well have several processes. What belongs together is joined by the network, not by putting it into one image.'
	},
	cache: {
		caption: 'cache comes first, because web depends on it. It bears the project’s label.',
		note: 'The order in the file does not matter, depends_on does. The name is shop_cache_1: project, service, number. Today’s tool writes hyphens: shop-cache-1. And it creates all containers first, and only then starts them in order.'
	},
	alias: {
		caption: 'In this network it goes by the name of its service: “cache”.',
		note: 'Out and in again is a habit of version 1: create has attached it already, with the alias cache; connect adds the short id. Today the names are given at create. What counts is the tag: the service’s name is its name on the network.'
	},
	'cache-runs': {
		caption: 'Start. Only now does Compose turn to the next service.',
		note: 'Started is not the same as ready to serve: that is the part “wait for healthy”.'
	},
	web: {
		caption: 'Now web: another image, another container, the same network.',
		note: 'The same two requests as for docker run. disconnect and connect were sent for web as well, and are left out here.'
	},
	'web-runs': {
		caption: 'Two containers, one door to the outside: port 8080.',
		note: 'ports is only for those outside. Among themselves the containers need no published port: see the part “names”. Each line of the file now has its counterpart on the right.'
	},
	visit: {
		caption: 'A visitor gets as far as web, by 8080. Only web talks to cache.',
		note: 'The terminal was recorded; the ways are documented, hence dashed. The recorded page is a plain file of nginx: the call to cache, by its name, stands for what an application does. From outside, cache cannot be reached at all.'
	},
	memory: {
		caption: 'ps: Compose remembers nothing. It asks the engine for its labels.',
		note: 'No server, no database: labels on containers and networks are all the memory there is. So any machine with the file and access to the engine can go on. Today’s tool also compares a hash of the configuration to see what has changed.'
	},

	three: {
		caption: 'Three services. All three containers are created; nothing runs yet.',
		note: 'This part is documented, not recorded: dashed. It tells today’s tool. The file is shortened: both api and web depend on db.'
	},
	rush: {
		caption: 'The short depends_on only waits for “started”. So all start at once.',
		note: 'The order is kept: db first. But a database has only begun then: it reads its files and makes its tables, and takes no connections yet. A moment later the others run, too.'
	},
	refused: {
		caption: 'api calls. The database runs, but is not ready: refused.',
		note: 'The classic failure on the first start, gone on the second. Good programs try again by themselves, and they should: databases also restart later.'
	},
	rule: {
		caption: 'Three more lines: check db, and wait until it is healthy.',
		note: 'In the file it is the long form: depends_on, db, condition: service_healthy. Needs a health check on db. A third condition, service_completed_successfully, waits for jobs such as a migration to end with 0.'
	},
	'only-db': {
		caption: 'Second try. db may start; the other two want to, and are held back.',
		note: 'What stands dashed at the client has not been sent: it is Compose that waits, not the engine. The clocks stand for that wait; the file sets the limits with interval, timeout and retries.'
	},
	'not-yet': {
		caption: 'The engine runs the check inside the container. Not yet. Compose keeps asking.',
		note: 'A health check is a command, run in the container like exec. By default every 30 seconds, three failures in a row make it unhealthy. Compose only looks at the result, twice a second.'
	},
	healthy: {
		caption: 'The check ends with 0: healthy.',
		note: 'Healthy is a property of the container, kept by the engine. If it became unhealthy instead, up would fail with “dependency failed to start”. Plain Docker does not restart an unhealthy container.'
	},
	go: {
		caption: 'Compose sees “healthy”, and lets both go at the same moment.',
		note: 'They do not depend on each other, so they start side by side. This is all there is to it: start in the order of dependencies, and wait where the file says so.'
	},
	connects: {
		caption: 'api calls again. This time somebody answers.',
		note: 'The call goes to db by its name and the database’s own port; no port was published.'
	},

	resolver: {
		caption: 'Whom does a project’s container ask for names? 127.0.0.11.',
		note: 'That is the engine’s embedded DNS. It answers inside each container of a network that somebody made. Recorded with docker on a network called shop; Compose uses the very same thing.'
	},
	ask: {
		caption: '“Who is web?” The engine knows: 172.18.0.2.',
		note: 'The answer was recorded in the terminal; the way of the question is documented. After a container was made anew it may have another address, but it has the same name. So use names, never addresses.'
	},
	call: {
		caption: 'Then straight over the network, to port 80. Nothing was published.',
		note: 'On one network all ports of the neighbours can be reached. ports in the file is for visitors from outside. A second network in the file keeps services apart.'
	},
	outside: {
		caption: 'From outside the network, nobody knows the name “web”.',
		note: 'Without --network it is on the default bridge. There a container inherits name servers from the host; they know no containers, and could not be reached here. Who is not on the network does not know the names.'
	},
	replicas: {
		caption: 'A service may have several containers: one name, several addresses.',
		note: 'docker compose up --scale web=2, documented, not recorded. Both go by the name web. They cannot both have port 8080 of the host, so one publishes no fixed port then.'
	},

	find: {
		caption: 'down. What belongs to the project? The labels say it.',
		note: 'Compose asks, the engine answers with two containers. One must have the file, or at least know the project’s name.'
	},
	'stop-web': {
		caption: 'Backwards now: first web, which needs the other.',
		note: 'stop asks the program to end and gives it ten seconds. nginx needed a tenth of one.'
	},
	'stop-cache': {
		caption: 'Then cache, when nobody needs it any more.',
		note: 'So web never runs without what it depends on. The terminal’s “Stopping” lines come in another order than the requests: version 1 writes them from several threads.'
	},
	remove: {
		caption: 'Remove both. Their writable layers go with them.',
		note: 'These two requests were sent at the same time: order no longer matters. docker compose stop would have left the containers where they are.'
	},
	'no-network': {
		caption: 'Last, the network. The images stay for the next time.',
		note: 'Removed in the reverse order of making. Images go only with --rmi. That is why the next up takes a second.'
	},
	stays: {
		caption: 'A named volume stays, with everything in it.',
		note: 'The recorded project has no volume; this one was recorded by itself: written by one container, read by another. Data belongs in a volume because everything else goes with down.'
	},
	'minus-v': {
		caption: 'Only “down -v” takes it too. Then the data is gone.',
		note: 'Documented, not recorded. Two letters that one should not have in one’s fingers. Volumes that the file calls external are never removed.'
	}
};
