import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'docker build: from lines to layers',
	promise: 'Which line makes a layer, which only a note, and what the cache saves you.',
	nodes: {
		client: 'Client',
		context: 'Context',
		recipe: 'Dockerfile',
		host: 'Docker host',
		daemon: 'dockerd',
		builder: 'Builder',
		buildkit: 'BuildKit',
		container: 'Container',
		images: 'Images'
	},
	parameters: {
		way: {
			name: 'Build',
			values: {
				first: 'first time',
				again: 'nothing changed',
				changed: 'one file changed',
				buildkit: 'with BuildKit',
				commit: 'by hand'
			}
		}
	},
	steps: {
		command: {
			caption: 'Build an image! The dot at the end means: with the files in here.',
			note: 'DOCKER_BUILDKIT=0 asks for the older builder on purpose: it works line by line, so one can watch. What the usual builder does today is the choice “with BuildKit”. The dot names the folder, not the Dockerfile.'
		},
		pack: {
			caption: 'The client packs the folder into one tar. What is ignored stays at home.',
			note: 'The folder is the build context: all that COPY can reach. .dockerignore is read by the client, so what it names (often .git, node_modules, secrets) never leaves the machine. In the recording the tar has 6.7 kB.'
		},
		send: {
			caption: 'The whole tar goes to the daemon, before a single line is read.',
			note: 'POST /build with the tar as its body; the request stays open and the progress comes back in its answer. It is the builder inside the daemon that reads the Dockerfile. A folder of gigabytes would travel in full, which is the classic slow build.'
		},
		from: {
			caption: 'FROM: begin with all layers of nginx, and a copy of its config.',
			note: 'nginx has five layers here, already on this host; nothing is copied, the new image just points at them. Its config (environment, ports, start command) is the first draft of ours. FROM scratch would begin with nothing.'
		},
		run: {
			caption: 'RUN starts a container. What its command writes lands in rw.',
			note: '“Running in 542afc39d66a” in the terminal is this moment. It is an ordinary container on the layers so far. Containerd, shim and runc take part as in docker run; they are left out of the picture.'
		},
		freeze: {
			caption: 'It ends. Its rw becomes a layer; the container is thrown away.',
			note: '“Removing intermediate container” says the terminal. 14 bytes were written, so the layer has 14 bytes. Only files survive a RUN: no process, no variable, no current directory.'
		},
		copy: {
			caption: 'COPY: files from the context become a layer.',
			note: 'No container is started for a COPY. It can only reach what was in the tar: a file outside the folder, or an ignored one, is an error at this line.'
		},
		more: {
			caption: 'Again: a RUN, a container, a layer. A COPY, a layer.',
			note: 'Each RUN gets a new container on top of all layers so far: a service started in one is gone in the next. What a later line deletes is only hidden, so people clean up in the same line, with &&.'
		},
		cmd: {
			caption: 'CMD makes no layer. It is one entry in the config.',
			note: 'The same goes for ENV, EXPOSE, LABEL, USER, ENTRYPOINT: 0 bytes. WORKDIR does make a layer if it has to create the directory. “One line, one layer” is the most common mistake in drawings. EXPOSE is only a hint: ports are opened when a container is run.'
		},
		tagged: {
			caption: 'Program, libraries, settings: one image. Last, the flag with its name goes up.',
			note: 'What is not in it: a kernel, and the network, which is given when a container is run. The user space of a distribution may be in it. A tag is only a flag; the image itself is named by the digest of its config, here 31e85c9a6b2a.'
		},
		history: {
			caption: 'docker history reads it back: each layer with its line, and CMD with 0 bytes.',
			note: 'Four layers of ours with 72, 18, 18 and 14 bytes, and CMD with 0. Below them come the lines of nginx. So everyone who has the image can read how it was made: never write a password into a Dockerfile.'
		},
		'command-again': {
			caption: 'The same build once more, with nothing changed.',
			note: 'The image of the first build stands on the right, under its flag 1.0. Ask the room what will be sent, and how many containers will be started.'
		},
		'send-again': {
			caption: 'The whole tar travels again: this builder cannot know beforehand.',
			note: 'The recorded tar is the same to the byte, same digest as the first time. The cache is in the daemon; the client knows nothing of it.'
		},
		'run-hit': {
			caption: 'RUN: same text on the same layer below? Then it is not run again.',
			note: 'Only the text of the line and its parent count, not what the network would answer today. So RUN apt-get update stays as old as its layer. --no-cache, or --pull for the base, force a fresh start.'
		},
		'copy-hit': {
			caption: 'COPY: the contents are compared. A newer time stamp alone does not count.',
			note: 'A checksum over the files decides. Another recording touched all files and changed an ignored one: every line came from the cache all the same.'
		},
		'rest-hit': {
			caption: 'Hit upon hit, up to the last line. No container was started.',
			note: 'Each line is looked up among the children of the layer below it. That is why the order of the lines matters, as the choice “one file changed” shows.'
		},
		'tagged-again': {
			caption: 'Same layers, same config: the very same image, in a tenth of a second.',
			note: '1.27 s the first time, 0.08 s now, on one busy small machine. The ID is again 31e85c9a6b2a, because it is the digest of the config.'
		},
		'command-changed': {
			caption: 'One file of the site is edited. Build it as version 2.0.',
			note: 'Version 1.0 stands in the middle of the images, with its config and its flag. The place on its right is for what will be new.'
		},
		'send-changed': {
			caption: 'Again the whole tar. Which file is new, the daemon finds out itself.',
			note: 'Six members, 6.7 kB, as before; only one of them differs.'
		},
		hits: {
			caption: 'Line by line: hit, hit, hit. These layers will carry both versions.',
			note: 'RUN mkdir, COPY deps.txt, RUN sort: nothing below them changed. They are not copied; two images point at them.'
		},
		miss: {
			caption: 'COPY site: other contents. A miss, so this layer is made anew.',
			note: 'The new layer stands beside the old one, on the same layers. The old one stays: version 1.0 still needs it.'
		},
		'rest-new': {
			caption: 'From the first miss on, every line is redone, even an unchanged one.',
			note: 'CMD is word for word the same, but its parent is new. For CMD that costs nothing; for a RUN that installs packages it costs minutes.'
		},
		'tagged-changed': {
			caption: 'Two images, one changed layer. All the rest exists only once.',
			note: 'docker images lists both with 12.9 MB. On the disk the second one added 72 bytes of files or so. A push would send one layer, the config and the manifest.'
		},
		order: {
			caption: 'Had deps.txt changed, four lines would fall. What changes often goes last.',
			note: 'Another thought, not part of the recording. It is why one copies the list of packages first, installs, and copies the source code last. A COPY . . at the top throws the cache away at each change.'
		},
		replant: {
			caption: 'No image is ever updated. Built under the old name, only the flag would move.',
			note: 'A thought, not part of the recording, where the new image got a flag of its own, 2.0. “Updating” means: build a new image, replant the flag. The old image stays as it was, without a name: “dangling”. Containers that were started from it go on with it. Whoever needs exactly this image pins its digest.'
		},
		'command-buildkit': {
			caption: 'The same build with BuildKit, which is the usual builder today.',
			note: 'It has been the default since Engine 23.0, by way of the buildx plugin; the older builder is deprecated. The recorded engine is 20.10, so the variable switches it on. BuildKit works inside dockerd here; it can also run elsewhere.'
		},
		'send-buildkit': {
			caption: 'Build! But no tar goes along: the request has no body.',
			note: 'POST /build with remote=client-session: the files are with the client, ask there. Compare with the choice “first time”, where the tar travels at this moment.'
		},
		session: {
			caption: 'A second connection, turned round: now the daemon may call the client.',
			note: 'POST /session is answered 101 and becomes HTTP/2. The daemon opens the streams, the client serves its files. This is gRPC, not REST.'
		},
		asks: {
			caption: 'BuildKit calls: give me the Dockerfile.',
			note: 'FileSync/DiffCopy is the name of the call. The next one, left out here, fetches .dockerignore. 285 bytes came back for the Dockerfile.'
		},
		files: {
			caption: 'Now it knows what COPY needs, and asks for just these files.',
			note: 'A file that no line needs is never sent, however large the folder is. Secrets are asked for over the same session, and only while a RUN needs them.'
		},
		solve: {
			caption: 'RUN: runc is started straight from here. Docker keeps no such container.',
			note: 'No containerd task and no container event in the recording: docker ps never shows it. What it leaves behind becomes a layer, as before.'
		},
		rest: {
			caption: 'The other lines follow. What does not depend on each other may run at once.',
			note: 'BuildKit turns the Dockerfile into a graph. Our six lines are a chain, so there is little to do side by side; with several stages, independent ones run in parallel and unneeded ones are skipped.'
		},
		'tagged-buildkit': {
			caption: 'The session ends. The image has the same parts as before.',
			note: 'Layers, config, flag: an image does not show which builder made it. The digest differs, since times are part of the config.'
		},
		again: {
			caption: 'The same build once more: again no tar, again a session.',
			note: 'Ask the room what will be fetched this time.'
		},
		cached: {
			caption: 'It asks again, but only changes are sent. Every line is cached.',
			note: 'Same calls, but 694 bytes come from the client instead of 1328, mostly the listing of the files. The cache can also be exported, for instance to a registry for CI.'
		},
		'command-commit': {
			caption: 'No Dockerfile: a container from nginx, in which we change something by hand.',
			note: 'docker run with a command of our own instead of nginx. It is the container “edit”, with an empty writable layer on the layers of nginx.'
		},
		write: {
			caption: 'Our command writes one file. It lands in the container’s rw layer.',
			note: 'The image’s own index.html lies below, unchanged and now hidden. Then the command is over; the container stays, with its rw layer.'
		},
		diff: {
			caption: 'docker diff: what differs from the image? One file.',
			note: 'Exactly this will become the layer. Volumes are not part of it.'
		},
		commit: {
			caption: 'Commit: a copy of the rw layer is frozen into one new layer.',
			note: 'Whatever was done inside, however many steps: one layer. A running container is paused meanwhile. The container keeps its own rw layer.'
		},
		frozen: {
			caption: 'Its start command is frozen as well: this image no longer starts nginx.',
			note: 'A favourite trap, and visible in the recorded config: Cmd is now sh -c "echo changed by hand …". docker commit --change can set it back.'
		},
		'history-commit': {
			caption: 'And how was it made? History knows one command, and not what was done inside.',
			note: 'Here the container was started with that one command. Had we worked in a shell, the line would say “bash”, and nothing else. Nobody could review it, and nobody could do it again.'
		},
		recipe: {
			caption: 'Two lines of Dockerfile make such a layer, too: to read, to review, to repeat.',
			note: 'A comparison, not part of the recording. Infrastructure as Code: it lies beside the source code in version control, it uses the cache, and next week’s security update of nginx is one more build. Repeatable in procedure, not to the bit: base tags move, so pin a digest where it matters. Commit stays useful for debugging.'
		}
	},
	claims: {
		'context-dot': 'The last argument of docker build names the context, not the Dockerfile.',
		ignored: 'Files that .dockerignore names are removed from the context before it is sent.',
		'tar-first': 'The older builder takes the whole context as a tar in the body of POST /build.',
		'daemon-builds': 'The builder works in the daemon; the client only sends and watches.',
		from: 'FROM sets the base: its layers, and its configuration as a start.',
		'run-container': 'RUN executes in a new container and commits the result as a layer.',
		copy: 'COPY adds files of the context to the image; only those can be reached.',
		layers: 'Each layer is a set of changes to files, on top of the layers below.',
		metadata: 'Instructions that change only metadata make no layer.',
		config: 'CMD, ENV, exposed ports and the like are properties in the image’s config.',
		'no-kernel': 'A base image is the user space of a distribution, or nothing; no kernel.',
		history: 'docker history shows the instruction and the size of each step of an image.',
		cache: 'The result of a line is used again when nothing that it depends on has changed.',
		'run-text': 'For RUN only the text and the layers before count.',
		'copy-contents':
			'For COPY a checksum over the files counts; the modification time is left out of it.',
		parent: 'A line is looked up among the images that have the same parent.',
		'same-id': 'The ID of an image is the digest of its config.',
		'after-a-miss': 'After the first miss all later lines are built anew.',
		shared: 'Layers that images have in common are stored once.',
		order: 'Order the lines from rarely changed to often changed.',
		immutable: 'An image cannot be changed once it is made.',
		'tag-moves': 'A tag is a name that can be given to another image.',
		'default-builder':
			'BuildKit is the default since Engine 23.0; the older builder is deprecated.',
		'no-body': 'BuildKit requests the files of the context as it needs them.',
		session: 'POST /session gives the daemon a way to call the client.',
		diffcopy: 'With FileSync/DiffCopy the builder fetches files of the client.',
		unused: 'BuildKit detects files that no step needs, and does not transfer them.',
		'runc-directly': 'BuildKit leaves no intermediate containers and images in the API.',
		graph: 'BuildKit builds independent stages in parallel and skips unused ones.',
		'same-image': 'BuildKit executes the Dockerfile and gives back an image.',
		'only-changes': 'Between builds only changed files of the context are transferred.',
		commit: 'docker commit makes an image from the changes of a container.',
		'rw-layer': 'All changes of a running container go to its writable layer.',
		diff: 'docker diff lists the files that a container has added, changed or deleted.',
		'one-layer': 'Commit packs the writable layer and registers it as one layer.',
		'frozen-command': 'The new image takes over the configuration of the container.',
		'command-only': 'Of a committed layer the history shows the start command of the container.',
		recipe: 'A Dockerfile is a text that anyone can read and build again.'
	},
	outdated: {
		builder: {
			then: 'The Engine itself carries out the Dockerfile, line by line.',
			now: 'Since Engine 23.0 docker build goes through Buildx to BuildKit; the old builder is deprecated.'
		}
	},
	omissions: {
		ping: 'The ping with which each command begins',
		attach: 'attach and wait, as in docker run'
	}
};
