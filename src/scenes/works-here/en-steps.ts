/** What is said at each step, by cause where it differs. */
export const steps = {
	runs: {
		caption: 'On PC A it runs: whatever it reaches for is there.',
		note: 'A program is never alone. It reads a file, it needs a runtime and libraries of a certain version, it asks for settings. On the machine where it was written all of that has gathered over months, and nobody wrote it down.'
	},
	carry: {
		caption: 'A colleague takes the program over to PC B. Only the program.',
		note: 'By repository, by mail, by USB stick: what is copied is what one thinks of. Let the room guess what happens next. The switch above the stage chooses what differs on PC B: a file, a version or a setting.'
	},
	'starts-file': {
		caption: 'It starts, and reaches for the same things. One is not there.',
		note: 'It looks fine at first. That is what makes these faults so tiresome: most of it is right.'
	},
	'starts-version': {
		caption: 'It starts, and reaches for the same things. One is not the same.',
		note: 'It looks fine at first: everything that it asks for is there. That is what makes these faults so tiresome.'
	},
	'starts-setting': {
		caption: 'It starts, and reaches for the same things. One is not there.',
		note: 'It looks fine at first. That is what makes these faults so tiresome: most of it is right.'
	},
	'breaks-file': {
		caption: 'conf.yml was never copied. The program reaches into nothing, and ends.',
		note: 'No such file: ENOENT. It may also be there under another spelling: Conf.yml is another file on Linux, but not on a Mac. “But it works on my machine!”'
	},
	'breaks-version': {
		caption: 'It was written for Node 14. Here is Node 20, and the program ends.',
		note: 'A true example: from Node 17 on OpenSSL 3 is built in, and older programs stopped with ERR_OSSL_EVP_UNSUPPORTED. The same happens with Python, Java, or a library of the system. “But it works on my machine!”'
	},
	'breaks-setting': {
		caption: 'DB_HOST was never set on PC B. The program asks, gets nothing, and ends.',
		note: 'An environment variable in somebody’s login script; a port, a time zone, a language. Not set means undefined; what follows is the program’s own error. “But it works on my machine!”'
	},
	base: {
		caption: 'So pack up what it needs. At the bottom: Node 14, with its libraries.',
		note: 'An application needs three kinds of things in production: its own program, middleware and libraries, and settings of the system and the network. The second kind makes the lower layers of the image: that is what FROM brings.'
	},
	files: {
		caption: 'On top of it the program, and every file it reads.',
		note: 'The first kind, the program itself, comes last: it changes most often. COPY does it; the originals stay on PC A. All the directories and files the program needs are in the layers now.'
	},
	settings: {
		caption: 'Settings, too: as defaults. But the kernel stays in the machine.',
		note: 'The third kind only goes in partly. ENV, the command and a port’s number are written into the image’s configuration, no layer. “It contains the OS” means files of a distribution, never the kernel; networks and published ports are given at start.'
	},
	seal: {
		caption: 'One package, and a fingerprint of it: change one byte, and it is another.',
		note: 'The digest is computed from the content: SHA-256. Only its beginning is shown here; it is that of an image which was pushed for a recording of this product.'
	},
	ship: {
		caption: 'Now carry the whole package to PC B. It brings everything along.',
		note: 'The container is put together from the image’s layers. What PC B has installed does not matter any more: the program does not even see it.'
	},
	works: {
		caption: 'It starts in its container, and reaches: everything is there.',
		note: 'Same program, same file, same version, same default. PC B was not changed: nothing was installed on it except an engine.'
	},
	both: {
		caption: 'And on PC A? Started again, from the same image. No longer alike: the same.',
		note: 'That is the step people forget: whoever develops runs it from the image, too. It solves what was packed, and only that. Switch to “To production” to see what can still differ.'
	},
	name: {
		caption: 'Built once, pushed once. From now on its digest is its name.',
		note: 'Do not build again for each environment: build once, then let everybody pull this one. A tag can be moved, a digest cannot.'
	},
	pull: {
		caption: 'Three machines pull it. Same digest: the same bytes in all three places.',
		note: 'Each of them checks the digest of what arrives. So what is tested in the middle is, to the byte, what will run on the right.'
	},
	'all-run': {
		caption: 'It starts alike on PC B, in test, in production. Does that mean it always will?',
		note: 'Old notes say: “so it works in test and production, without fail.” It is a great deal more likely. Why not certain? Two more steps.'
	},
	own: {
		caption: 'The same image; but each machine had handed in its own secrets and data.',
		note: 'On purpose: a password must not be in an image, and the test must not have the customers’ data. Environment variables, secrets, mounts, ports and limits are given at start, for example by a Compose file for each environment.'
	},
	ground: {
		caption: 'Kernel and processor belong to each machine as well. No image holds them.',
		note: 'Same kind of kernel, same kind of processor: the image counts on both. Add to it memory, network, drivers, other services. This is the honest list of what can still differ.'
	},
	'fails-file': {
		caption: 'In production nobody mounted the data. Same image, and it breaks.',
		note: 'What is mounted from the host is not in the image. With --mount Docker refuses if the path does not exist; with -v it makes an empty directory, and the program finds nothing in it. The missing file of PC B is back.'
	},
	'fails-version': {
		caption: 'Production moves to arm64. This image is for amd64: it does not start.',
		note: 'Same version of everything, another processor. Without emulation a linux/amd64 container does not run on a linux/arm64 host: depending on the engine already the pull is refused, or the start with “exec format error”.'
	},
	'fails-setting': {
		caption: 'In production the secret is missing. Same image, and it breaks.',
		note: 'The image has the default, but the password is rightly outside of it. Who forgets to hand it in has the undefined setting of PC B again.'
	},
	mended: {
		caption: 'Hand it in, and the same image runs. What is packed is sure; the rest is up to you.',
		note: 'Nothing was built again. Write down what is given at start, too: in a Compose file, in the cluster’s configuration. Then only what must differ differs.'
	},
	'mended-version': {
		caption:
			'Build it for arm64 as well: a second digest under one name. Each machine takes what fits.',
		note: 'A multi-platform image: under one name a list with a variant for each processor, each with a digest of its own. The one for arm64 was not recorded, so its digits are left out. What is packed is sure; the rest is up to you.'
	}
} as const;
