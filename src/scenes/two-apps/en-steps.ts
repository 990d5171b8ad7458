/** What is said at each step. */
export const steps = {
	'first-app': {
		caption: 'App 1 needs Node 9. It goes where programs go: one place, one node.',
		note: 'The place is /usr/local/bin, or any other directory in which the host looks for programs. A path names exactly one file. So far all is well.'
	},
	'second-app': {
		caption: 'App 2 needs Node 14. It looks in the same place, and finds 9.',
		note: 'Both versions are history by now, see the mark. Take any two that you have at home: the story is the same for Python, Java, or a database.'
	},
	collision: {
		caption: 'So install 14. There is only one place: 9 is pushed out.',
		note: 'Same name, same path: the newcomer overwrites what was there. App 2 is happy. Let the room say what happens next.'
	},
	'first-breaks': {
		caption: 'App 1 starts again, reaches for node, gets 14, and breaks.',
		note: 'Nobody touched App 1. What it stood on was exchanged. That is why such a fault is so hard to find: the change was made in another project.'
	},
	'back-again': {
		caption: 'Put 9 back, and App 2 breaks. One seat for two.',
		note: 'People will say nvm. True: a version manager solves it for Node alone. It does not for system libraries, databases and settings, which collide in the same way.'
	},
	'own-files': {
		caption: 'A container: App 1 gets files of its own, and its Node 9 among them.',
		note: 'Really, Node comes with the image: the files are layers of it. What the walls do: the process sees another root directory, so it no longer looks into the host’s.'
	},
	'both-run': {
		caption: 'App 2 gets one, too. Both run, and the host’s own place is empty.',
		note: 'Nothing was installed on the host. Nothing needs to be in step: tomorrow App 2 may go to another version, and App 1 will not notice.'
	},
	'same-path': {
		caption: 'Both ask for /usr/local/bin/node. Same question, two answers.',
		note: 'The official images of both versions install into /usr/local. The paths are equal, but each process has a root file system of its own: the mount namespace.'
	},
	'same-port': {
		caption: 'Both even listen on port 3000. Only the host’s ports must differ.',
		note: 'Each container has its own network, and so its own 3000. With -p 8001:3000 and -p 8002:3000 each of them gets a port of the host. Two containers cannot be published on the same one.'
	},
	'one-kernel': {
		caption: 'And below: one kernel for both. No second machine.',
		note: 'Files and network are apart, the kernel is shared. That is why this costs almost nothing, and why it cannot help if two apps need two kernels.'
	},
	'leaves-first': {
		caption: 'Without containers: App 1 brings what it needs, and leaves it on the host.',
		note: 'Runtimes, libraries, tools: installed by hand, by a script, by a package manager. Something of the host’s own lies there already. The names are examples.'
	},
	'leaves-more': {
		caption: 'App 2 does the same. So does App 3.',
		note: 'All of it goes to the same shared directories. No wall between the projects.'
	},
	years: {
		caption: 'A few years and projects later. Whose is which?',
		note: 'Grey on purpose: a file in a directory does not say who needs it. A package manager knows its own packages and what they need; it does not know what your projects use.'
	},
	'app-goes': {
		caption: 'App 1 is given up. The program goes; its libraries stay.',
		note: 'Node 9, libssl 1.0, libpng: they lie where they fell. They may be waste. Or not.'
	},
	which: {
		caption: 'May this go? Or this? Nobody knows.',
		note: 'Ask the room who has a directory like that at home. Usually all hands go up.'
	},
	'wrong-one': {
		caption: 'Let us try: libpng was App 1’s. But App 3 had come to use it.',
		note: 'App 3 found libpng on the host and used it, without telling anyone. It worked, until today.'
	},
	'nobody-dares': {
		caption: 'Put it back. Since that day, nobody deletes anything.',
		note: 'So the heap only grows. Now switch to “Cleaning up”: the same two apps, in containers, where one may ask.'
	},
	owned: {
		caption: 'Here it can be seen which container stands on which layers.',
		note: 'From below: a base that both images share, each image’s own layers, the containers with their writable layers. App 1 has stopped; App 2 runs and uses a volume.'
	},
	rm: {
		caption: 'docker rm: App 1’s container goes, and with it rw: all that it ever wrote.',
		note: 'rw, read and write, is the writable layer: it is deleted with the container. The image is untouched, and so is the host. A running container is refused, unless -f.'
	},
	rmi: {
		caption: 'docker rmi: its layers go, too. The base stays: App 2 stands on it.',
		note: 'The engine deletes what nothing else uses, and knows it. The recorded image was another one and shared nothing; sharing is drawn as documented. Now App 1 is gone, with its Node 9.'
	},
	refused: {
		caption: 'And the volume? dockerd knows that App 2 uses it: refused.',
		note: 'Recorded: 409, “volume is in use”, and the id of the container that holds it. That is the answer nobody could give at the heap. Images in use are refused in the same way.'
	},
	'rm-second': {
		caption: 'App 2’s container goes as well. Its data stay.',
		note: 'With -f it is killed first. A named volume outlives its containers: that is what it is for. Clean removal ends here, and it should.'
	},
	'left-over': {
		caption:
			'So something is left: images, volumes, networks, build cache. Docker can clutter, too.',
		note: '“Easily removed” is true of containers. What else was made stays until one asks: Docker prefers to keep. On busy machines it adds up to many gigabytes.'
	},
	'disk-use': {
		caption: 'But it can be listed: docker system df.',
		note: 'Four kinds, with size and how much could be reclaimed. The numbers are left out here: they belong to another host. With -v it lists every single one. Networks take no space and are not in it.'
	},
	prune: {
		caption:
			'docker system prune is the broom: networks and cache go. Tagged images stay, and volumes.',
		note: 'Stopped containers, unused networks, images without a name, build cache. App 2’s image has a name and stays; prune -a would take it. Drawn as documented, not recorded.'
	},
	'by-name': {
		caption:
			'A named volume goes only when you ask for it. The same command as before: now it works.',
		note: 'Nobody uses it any more, so the answer is 204. docker volume prune removes only volumes without a name, unless one adds -a; docker compose down keeps volumes, unless -v.'
	}
} as const;
