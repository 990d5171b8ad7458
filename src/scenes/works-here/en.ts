import type { Narration } from '../../lib/model/index.ts';
import { steps } from './en-steps.ts';
import type { structure } from './structure.ts';

export const en: Narration<typeof structure> = {
	title: 'It works on my machine',
	promise: 'Why the same program breaks next door, what an image packs, and what it leaves out.',
	nodes: {
		'pc-a': 'PC A',
		'pc-b': 'PC B',
		test: 'Test',
		prod: 'Production',
		'container-a': 'Container',
		'container-b': 'Container',
		'kernel-a': 'Linux kernel',
		'kernel-b': 'Linux kernel',
		'kernel-test': 'Linux kernel',
		'kernel-prod': 'Linux kernel',
		image: 'Image',
		registry: 'Registry'
	},
	parameters: {
		part: { name: 'Part', values: { pcs: 'Two PCs', stages: 'To production' } },
		cause: {
			name: 'What differs',
			values: { file: 'A file', version: 'A version', setting: 'A setting' }
		}
	},
	steps,
	claims: {
		depends:
			'Applications depend on their surroundings; packing both together is the answer to “it works on my machine”.',
		'only-program': 'An application is packaged with its dependencies to run the same elsewhere.',
		'no-file': 'Opening a path that does not exist fails with ENOENT: no such file or directory.',
		'other-version':
			'Node.js 17 and later have OpenSSL 3; programs that use algorithms it no longer allows fail with ERR_OSSL_EVP_UNSUPPORTED.',
		'no-setting': 'A variable that is not in the environment is undefined in process.env.',
		exits: 'Node.js ends with code 1 after an error that nobody caught.',
		'base-layers':
			'An image starts from a base image, or from nothing; a layer holds the files that it adds or changes.',
		'top-layers': 'Each instruction that changes files adds a layer on top of those below.',
		defaults: 'Environment variables, command and ports stand in the image’s configuration.',
		'no-kernel': 'An image holds files of the user space; containers share the kernel of the host.',
		digest: 'A digest identifies content by a hash of its bytes.',
		'container-layers': 'A container is the image’s layers with a thin writable layer on top.',
		'same-image':
			'With its dependencies in the container an application runs in the same way in different environments.',
		partly:
			'Containers solve only part of the problem: the image must fit kernel and architecture of the host.',
		'same-bytes':
			'Content that is fetched by its digest can be checked: other bytes, other digest.',
		'dev-test-prod':
			'The tested container is what gets deployed: development, test and production work with the same one.',
		'at-start':
			'Environment variables, ports, mounts and secrets are given to a container from outside, for each environment.',
		'fails-file':
			'A container with a bind mount depends on the host’s directories, and may fail on a host without them.',
		'fails-setting': 'Secrets are granted to services at run time and are not in the image.',
		variants:
			'A multi-platform image is a list of manifests; the one that fits the host’s architecture is chosen.'
	},
	omissions: {}
};
