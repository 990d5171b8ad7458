import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'The map: build, ship, run',
	promise:
		'One image sails from your files to many hosts, and every part of Docker finds its place.',
	nodes: {
		build: 'Build',
		ship: 'Ship',
		run: 'Run',
		client: 'Client',
		engine: 'Engine',
		registry: 'Registry',
		machine: 'Machine',
		compose: 'Compose',
		kernel: 'Linux kernel',
		kube: 'Kubernetes',
		swarm: 'Swarm'
	},
	parameters: {},
	steps: {
		words: {
			caption: 'Docker in three words. Build: make an image. Ship: share it. Run: start it.',
			note: 'The slogan of the early years; the documentation now says develop, ship and run. Docker is not one program but several parts, and we shall see them come in one by one. Ask the room which of their names they know.'
		},
		build: {
			caption: 'Build: you hand over your files. The Engine stacks up an image.',
			note: 'A base, a runtime, your program: three layers here, read-only from now on. The client only asks; the work is done by the Engine. No kernel is in there, and hardly any network settings: those come when it runs.'
		},
		ship: {
			caption: 'Ship: a copy of each layer goes to a registry. Docker Hub is one of many.',
			note: 'Layers side by side, and last a list of them. Docker Hub is the default; GitHub, the clouds and your own server offer registries with the same protocol, public or private.'
		},
		fetch: {
			caption: 'Another host fetches the image: the same layers, byte for byte.',
			note: 'Another engine stands there, drawn without a name. Test and production take the same image by the same digest. What must still fit: a Linux kernel and the same processor type, or an image made for several.'
		},
		run: {
			caption: 'Run: containers stand on the image. Two from one image, on one kernel.',
			note: 'The layers are shared, not copied; each container adds a thin writable one, left out here. The program is an ordinary process of this host. The kernel is not in the image: it belongs to the host.'
		},
		compose: {
			caption: 'Compose: one file, one command, and several containers run together.',
			note: 'Here a database joins the web server. Compose is a client like the docker command: it reads the file, compose.yaml, and asks the engine next to it. The command today is docker compose, with a space. It knows one engine only, so what about many hosts?'
		},
		swarm: {
			caption: 'Swarm: hosts join into one cluster. You say six copies; they spread.',
			note: 'Built into the Engine, so each of these hosts runs one. Each fetches the image by itself. If a host fails, its copies are started anew elsewhere. The first product of this name was another one; it is gone.'
		},
		machine: {
			caption: 'Machine once created such hosts with one command. Deprecated since 2021.',
			note: 'In VirtualBox, on AWS or Azure: a virtual machine, an engine in it, certificates, done. Last release in 2019, deprecated in 2021. Today: Docker Desktop on a laptop, contexts over SSH, Terraform and cloud-init for hosts.'
		},
		kubernetes: {
			caption: 'Kubernetes: another project, the same images, many hosts. No Docker Engine needed.',
			note: 'Its hosts are drawn grey, because no dockerd runs there, and there is somebody above them who decides: API stands for the control plane. Since version 1.24 the kubelet speaks to containerd or CRI-O. Images built with Docker run unchanged. Most large clusters today are Kubernetes.'
		},
		open: {
			caption: 'Open standards, OCI, hold it all together. Each part has its own scene.',
			note: 'Image format, registry protocol and runtime are specifications of the Open Container Initiative; Docker is one implementation of each. From here on choose your way: every part of the map is a door.'
		}
	},
	claims: {
		'three-words': 'Docker is a platform for developing, shipping and running applications.',
		'several-parts': 'Client, daemon and registry are separate parts; Compose is another client.',
		'engine-builds':
			'The client asks the daemon, which builds images; an image is built from a Dockerfile.',
		'no-kernel': 'An image is a series of layers with file changes; a kernel is not among them.',
		'registry-shares':
			'A registry stores images; Docker Hub is public, and private ones can be run.',
		'hub-is-one': 'The protocol of registries is an open specification.',
		'same-bytes': 'A digest is computed from the content: the same digest means the same bytes.',
		'fetched-by-engine': 'Images are pulled from the registry by the daemon of the host.',
		'on-layers':
			'A container adds a writable layer to the image; several share the image’s layers.',
		'one-kernel': 'Containers run side by side on one host and share its kernel by default.',
		'one-file': 'Compose defines and runs several containers from one file.',
		'one-engine': 'Compose works with one engine; several hosts need Swarm or another tool.',
		'engines-join': 'Swarm mode is part of the engine; nodes are engines that take part.',
		replicas: 'Of a replicated service, Swarm keeps the number of tasks that was asked for.',
		'made-hosts':
			'Docker Machine created hosts, installed an engine on them and set up the client.',
		retired: 'Docker Machine is deprecated and archived.',
		'same-images':
			'Kubernetes uses runtimes such as containerd through CRI, and still runs Docker’s images.',
		'other-project': 'Kubernetes has a control plane and node components of its own.',
		'open-formats': 'Image format, distribution protocol and runtime are specifications of the OCI.'
	},
	outdated: {
		'one-registry': {
			then: 'The registry is Docker Hub.',
			now: 'Docker Hub is one of many; their protocol is an open standard, OCI Distribution 1.1.1.'
		},
		'two-swarms': {
			then: 'Swarm was a program of its own in front of several engines.',
			now: 'Swarm mode is built into the engine since 1.12; the old one is gone.'
		},
		'machine-gone': {
			then: 'Docker Machine creates hosts on VirtualBox, AWS and Azure.',
			now: 'Deprecated and archived; contexts, Docker Desktop and Terraform do its jobs.'
		},
		'no-engine': {
			then: 'Kubernetes started its containers through dockerd.',
			now: 'Since 1.24 it speaks to containerd or CRI-O; dockerd is not part of it.'
		}
	},
	omissions: {
		ping: 'The ping with which every command begins',
		'who-asked': 'The pull that someone asked this host’s engine for'
	}
};
