import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'Kubernetes and Docker',
	promise: 'The same images, another conductor; and why nobody misses dockerd in the nodes.',
	nodes: {
		dev: 'Your PC',
		registry: 'Registry',
		api: 'API server',
		node: 'Node'
	},
	parameters: {
		version: { name: 'Kubernetes', values: { before: 'to 1.23', now: 'from 1.24' } }
	},
	steps: {
		build: {
			caption: 'Here Docker is at home: on your machine. It builds an image.',
			note: 'Nothing about this has changed, whatever runs in the cluster. Docker Desktop can even start a small Kubernetes beside it, to try things out.'
		},
		push: {
			caption: 'The image goes to a registry. Its format belongs to no one: OCI.',
			note: 'The same push as always. Image format and registry protocol are open standards now, which is why the rest of this story is possible at all.'
		},
		apply: {
			caption: 'kubectl brings a wish: “two of web”. It is written down; nothing runs yet.',
			note: 'kubectl is a client as docker is one: it sends a Deployment to the API server, which stores it in etcd. The bar shows the wish and the truth: 0 of 2. Not an order, a desired state, as in Swarm.'
		},
		plan: {
			caption: 'Controllers see 0 where 2 should be. The scheduler picks a node for two pods.',
			note: 'A pod is one or more containers that share an address; here one each. They are only entries in etcd so far, hence dashed. All parts of this control plane talk to the API server only, never to each other.'
		},
		watch: {
			caption: 'On the node, the kubelet asks for itself: anything for me? Two pods.',
			note: 'The kubelet is the agent on every node. It keeps a watch open at the API server, and hears of changes at once; nobody calls it up for this. So a node needs no open door for it.'
		},
		'cri-before': {
			caption:
				'It cannot talk to dockerd: so an adapter inside it translates, and dockerd passes it on.',
			note: 'The kubelet speaks CRI; dockerd does not. dockershim, inside the kubelet, stood in between. And dockerd handed the work to containerd anyway: a detour of two stations.'
		},
		cri: {
			caption: 'The kubelet calls containerd directly, over CRI. No dockerd.',
			note: 'CRI is gRPC over a Unix socket; containerd answers it, and so does CRI-O. The adapter for dockerd, dockershim, left with 1.24 on 3 May 2022. The pods are real now: each has its network namespace.'
		},
		'pull-before': {
			caption: 'dockerd pulls the image, into its own store.',
			note: 'In those days, docker ps on the node showed the pods’ containers, and docker images their images. Some tools relied on it; that is what broke in 2022.'
		},
		pull: {
			caption:
				'Asked by the kubelet, containerd pulls the image that docker built. The same image.',
			note: 'Nobody can tell which tool built it. But docker ps on this node would show nothing, even if dockerd were there: images and containers are containerd’s, in a namespace of its own.'
		},
		run: {
			caption:
				'A shim for each pod; runc starts the container, and is gone. The kubelet reports: 2 of 2.',
			note: 'From containerd downwards it is exactly the chain of docker run: the same shim, the same runc, the same kernel. Compare it with that scene.'
		},
		gone: {
			caption: '3 May 2022, Kubernetes 1.24: adapter out, dockerd out. The images work unchanged.',
			note: 'In practice a node was emptied, changed over and filled again. Whoever wants dockerd in a node still can, with the adapter cri-dockerd. Now switch to “from 1.24”: the gap closes.'
		},
		heal: {
			caption: 'A container dies. The kubelet starts another in its pod, unasked: 2 of 2 again.',
			note: 'If the whole node died, controllers would make a new pod on another one. Swarm has the same idea with fewer parts; Kubernetes has pods, many more kinds of wishes, and a far larger world around it.'
		}
	},
	claims: {
		local: 'Docker on your own machine goes on as before, whatever runtime the cluster uses.',
		'same-images': 'Images from `docker build` work with all CRI runtimes.',
		kubectl: 'kubectl talks to a cluster’s control plane through the Kubernetes API.',
		hub: 'Nodes and their pods speak to the API server; so do the other parts of the control plane.',
		desired: 'The API server takes the desired state and keeps it in etcd.',
		controllers: 'Controllers create what is missing; the scheduler assigns pods to nodes.',
		kubelet: 'The kubelet makes sure that the pods of its node run.',
		adapter:
			'Docker Engine does not implement CRI, so dockershim in the kubelet translated for it.',
		cri: 'The kubelet connects to the runtime by gRPC, through CRI.',
		removed: 'dockershim was removed in Kubernetes 1.24.',
		'own-pull': 'The node’s runtime pulls the image from the registry.',
		shims: 'containerd starts a shim, which has runc create the container.',
		'cri-dockerd': 'cri-dockerd is an adapter for those who keep Docker Engine.',
		restart: 'The kubelet restarts containers that end, by the pod’s restart policy.',
		desktop: 'Docker Desktop can run a Kubernetes cluster on your machine.'
	},
	outdated: {
		component: {
			then: 'Kubernetes can be used as a part of Docker, and runs its containers with dockerd.',
			now: 'It is a project of its own; since 1.24 its nodes use containerd or CRI-O, without dockerd.'
		}
	},
	omissions: {}
};
