import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'docker push: pieces first, the list last',
	promise: 'What a push sends, what it leaves out, and when the tag appears in the registry.',
	nodes: {
		client: 'Client',
		host: 'Docker host',
		daemon: 'dockerd',
		images: 'Images',
		other: 'Another host',
		public: 'Docker Hub',
		nginx: 'nginx',
		registry: 'Registry',
		gate: 'Password',
		fresh: 'demo/fresh',
		copy: 'demo/copy',
		private: 'demo/private'
	},
	parameters: {
		case: {
			name: 'Push',
			values: {
				new: 'of a new image',
				again: 'once more',
				'second-tag': 'of a second tag',
				'other-repo': 'to another repository',
				private: 'to a private registry'
			}
		}
	},
	steps: {
		command: {
			caption: 'Push it to a registry. Docker Hub is only one of many.',
			note: 'The first part of the name says which registry; without one it is Docker Hub. GitHub, GitLab and the clouds have registries, and you can run your own: all speak the same protocol. The recorded registry runs on localhost, and the terminal here leaves its address out.'
		},
		push: {
			caption: 'The client only asks. It is the daemon that goes to the registry.',
			note: 'POST /images/…/push stays open until all is done; progress comes back inside its answer. GET /v2/ asks: are you a registry, and may I come in? Here the answer is yes, without a password.'
		},
		upload: {
			caption: 'It opens an upload for each layer, up to five at once.',
			note: 'POST /blobs/uploads/ is answered 202, with an address for the bytes. Five at once is the default of the daemon, three for a pull. It does not ask whether the layers are there: it has never pushed them, so it does not know their digests.'
		},
		send: {
			caption: 'Packed as they are sent: nobody knows the layers’ digests yet.',
			note: 'PATCH with a body of unknown length: the recorded engine keeps layers unpacked, and compresses them as they go. The containerd image store of newer installs keeps them packed as well and knows the digests before. Nothing leaves the host by being sent: these are copies.'
		},
		digest: {
			caption:
				'Once a layer is sent, it has its digest. The registry works it out, too, and keeps only what matches.',
			note: 'PUT ?digest=sha256:… ends an upload. If a bit got lost on the way, the digests differ, and the registry refuses the layer. From here on the digest is the layer’s name.'
		},
		last: {
			caption: 'The lowest layer comes last. In a push, order does not matter.',
			note: 'A pull has to unpack from the bottom up; a registry only stores packed layers, so any order will do. A HEAD at the end makes sure that the layer is there; the daemon sends one for every layer.'
		},
		config: {
			caption: 'Then the config. Not there: 404. So it is sent, like a layer.',
			note: 'The config says what to run, with which variables; it is 2.8 kB of JSON, and for the registry it is a blob like any other. Its POST, as for the layers, and the last HEAD are left out of the picture.'
		},
		manifest: {
			caption: 'Last of all the manifest, the list of digests. Only now the tag appears.',
			note: 'The daemon can write the list only now, when it knows all digests. Until this PUT nobody could have pulled the image; afterwards it is there as a whole. That is why a push that breaks off never leaves half an image behind a tag.'
		},
		done: {
			caption: 'No image file was ever sent: pieces, and a list. The answer names its digest.',
			note: 'People think of one big file. It was three layers, one config and one manifest of 949 bytes. Whoever pulls by this digest gets exactly these bytes.'
		},
		share: {
			caption: 'Built here, shipped through a registry, ready to run there: Docker’s three jobs.',
			note: 'Another host can now pull it; that is what a registry is for. Drawn as documented, not recorded: it asks for the tag and gets manifest, config and layers. Whether anyone may do so or only some, the registry decides. On Docker Hub and on your own registry it is the same.'
		},
		'command-again': {
			caption: 'The same push once more. The registry has everything already.',
			note: 'A build server does this all day. Ask the room how much will be sent.'
		},
		ask: {
			caption: 'One HEAD for each layer: have you got it? 200, 200, 200. None is sent.',
			note: 'The daemon has remembered the digests from the last push, so it can ask by name. HEAD has no body, neither there nor back. The terminal says “Layer already exists”. A fourth HEAD, for the config, is left out of the picture.'
		},
		'manifest-again': {
			caption: 'Only the manifest travels: 949 bytes, the same as last time.',
			note: 'The daemon puts the manifest even if nothing has changed. The registry has it by this digest already, and the tag points to where it pointed before.'
		},
		'done-again': {
			caption: 'Same pieces, same list, same digest: nothing has changed.',
			note: 'A digest is computed from the bytes. The same bytes have the same name, on every machine. After a small change only the layers above it would be new.'
		},
		tag: {
			caption: 'docker tag: a second name for the same image. Nothing is copied.',
			note: 'POST /images/…/tag, answered at once. It is a matter of the host alone: the registry does not know of it yet.'
		},
		'command-tag': {
			caption: 'Push the new name. It will not come by itself.',
			note: 'A push takes one tag. With --all-tags it takes all tags of the repository, one after the other.'
		},
		'manifest-tag': {
			caption: 'The same manifest under another tag: a second flag, and no more.',
			note: 'PUT /manifests/stable, with the same 949 bytes. Tags are names for manifests, and a manifest may have several.'
		},
		'done-tag': {
			caption: 'Two tags, one digest. A tag can be moved; a digest never changes.',
			note: 'Both lines of the two pushes show the same digest. Move “stable” to the next version tomorrow: whoever has pinned the digest will not notice.'
		},
		'tag-copy': {
			caption: 'A second name for the same image, this time in another repository.',
			note: 'A repository is all images under one name; a registry holds many. Nothing is copied in the host.'
		},
		'command-copy': {
			caption: 'Push into the other repository of the same registry.',
			note: 'For the registry demo/copy is another place than demo/fresh, perhaps with other people who may read it.'
		},
		'ask-copy': {
			caption: 'Three questions, three times 404: this repository is empty.',
			note: 'A HEAD asks one repository, not the whole registry. That the same bytes stand next door does not count.'
		},
		mount: {
			caption: 'But next door they are. The registry mounts them: not a byte on the line.',
			note: 'POST /blobs/uploads/?mount=…&from=demo/fresh, answered 201. The daemon remembers where it has pushed a layer before. If the registry cannot, or if you may not read the other repository, it answers 202, and the layer is uploaded after all. The picture draws copies; how they are stored is the registry’s business.'
		},
		'config-copy': {
			caption: 'Only the config is uploaded anew: 2.8 kB.',
			note: 'The daemon tries to mount layers only. The config is sent: 404, upload, PUT with the digest.'
		},
		'manifest-copy': {
			caption: 'The manifest comes last here, too, and the tag with it.',
			note: 'The same list with the same digests, in another repository.'
		},
		'done-copy': {
			caption: 'Two repositories, the same digest: the same image, whatever it is called.',
			note: 'Compare it with the first push: the digest is the same to the letter. It does not depend on names.'
		},
		'command-private': {
			caption: 'Registries are public or private. This one asks who you are.',
			note: 'Docker Hub lets anyone pull what is public; to push, you must log in there, too. This registry stands in your own network, and asks everyone for a password. The name of the image says which of the two is meant.'
		},
		refused: {
			caption: '401: who are you? Not a byte of the image is sent.',
			note: 'The registry refuses already at GET /v2/. The layers have not even been looked at. Ask the room what the client will hear.'
		},
		outcome: {
			caption: 'The client hears 200. The error stands inside the answer.',
			note: 'The answer had begun before the error was known, and a status cannot be taken back. So it is for every push that fails later: 200, and an error in the stream. The client reads it, and ends with exit code 1.'
		},
		login: {
			caption: 'Login: the daemon tries the password, the client keeps it.',
			note: 'POST /auth takes the password to the daemon, which tries it at GET /v2/; that it was refused without it first is left out. The recorded client keeps it in config.json, readable to anyone who can read the file, and says so: use a credential helper. With Docker Hub it is a token.'
		},
		'push-private': {
			caption: 'Push again. Now the request carries the password along.',
			note: 'The client puts it into a header of each push and pull, X-Registry-Auth; the daemon does not store it. At GET /v2/ there is a 401 even now, which tells the daemon how to log in; from the next request on it does.'
		},
		'send-private': {
			caption: 'Let in. From here on it is a push like any other.',
			note: 'One layer this time: HEAD 404, upload, digest. Requests and answers are those of a public registry.'
		},
		'manifest-private': {
			caption: 'The manifest, the tag: it is there, for those with a password.',
			note: 'Who may read and who may write, the registry decides; many know finer rights than this one, by user and repository.'
		},
		logout: {
			caption: 'Logout: the client forgets. Nothing is sent at all.',
			note: 'docker logout only removes the entry from the client’s file. Neither daemon nor registry hears of it.'
		},
		locked: {
			caption: 'Without the password no pull, either: 401 for the daemon, 500 for the client.',
			note: 'In between, the recording pulls once with the password, which works. This time the daemon answers 500 and passes on the registry’s refusal.'
		}
	},
	claims: {
		'many-registries':
			'Docker Hub is the default registry; there are many others, public and private.',
		'daemon-pushes': 'The client asks the daemon to push; the daemon talks to the registry.',
		door: 'GET /v2/ tells whether a server is a registry, and whether one has to log in.',
		'upload-session': 'A POST opens an upload; its answer has the address for the bytes.',
		'five-at-once': 'By default the daemon uploads at most five layers at once.',
		'packed-on-the-way': 'The daemon compresses a layer, and computes its digest, as it sends it.',
		'digest-checked': 'The PUT that ends an upload names the digest of the whole blob.',
		'any-order': 'Blobs are pushed before the manifest; their order does not matter.',
		'config-is-a-blob': 'Layers and config are blobs, and are pushed alike.',
		'manifest-last': 'The manifest is pushed last, so that all it lists is there already.',
		'pieces-and-list':
			'A push uploads the layers, then config and manifest, and reports the digest.',
		shared: 'A registry is the place where images are stored and shared.',
		'no-shortcut': 'A push goes through all layers each time, and skips what is there.',
		'only-missing': 'HEAD tells whether a repository has a blob, without sending it.',
		remembered: 'The daemon remembers the digests of layers that it has pushed or pulled.',
		'manifest-always': 'Each push puts the manifest under the tag.',
		'digest-is-content': 'A digest is computed from the bytes; equal bytes have equal digests.',
		'name-only': 'docker tag makes another name that refers to the same image.',
		'one-tag': 'A push of a name with a tag pushes that tag.',
		repository: 'A registry holds repositories; a repository holds the images of one name.',
		'per-repository': 'Whether a blob exists is asked of one repository.',
		mounted:
			'A blob of another repository of the same registry can be mounted instead of uploaded.',
		'public-or-private': 'A registry may be public or private; one can run one’s own.',
		refused: 'A registry with access control answers 401 to those who have not logged in.',
		'error-inside': 'The answer to a push is a stream; an error in it comes as a message.',
		'login-by-daemon': 'POST /auth lets the daemon check a user name and password at a registry.',
		'client-keeps': 'The client keeps the login in its configuration or in a credential store.',
		'with-each-request': 'The client sends the login with each push, in a header.',
		'logout-is-local': 'Logging out removes the login that the client keeps.'
	},
	omissions: {
		ping: 'The ping with which each command begins',
		'wrong-password': 'A first login with a wrong password: 401, and 500 for the client',
		'pull-with-password': 'Removing the image and pulling it with the password, before the logout'
	}
};
