import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'What an image is',
	promise: 'Layers, digests and a list: taken apart, stacked up, written to, and packed.',
	nodes: {
		root: 'Directory',
		image: 'Image',
		riddle: 'Inside?',
		kernel: 'Linux kernel',
		layers: 'Layers',
		config: 'Config',
		manifest: 'Manifest',
		index: 'Index',
		host: 'Docker host',
		images: 'Images',
		container: 'Container',
		client: 'Client',
		daemon: 'dockerd'
	},
	parameters: {
		part: {
			name: 'Look at',
			values: {
				documents: 'what it is made of',
				stack: 'how it stacks',
				files: 'how files change',
				tar: 'as a tar file'
			}
		}
	},
	steps: {
		directory: {
			caption: 'From inside, an image looks like one directory with every file the program needs.',
			note: 'Program, libraries, settings, even a small shell: all that the program reads is in there. The names are real, from an nginx image of five layers, one file of each. The question of the next minutes: is that directory the image?'
		},
		opened: {
			caption: 'But that directory is only a view. Each file really lies in a layer.',
			note: 'A layer is a set of changes: files added, replaced or deleted on top of the layer below. The directory exists only while a container looks at all layers at once. Old introductions call the image a directory; that is the view, not the thing.'
		},
		digests: {
			caption: 'A layer is packed into an archive, and the hash of its bytes is its name.',
			note: 'sha256 and 64 hex digits; six of them are shown. Same bytes, same name, everywhere in the world. That is why a layer that is already here need not be fetched again.'
		},
		config: {
			caption: 'A small JSON document, the config, says how to start.',
			note: 'Command, environment, user, working directory, exposed ports, and the layers in their order. People ask where ENV and CMD of a Dockerfile go: here, they make no layer. The hash of this document is the image ID.'
		},
		manifest: {
			caption: 'The manifest is the packing list: config and layers, by digest.',
			note: 'Nothing but digests and sizes, the lowest layer first. Who has the manifest can fetch and check every part. This one was recorded during a pull.'
		},
		index: {
			caption: 'An index names one manifest for each platform.',
			note: 'The client’s engine picks the row that fits its CPU. The index is optional; the recorded registry had none, so this part is documented, not recorded. With BuildKit even an image for one platform often has one, because of attestations.'
		},
		name: {
			caption: 'The tag comes last: a name that people can read, stuck on from outside.',
			note: 'A tag is not part of the image. It points to an index or a manifest and can be moved to another one tomorrow. To be sure of what you get, write name@sha256:….'
		},
		changed: {
			caption:
				'Change one file: layer, config, manifest and index are new. Images are never edited.',
			note: 'Layer, config, manifest, index: each names the one below by its hash. So the image is read-only by construction, not by permission. An “updated” image is a new one, and the tag has moved; the old one stays until somebody removes it.'
		},
		outside: {
			caption: 'Not in the image: the kernel. Of the network it holds only hints.',
			note: 'The kernel is the host’s. EXPOSE only notes a port; -p, networks and limits are given when the container starts. So “the image contains the OS and the network settings” is only half true: it has a distribution’s files.'
		},
		base: {
			caption: 'Images stack. At the bottom: the files of a distribution.',
			note: 'FROM scratch is the empty start; ADD unpacks the distribution’s root file system. A classic of old courses: CentOS first, then a web application server on top. It is user space only, no kernel.'
		},
		server: {
			caption: 'FROM that image, somebody adds a web application server.',
			note: 'FROM takes over all layers of the image below; each RUN or COPY adds one. Tomcat’s makers do not ship a distribution, they stand on one.'
		},
		app: {
			caption: 'FROM that again, you add your own few files. The whole stack is your image.',
			note: 'Three Dockerfiles by three people, one image. Program, libraries, middleware and the distribution’s files are bundled, and yours is often the smallest part.'
		},
		containers: {
			caption: 'The image is the mould: every container adds just one thin writable layer.',
			note: 'Start two or two hundred: the read-only layers are there once. What a container writes stays in its own rw layer. This is why starting another one costs next to nothing on disk.'
		},
		'end-of-life': {
			caption: 'But CentOS is history: since 30 June 2024 nobody repairs this base.',
			note: 'All tags of the official image are end-of-life; the last real update was in November 2020. Every image above it inherits the holes. Ask who still has FROM centos somewhere.'
		},
		rebuild: {
			caption:
				'A base cannot be swapped underneath. Change FROM, and everything above is built again.',
			note: 'Layers are differences to what lies below, so they cannot be put onto another base. Debian is one choice of today; AlmaLinux, Rocky Linux or UBI are closer to CentOS, Alpine is smaller. The containers have to be replaced, too.'
		},
		'one-job': {
			caption: 'And the database? Not on top of the shop: into an image of its own.',
			note: 'One job for each image is a good rule of thumb, not a law: what is scaled, updated and repaired separately lives in separate images. A container may well have several processes, such as workers. Putting several containers together to a service is the job of Compose.'
		},
		shared: {
			caption: 'It brings the same base. Same digest, same layer: kept only once.',
			note: 'Both images list debian:13 by the same digest, so there is one copy on the disk. The same holds on the wire: a layer that is there already is not sent. A common base for all your images saves space and time.'
		},
		together: {
			caption: 'Shops and database, each in a container: together one service, on one base.',
			note: 'Each container adds its own thin layer and nothing else. People ask what a hundred containers cost: the image once, and what each one writes. Memory is another matter.'
		},
		rows: {
			caption: 'Each layer holds only what it changes: files added, replaced, or struck out.',
			note: 'Rows are layers, columns are files. Layer 1 has nginx and a first conf, layer 2 adds a page and a key, layer 3 brings a second version of conf and deletes the key.'
		},
		view: {
			caption: 'Seen from above they are one directory: of each file the topmost version counts.',
			note: 'The kernel’s overlay file system merges the rows; nothing is copied. The process cannot tell that there are layers. Over them lies the container’s own row, empty and writable.'
		},
		hidden: {
			caption: 'Layer 3 deleted the key. It is only hidden: the bytes still lie in layer 2.',
			note: 'A deletion is a mark, a whiteout. Whoever has the image can unpack layer 2 and read the key. So never COPY a secret and remove it later: use a build secret, or clean up in the same RUN.'
		},
		read: {
			caption: 'Reading searches from the top down, and takes the first it finds.',
			note: 'Not in rw, but in layer 3: found. Layer 1 has an older version that nobody will ever see. Reading copies nothing and is about as fast as usual.'
		},
		write: {
			caption: 'The first write copies the whole file up. Only the copy changes.',
			note: 'Copy-on-write: one changed byte in a file of 1 GB copies 1 GB, once. After that, writes go to the copy. Databases therefore belong on a volume, not into this layer.'
		},
		delete: {
			caption: 'Deleting writes, too: a mark in rw hides the page. Below, it is still there.',
			note: 'The same whiteout as in an image layer. Deleting files in a container never frees the image’s space. It frees space only for files that the container itself has written.'
		},
		removed: {
			caption:
				'Remove the container: its row goes, marks and copies with it. The image never changed.',
			note: 'docker rm, not docker stop: a stopped container keeps its row. What must survive goes on a volume. Read-only means just this: no container has ever touched rows 1 to 3.'
		},
		fresh: {
			caption: 'The next container starts from the same image: everything is as at first.',
			note: 'Version 2 of conf, the page, no trace of the other container. This is why one repairs the image and not the container. People ask how to keep a change: with a Dockerfile, or by hand with commit.'
		},
		save: {
			caption: 'An image fits into a file: docker save asks the daemon for it.',
			note: 'GET /images/get. The image is with the daemon; the file will be where the client is. Useful where there is no registry: a closed network, a USB stick.'
		},
		streamed: {
			caption: 'One tar comes back, with every layer and the config in it.',
			note: 'All layers, also those that other images share: the file must stand on its own. They are not compressed here; 13 MB came over the socket.'
		},
		members: {
			caption: 'Up to Engine 24: a directory for each layer. Their order is in manifest.json.',
			note: 'Recorded with Engine 20.10: five directories with VERSION, json and layer.tar, the config, manifest.json and repositories. The directories are sorted by name; only manifest.json tells which layer is the lowest. docker export is something else: it flattens one container and loses layers, history and CMD.'
		},
		'removed-image': {
			caption: 'Now remove the image. The file with the client is all that is left.',
			note: 'docker rmi takes the tag away and then, as nothing else uses them, the layers. “Untagged” and “Deleted” in the terminal are these two.'
		},
		load: {
			caption: 'docker load sends the tar back; the layers land from the bottom up.',
			note: 'POST /images/load. The daemon unpacks each layer onto the ones below and compares the digests. On another machine it would be just the same.'
		},
		same: {
			caption: 'The same image ID: nothing was lost on the way.',
			note: 'fdc390de7591 before and after, because the ID is the hash of the config. In this engine the registry’s digest is gone from the list: it belongs to the compressed manifest, which was never in the tar.'
		},
		oci: {
			caption: 'Since Engine 25 the tar is an OCI layout: every blob is named by its digest.',
			note: 'Documented, not recorded: index.json, oci-layout and blobs/sha256; manifest.json and repositories stay for older readers. The names are these layers’ real digests, uncompressed; the containerd image store writes the compressed ones. Other tools can read this layout, not only Docker.'
		}
	},
	claims: {
		'all-files': 'An image packs all files, libraries and settings that a container needs.',
		'change-sets': 'A layer is a change set: files added, changed and removed.',
		'named-by-content': 'A digest identifies content by the hash of its bytes.',
		'config-holds':
			'The config holds command, environment, ports, history and the order of layers.',
		'manifest-lists': 'A manifest lists the config and the layers of one platform by digest.',
		'one-per-platform': 'An index lists manifests, usually one for each platform.',
		'tag-points': 'A tag is a movable pointer; a digest is fixed.',
		immutable: 'Content named by its digest cannot change; a layer is never modified.',
		'no-kernel': 'A base image has the files of a distribution, or nothing at all.',
		'only-hints': 'EXPOSE publishes nothing; it documents which port is meant.',
		'base-image': 'A base image starts FROM scratch with a distribution’s root file system.',
		'from-stacks': 'FROM sets the image on which the following instructions build.',
		'whole-stack': 'An image is a series of layers, each a difference to the one before.',
		'thin-layer': 'Each container adds a thin writable layer; the image’s layers are shared.',
		'centos-ended': 'All tags of the official centos image are end-of-life since June 2024.',
		'debian-today': 'Debian is an official image that is maintained today.',
		rebuilt: 'An image is a snapshot; to renew its base it must be built again.',
		'one-concern': 'One concern per container is a good rule, not a hard one.',
		'kept-once': 'Layers that images have in common are stored only once.',
		'only-changes': 'A layer holds additions, modifications and removals.',
		merged: 'Overlay shows several directories as one; upper files hide lower ones.',
		whiteout: 'A deletion is a whiteout file that hides the path of a lower layer.',
		'secrets-stay': 'Secrets do not belong into layers; builds have secret mounts.',
		topmost: 'A file is read from the topmost layer that has it.',
		'copy-on-write': 'The first write copies the file up into the writable layer.',
		'delete-hides': 'Deleting in a container makes a whiteout; the lower file stays.',
		'image-unchanged': 'When a container is removed, so is its writable layer; the image stays.',
		template: 'All containers of an image start from the same unchanged layers.',
		'save-asks': 'GET /images/get answers with a tar of the image.',
		'all-in-one': 'docker save writes all layers and all data of an image to one tar.',
		'old-members':
			'Before version 25: a directory for each layer, its config, manifest.json, repositories.',
		'tar-is-apart': 'DELETE removes the tag, and the layers that nothing else uses.',
		'load-unpacks': 'POST /images/load takes such a tar and restores image and tags.',
		'same-image': 'The image ID is the hash of the config.',
		'oci-since-25': 'Since Engine 25.0 docker save writes an OCI image layout.'
	},
	outdated: {
		centos: {
			then: 'Images are stacked on CentOS.',
			now: 'The CentOS image has ended, its last real update was in November 2020. Take Debian, Ubuntu, Alpine, AlmaLinux or Rocky.'
		},
		'tar-layout': {
			then: 'Up to Engine 24 the tar had a directory for each layer.',
			now: 'Since Engine 25.0 it is an OCI image layout; the old files are there for older readers.'
		}
	},
	omissions: {
		pings: 'The ping that each command sends first',
		listing: 'docker images: its ping and its list, of which one line is shown'
	}
};
