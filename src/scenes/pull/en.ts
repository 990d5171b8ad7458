import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'docker pull, and how it can fail',
	promise: 'From a short name to layers on the disk, and what you see when it does not work.',
	nodes: {
		client: 'Client',
		host: 'Docker host',
		daemon: 'dockerd',
		images: 'Images',
		auth: 'Auth',
		registry: 'Registry',
		nginx: 'nginx',
		redis: 'redis',
		private: 'demo/private'
	},
	parameters: {
		case: {
			name: 'Case',
			values: {
				fresh: 'nothing here',
				current: 'up to date',
				shared: 'shared layers',
				'not-found': 'not found',
				refused: 'registry down',
				login: 'private',
				'no-daemon': 'no daemon'
			}
		}
	},
	steps: {
		command: {
			caption: 'You want an image that somebody else has made. All you have is its name.',
			note: 'A registry stores images and hands them out. Docker Hub is the best known; GitHub, the clouds and a box in your cellar speak the same open protocol. docker run does this same pull when the image is missing.'
		},
		name: {
			caption: 'Type only nginx, and the client adds the rest: docker.io, library, latest.',
			note: 'A name has four parts: registry, namespace, repository, tag. The line above gives them all (another registry, another tag), so there was nothing to add. Docker Hub is just the default registry, and latest just the default tag: it need not be the newest.'
		},
		pull: {
			caption: 'The client sends one request, pull. It stays open to the end.',
			note: 'POST /images/create. The client never speaks to a registry: the daemon does, and progress comes back inside this one answer. Left out: the ping before it.'
		},
		challenge: {
			caption: 'The registry says 401: first get a token, over there.',
			note: 'GET /v2/ asks: do you speak the registry protocol? The 401 is no failure: its WWW-Authenticate header says who hands out tokens. Docker Hub does so for public images, too; some registries want no token at all.'
		},
		token: {
			caption:
				'The authorization service hands out a token: this repository, pull only, a few minutes.',
			note: 'Nobody had to log in: for a public image anyone gets a token. This one is good for five minutes; the specification asks for at least one. Every request to the registry carries it from now on, and the registry never sees a password.'
		},
		tag: {
			caption: 'What is tag 1.22 today? The answer is a digest.',
			note: 'A HEAD: an answer without a body. The digest is the SHA-256 of the manifest, byte for byte. Its owner can plant the tag on another image tomorrow; what a digest means never changes. Docker Hub does not count a HEAD against the pull limit.'
		},
		index: {
			caption: 'One tag, many platforms: an index lists them, and the daemon takes its own.',
			note: 'Dashed, because this is documented and not recorded: the recorded image exists for amd64 only, so its tag leads straight to the manifest. If your platform is not in the list, the pull ends with “no matching manifest”.'
		},
		manifest: {
			caption: 'The manifest is the parts list: one config and five layers, each by its digest.',
			note: 'People imagine an image as one big file. It is this list and what it names: change sets in order, and JSON. Five outlines in Images: now the daemon knows what is missing.'
		},
		fetch: {
			caption: 'First the config. Then the layers, three at a time.',
			note: 'The config says what to run, with which variables, for which platform. In the recording it set out together with the first three layers. Three at once is the default of the daemon; each comes over a connection of its own.'
		},
		check: {
			caption: 'Layer 3 is here. Is it what the manifest ordered? Same digest: yes.',
			note: 'The daemon computes the SHA-256 of what has come and compares. We show it once; it happens to every layer, to config and manifest. That is why any mirror or cache may deliver. If one bit is wrong, the download is thrown away.'
		},
		queue: {
			caption: 'A place is free, so the next one sets out. They arrive in any order.',
			note: 'Five had to wait for a place. “Download complete” in the terminal is this moment. Nothing has been unpacked yet: layer 1, on which all others lie, was one of the last.'
		},
		unpack: {
			caption: 'Unpacked from the bottom up. Last comes the tag: now the image is here.',
			note: '“Pull complete”, five times. Each layer is a set of changes to the one below, so the order is fixed. Where the layers stay: the recorded engine keeps them unpacked; the containerd image store of newer installs keeps the packed ones, too.'
		},
		'command-current': {
			caption: 'The same command again, with the image already here.',
			note: 'People ask whether a pull always downloads everything. Let us count what travels.'
		},
		same: {
			caption: 'The same digest is here already. Not one byte of the image travels.',
			note: 'Two small questions to the registry, GET /v2/ and this HEAD, and the pull is over. Had the owner moved the tag, the digest would differ, and only the layers that are missing would come. “Update” always means: a new image, and a moved tag.'
		},
		'command-shared': {
			caption: 'Another image: redis. nginx is here already.',
			note: 'The two come from different repositories, but were built on the same base. The daemon does not know that yet.'
		},
		'manifest-shared': {
			caption: 'The parts list of redis: four layers, each by its digest.',
			note: 'Tag to digest to manifest, as always. A digest is the name of the bytes, not of the image that they belong to. So what is the first thing to do with this list?'
		},
		known: {
			caption: 'Three of them are here, under nginx. Nobody asks for those again.',
			note: '“Already exists”, three times. Not even a HEAD goes out for them. The same bytes have the same digest in every image; the repository does not matter.'
		},
		'fetch-shared': {
			caption: 'Only the missing one travels.',
			note: 'One GET for a layer, 3.8 MB. The config came just before; it is always the image’s own.'
		},
		'unpack-shared': {
			caption: 'Two images, one base. Its three layers lie on the disk once.',
			note: 'This is why a team should agree on a base image: less to download, less on the disk. Read-only layers can be shared without fear. Remove nginx, and the base stays as long as redis needs it.'
		},
		'command-not-found': {
			caption: 'The same repository, but a tag that nobody ever made.',
			note: 'The commonest failure of all: a misspelt name or tag.'
		},
		'tag-not-found': {
			caption: 'The registry looks for 9.99. There is none: 404.',
			note: 'The registry is fine, the repository is there, only this tag is not. On Docker Hub a repository that does not exist looks different: “pull access denied”, because it does not tell strangers which private ones exist.'
		},
		'error-not-found': {
			caption: 'Asked again, it says why. The daemon hands its 404 on to your terminal.',
			note: 'The HEAD had no body, so the daemon asks again with GET, and the body says MANIFEST_UNKNOWN. Nothing had been downloaded, so the pull itself can still be answered 404. An error that comes later arrives inside an answer 200.'
		},
		'command-refused': {
			caption: 'The same command, while the registry is down.',
			note: 'The box is dashed: the machine is there, but no registry runs on it.'
		},
		connect: {
			caption: 'The daemon knocks. Nobody listens there, and it is turned away.',
			note: 'Two dots, not HTTP: a connection that the other machine refuses. No request was ever sent, so the recording holds none; that it was refused stands in the daemon’s answer.'
		},
		'error-refused': {
			caption: 'The client gets 500, and the reason word for word.',
			note: '“dial tcp … connection refused” is the daemon’s view: it could not reach the registry, whatever your own browser says. It is the daemon’s proxy and DNS settings that count.'
		},
		still: {
			caption: 'What is here needs no registry: it still runs.',
			note: 'Recorded in this very state. docker run asks for a container, the image is here, and nobody is called. A registry that is down stops new images, not running containers.'
		},
		login: {
			caption: 'Log in: the registry checks the password, the client keeps it.',
			note: 'The client gives it to the daemon, the daemon tries it at the registry’s door. Then the client stores it: in a file, only base64, unless a credential helper is set up. It warns you about that. The daemon keeps nothing.'
		},
		'pull-login': {
			caption: 'A private image: the client sends the password along with the pull.',
			note: 'Header X-Registry-Auth, base64. It goes with every pull and push to this registry. Without a login the header says {}.'
		},
		'tag-login': {
			caption: 'The daemon shows it to the registry, and is let in.',
			note: 'This registry takes the password itself (Basic); Docker Hub and most others want a token in exchange. The only layer was here already, so the digest was all that had to come.'
		},
		logout: {
			caption: 'Logout sends nothing. The client just forgets.',
			note: 'No request to anybody: an entry in a file is removed. Images that were pulled stay.'
		},
		locked: {
			caption: 'The same pull again, with nothing to show: 401.',
			note: 'Public or private is decided by the registry, request by request. This repository lets nobody in without a password.'
		},
		'error-login': {
			caption: 'The registry’s no comes back as 500: “no basic auth credentials”.',
			note: 'Read it as: log in first. The image of a moment ago is still here and still runs; only the registry was closed.'
		},
		'command-no-daemon': {
			caption: 'Here the daemon is not running. Any command will do.',
			note: 'Recorded with docker run; pull, ps and version end the same way. The client is a program of its own and starts without trouble.'
		},
		'connect-no-daemon': {
			caption: 'The client knocks at the socket. Nobody opens.',
			note: 'Only a connection attempt. Not one HTTP request was sent, so the recording of this case is empty.'
		},
		'error-no-daemon': {
			caption: 'So the message can only come from the client itself.',
			note: 'On Linux: is the service running, and may you use the socket? On a Mac or on Windows: is the Desktop, with its virtual machine, started? Also look which daemon you are talking to: docker context show.'
		}
	},
	claims: {
		'by-name': 'A registry stores images in repositories; anyone who may can pull them by name.',
		'name-parts': 'Without registry, namespace and tag a name means docker.io, library and latest.',
		'one-request': 'A pull is one request to the daemon; progress is streamed in its answer.',
		challenged: 'A registry that wants a token answers 401 and names the service that grants it.',
		'token-scope': 'A token names a repository and what may be done there, and expires soon.',
		'tag-moves': 'A tag can be moved; a digest identifies the exact bytes.',
		'index-lists': 'An index lists one manifest for each platform.',
		'manifest-lists': 'A manifest lists the config and the layers of one image by digest.',
		'three-at-once': 'By default the daemon downloads at most three layers at once.',
		checked: 'What was downloaded is checked against its digest before it is used.',
		'in-any-order': 'Layers are downloaded side by side and finish in any order.',
		'bottom-up': 'Layers are unpacked one after another, from the base up.',
		'same-digest': 'If the tag’s digest is that of an image that is here, nothing is downloaded.',
		'only-missing': 'Layers that are here already are not fetched again.',
		'shared-on-disk': 'Images with equal layers share them on the disk.',
		'unknown-tag': 'For a manifest that it does not have, a registry answers 404.',
		'error-handed-on': 'The daemon answers a failed pull with an error and a message.',
		'no-connection': 'Where nobody listens, the connection is refused before any HTTP.',
		'client-only-asks': 'Pulling is the daemon’s work; the client only asks for it.',
		'no-need-to-pull': 'docker run pulls only if the image is missing.',
		'no-daemon': 'Without a connection to the daemon the client itself reports the error.',
		'client-keeps': 'docker login stores the credentials on the client’s side.',
		'carries-along': 'The client sends the credentials with each pull, in X-Registry-Auth.',
		'registry-checks': 'It is the registry that decides who may pull from a repository.',
		'logout-is-local': 'docker logout only removes the stored credentials.'
	},
	omissions: {
		ping: 'HEAD /_ping, with which nearly every command begins',
		run: 'create, attach, wait and start of docker run: the scene “run” shows them'
	}
};
