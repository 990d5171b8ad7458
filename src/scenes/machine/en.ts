import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'One client, many hosts',
	promise: 'What Docker Machine did for you, and who does each of its jobs today.',
	nodes: {
		tool: 'docker-machine',
		desktop: 'Docker Desktop',
		terraform: 'Terraform',
		client: 'Client'
	},
	parameters: { time: { name: 'Time', values: { then: 'Then', now: 'Now' } } },
	steps: {
		need: {
			caption: 'A client alone runs nothing. Docker Machine got it hosts: four jobs for each.',
			note: 'The lists are the four jobs: create a machine, install the engine, certificates, environment. In 2015 there was no Docker Desktop. On a Mac or on Windows this was the way: a Linux machine had to come from somewhere, with an engine on it, keys for it, and its address in your shell.'
		},
		create: {
			caption: 'One command. Its first job: make a machine, here a VM on the laptop.',
			note: 'The dashed frame becomes real: a small Linux called boot2docker. How the machine is made is the driver’s business: that is the word after -d. Nothing of Docker Machine could be recorded any more; its commands are written as its documentation has them.'
		},
		engine: {
			caption: 'Its second: go in by SSH, and install Docker Engine.',
			note: 'On boot2docker the engine was part of the image and only had to be configured; on other systems an install script ran. The engine then listened on TCP port 2376, not only on a socket.'
		},
		certs: {
			caption: 'Its third: a certificate for the host, a key for you. Nobody else gets in.',
			note: 'Whoever reaches an open engine port is root on that host. So Machine made a small certificate authority, and engine and client check each other with TLS.'
		},
		clouds: {
			caption: 'Only the driver changes: the same command makes a host at AWS, one at Azure.',
			note: 'amazonec2, azure, google, digitalocean, vmwarevsphere and more. The same four jobs each time; only the first is done differently. That was the charm of it.'
		},
		env: {
			caption: 'Fourth: point the client. One variable, DOCKER_HOST, says which host is meant.',
			note: 'eval $(docker-machine env NAME) set DOCKER_HOST, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH in your shell. Watch the line: the variable moves, and the line moves with it. Two hosts, one dial.'
		},
		use: {
			caption: 'Now the same old docker run works far away. Only the words come home.',
			note: 'Recorded, with the address given by -H, which is left out on the screen; it went over plain TCP on one machine, without TLS. A container runs where the engine is, never where the client is.'
		},
		end: {
			caption: 'Last release 2019, deprecated 2021, archived. The hosts it made never noticed.',
			note: 'v0.16.2 came out on 2 September 2019. Nothing of Machine ran on the hosts, so they go on without it. GitLab kept a fork for its runners. Now switch Time to “Now” and watch the four jobs.'
		},
		'need-now': {
			caption: 'The tool is gone; its four jobs are not. Each has found another owner.',
			note: 'Making machines went to Terraform and its like. Installing moved into the machine itself. Keys are SSH keys, and you have one. Pointing went into the docker client.'
		},
		'create-now': {
			caption: 'On a laptop, Docker Desktop does them all. A local socket needs no certificates.',
			note: 'A VM, an engine in it, an address; certificates are struck out, because nothing leaves the laptop. It makes a context and selects it, so the client is pointed at once. Lima, Colima or WSL 2 do the same in other ways. See the scene on systems for the VM itself.'
		},
		'clouds-now': {
			caption: 'In a cloud, you describe the machines in a file. Terraform makes them so.',
			note: 'Or Pulumi, CloudFormation, Ansible. The description can be read, reviewed and repeated. Machine’s knowledge lay in a folder on one laptop.'
		},
		'engine-now': {
			caption: 'Nobody goes in to install. cloud-init does it from inside, at the first boot.',
			note: 'The cloud hands the machine a list of what to do, and cloud-init works through it. Or the engine is baked into the machine’s disk image beforehand.'
		},
		'certs-now': {
			caption: 'Your public SSH key is put in at birth. No certificates to make.',
			note: 'The engine keeps to its Unix socket; no port of it is open to the network. Whoever may log in by SSH, and use that socket, may use the engine. Guard that like root.'
		},
		'env-now': {
			caption: 'docker context gives an address a name. It is part of the client now.',
			note: 'The line is recorded; the address is left out. For a remote host one writes host=ssh://user@host. A context is a name in your client’s settings, so it outlives the shell, unlike DOCKER_HOST.'
		},
		'use-now': {
			caption: 'Say the name, and another engine answers. With SSH, the same HTTP goes inside.',
			note: 'Recorded with a context whose address was TCP on the same machine. With an ssh:// address the client starts ssh, and the requests travel through it unchanged.'
		},
		'end-now': {
			caption: 'Many hosts, but one at a time. To use them as one is another story: clusters.',
			note: 'Neither Machine nor contexts spread containers over hosts: someone turns the dial. Swarm mode and Kubernetes take that over; each has a scene.'
		}
	},
	claims: {
		purpose:
			'Machine created servers, installed Docker on them and configured the client to talk to them.',
		creates: '`docker-machine create -d virtualbox` made a VM and a host in it.',
		installs: 'It then installed and configured the engine over SSH.',
		certifies: 'Client and engine were given certificates and spoke TLS on port 2376.',
		drivers: 'Drivers created hosts on local hypervisors and at cloud providers.',
		variables: '`docker-machine env` printed variables that point the client at a host.',
		'same-client': 'A client given an address sends the same requests to that engine.',
		deprecated: 'Docker deprecated Docker Machine on 27 September 2021.',
		successors: 'Remote engines are reached through contexts, for example by SSH.',
		desktop: 'Docker Desktop brings a VM with an engine, and a context for it.',
		'as-code': 'Terraform describes infrastructure as code and creates it.',
		'first-boot': 'cloud-init sets up a cloud instance at boot.',
		ssh: 'The engine’s socket can be reached over SSH; no port of its own is needed.',
		context: '`docker context create` stores an endpoint under a name.',
		'over-ssh': 'With an ssh:// host, the client connects to the remote engine by SSH.',
		seen: 'Recorded: the version of the engine behind a named context.',
		'one-at-a-time': 'One context is current, or is named for a single command.'
	},
	outdated: {
		machine: {
			then: 'Docker Machine creates Docker hosts on VirtualBox, AWS or Azure.',
			now: 'Deprecated and archived: Docker Desktop, Terraform and cloud-init, and docker context share its jobs.'
		}
	},
	omissions: {
		ping: 'the ping that is sent ahead',
		around: 'attach, wait and start, which go the same way'
	}
};
