import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const steps: Narration<typeof structure>['steps'] = {
	create: {
		caption: 'docker run is two requests. Create: a name, and an empty writable layer.',
		note: 'docker create does only this half. The state is “created”: nothing runs, and no layer was copied. People ask whether one needs the command line: most work is done with it, but Docker Desktop, IDEs and Compose send the same requests.'
	},
	start: {
		caption: 'Start: one process, on these layers. Nothing boots.',
		note: 'docker start does this half alone. dockerd asks containerd, the shim becomes the parent, runc makes the process and leaves. The container is running as long as this process does.'
	},
	write: {
		caption: 'What the program writes lands in its own layer, never in the image.',
		note: 'rw is all that this container has to itself; everything below is read-only and shared. A file of the image that is changed is copied up here first. This file was put in for the picture, it is not in the recording.'
	},
	stop: {
		caption: 'Stop is a request to the program: please end. A clock starts: ten seconds.',
		note: 'By default the signal is SIGTERM; this image asks for SIGQUIT, which nginx takes as “finish your work first”. The request stays open meanwhile. What if the program does not listen? That is the case “does not stop”.'
	},
	ended: {
		caption: 'nginx obeys, finishes, and ends by itself: exit code 0. No force was needed.',
		note: 'In the recording this took a tenth of a second, not ten. The shim sees its child end, tells containerd, and goes too. Only then is docker stop answered, so a slow stop is usually a program that does not listen.'
	},
	kept: {
		caption: 'Stopped is not gone: the layer and the file are still there.',
		note: 'docker ps hides it, docker ps -a shows it. Memory and process are gone, everything on disk stays: that is like a computer that was switched off. Stopped containers take up space until somebody removes them.'
	},
	'start-again': {
		caption: 'Start again: the same container, the same layer, a new process.',
		note: 'Same id, same name, same file. Only the process is new, and with it everything that was in memory. docker run, on the other hand, would have made a second container with an empty layer.'
	},
	'stop-again': {
		caption: 'This works as often as you like. Stop, once more.',
		note: 'Each start makes a new process, each stop ends it; the layer stays. docker rm on a running container is refused with 409, or takes -f, and then it is SIGKILL at once.'
	},
	remove: {
		caption: 'Remove: now the writable layer goes, and the file with it. The image stays.',
		note: 'This is the moment in which data is lost, not the stop. What must survive belongs in a volume. The read-only layers were never the container’s own, so nothing happens to them.'
	},
	'remove-image': {
		caption: 'Remove the image: first the tag, then layer after layer, from the top.',
		note: 'The terminal says Untagged, then Deleted for the image and for each of its layers. Layers that another image uses would stay. While a container of the image exists, even a stopped one, rmi is refused.'
	},
	first: {
		caption: 'One image. A container is one thin layer on it.',
		note: 'Compare it with a class and an object, or a template and a form filled in. The layers below are read where they lie: they are not copied into the container.'
	},
	'first-runs': {
		caption: 'It starts: a process that sees the whole stack as its files.',
		note: 'The process sees one directory tree, merged from its own layer and the five below. So far this is what every docker run does.'
	},
	more: {
		caption: 'Two more: two more thin layers and two processes. The stack is still one.',
		note: 'Dashed pills: these requests are documented, not recorded. Ten or a hundred work the same way: on disk each costs only what it writes. In memory each costs its processes; no fixed number fits on a machine.'
	},
	apart: {
		caption: 'Each writes into its own layer. None sees the files of the others.',
		note: 'Three files in three layers. A file of the image that is changed in one container is copied up there, and the others go on seeing the old one. Each also has an id, a name and an IP address of its own.'
	},
	'one-less': {
		caption: 'Remove one: its layer goes. Nobody else notices.',
		note: 'That is why containers are treated as replaceable: remove one, make another from the same image. The image itself cannot be removed now: rmi answers 409, because containers use it.'
	},
	logs: {
		caption: 'logs -f: the answer begins, and does not end.',
		note: 'The container runs detached: nobody is attached. The daemon keeps what the program writes to stdout and stderr, and hands it out. With -f the answer stays open. Programs that log into files of their own show nothing here.'
	},
	lines: {
		caption: 'Someone asks for a missing page. Two lines come down the open answer.',
		note: 'nginx writes the error to stderr and the access to stdout. Both come over one connection, in frames that name the stream, and the client sorts them out again.'
	},
	exec: {
		caption: 'exec is two requests as well. Create: an id for a second program.',
		note: 'Ctrl-C ended the logs; that only closed the connection, the container did not notice. POST exec only notes what is to be run. Nothing has been started yet.'
	},
	upgrade: {
		caption: 'Start, and 101: from here on, raw bytes in both directions.',
		note: 'The connection was HTTP until now and is a terminal line from here on. attach and run -it work in the same way. This is the part of the API that is not REST.'
	},
	guest: {
		caption: 'A second process in the same container. Nothing is created, nothing boots.',
		note: 'runc is started once more, joins the namespaces that are there, and becomes sh. The shim is its parent, as it is of nginx. That is why exec is so quick, and why it needs a running container.'
	},
	'both-ways': {
		caption: 'Keys go in, text comes out: sh sees nginx as process 1.',
		note: 'The same namespaces, so ps shows both. nginx is number 1, the shell 15. attach is something else: it connects to process 1 itself, and Ctrl-C there may end the container.'
	},
	'guest-leaves': {
		caption: 'The shell ends. The container does not: process 1 still runs.',
		note: 'A container lives as long as its process number 1. In docker run -it … sh the shell is number 1, so there exit ends the container. One more request asks for the exit code of the exec.'
	},
	job: {
		caption: 'A job that will fail: it says so with a number.',
		note: 'The command is sh with three instructions: write a line, write an error, exit 3. The container is created, as always; attach is left out of the picture.'
	},
	wait: {
		caption: 'Before the start the client asks: tell me when it ends, and how.',
		note: 'wait was sent before start, so that even the shortest job is not missed. It stays open. The start is answered at once and says nothing of success.'
	},
	'own-code': {
		caption: 'The program ends by itself. Its number travels up to your shell: 3.',
		note: 'Process, shim, containerd, dockerd, client: docker run itself exits with 3, so scripts and CI see it. 125, 126 and 127 are Docker’s own: daemon error, cannot be invoked, not found.'
	},
	'asked-later': {
		caption: 'Ask again later: the container is over, its number is not forgotten.',
		note: 'Here docker wait is answered at once. docker ps -a says “Exited (3)”, and docker logs still has both lines. All this goes with docker rm, which is why --rm leaves nothing to look at.'
	},
	deaf: {
		caption: 'Stop: SIGTERM. But this program never learned to listen.',
		note: 'sleep has no handler for SIGTERM. Elsewhere that would end it; as process 1 of a container it gets only signals for which it has a handler. So nothing happens. The stop is documented, not recorded.'
	},
	'ten-seconds': {
		caption: 'Docker waits. Ten seconds, by default.',
		note: 'Let it run: these are the ten seconds that everybody knows who has stopped a shell script in a container. docker stop -t sets another time; so does --stop-timeout when the container is made.'
	},
	sigkill: {
		caption: 'Time is up: SIGKILL. Nobody is asked any more.',
		note: 'The kernel ends the process: no handler, no tidying up, no last words. 137 is 128 and signal 9.'
	},
	'too-late': {
		caption: 'Only now is stop answered. With --init it would take a tenth of a second.',
		note: '--init puts a tiny init at number 1, which passes signals on: measured 0.13 s, and exit code 143, that is 128 and 15. Better still, the program handles SIGTERM itself. A shell around it often swallows the signal: use exec, or the JSON form of CMD.'
	},
	limit: {
		caption: 'A container with a limit: 16 megabytes of memory, and no more.',
		note: 'The limit is a number in a control group of the kernel. The recorded command also sets --memory-swap to the same value, so that nothing can be swapped out.'
	},
	'hog-starts': {
		caption: 'A program starts that wants it all.',
		note: 'tail /dev/zero looks for the last line in an endless file of zeros, and keeps everything in memory. Without --memory there would be no limit but the machine’s.'
	},
	fills: {
		caption: 'The limit is reached. The kernel, not Docker, kills.',
		note: 'No request, no daemon: the kernel’s out-of-memory killer picks a process of this control group. Others on the host notice nothing. With too much CPU nothing dies: it is only slowed down.'
	},
	'code-137': {
		caption: 'Docker only reports it: exit code 137.',
		note: '137 is 128 and 9, the same as after a docker kill or a stop that came too late. The number alone does not say who it was.'
	},
	why: {
		caption: 'Who was it? The state knows: OOMKilled is true.',
		note: 'docker events shows “oom” and then “die”. Give it more memory, or teach the program its limit: many runtimes read it from the control group.'
	},
	wish: {
		caption: 'web1 wants port 8080 of the host. So far it is only a wish.',
		note: '-p 8080:80: who comes to port 8080 of the host reaches port 80 of the container. In the created container that is a line in its settings.'
	},
	'gets-port': {
		caption: 'At the start the port is taken, for real.',
		note: 'Now dockerd binds the port and sets the rules for the traffic. Inside, every container has a port 80 of its own: only the ports of the host are shared.'
	},
	'name-taken': {
		caption: 'A second “web1”? Create answers 409: the name is taken. Nothing is made.',
		note: 'This one is documented, not recorded. Names are checked when the container is created. A stopped container keeps its name, and that is what people usually stumble over: docker rm, or --rm the next time.'
	},
	'same-wish': {
		caption: 'web2 wants the same port. Create says yes: nobody looks at the port yet.',
		note: 'Another name, so 201. The container is there, with its layer and its wish.'
	},
	'port-taken': {
		caption: 'Only the start finds out: port already allocated. Start answers 500.',
		note: 'docker run ends with 125, the daemon’s error. Take another port, or leave the host’s port out (-p 80) and let Docker choose a free one.'
	},
	'left-over': {
		caption: 'docker run failed, and yet left something behind: a created web2.',
		note: 'Created, not running, with a layer and a name. The same command once more fails with 409, because now the name is taken as well. docker rm web2, then again with another port.'
	},
	conditions: {
		caption:
			'Just the image, and it runs anywhere? Four conditions: engine, Linux, CPU type, kernel features.',
		note: 'An engine that follows the OCI standards; the same OS family, so a Linux kernel for a Linux image; the same CPU architecture, or an image for several, or emulation; and what the program needs of the kernel, such as a GPU driver. On Mac and Windows a VM brings the Linux kernel.'
	},
	'image-travels': {
		caption: 'What travels is the image: layer after layer, from the registry.',
		note: 'The other host needs access to the registry and the right to pull; docker save and load would do, too. Nothing of the running container comes along. Documented, not recorded.'
	},
	'new-one': {
		caption: 'There a new container starts: new id, empty layer, no note.',
		note: 'The same image, so the same program and libraries. But look at the layer: the file of the old container is not here.'
	},
	'old-one': {
		caption: 'The old one dissolves. Containers are not moved, they are replaced.',
		note: 'Data that must come along belongs in a volume or a database. docker checkpoint can freeze a process and thaw it elsewhere, but it is experimental and hardly used.'
	}
};
