import { tell } from '../../../lib/model/index.ts';
import {
	answered,
	asked,
	head,
	inCase,
	post,
	putsManifest,
	sendsConfig,
	type Target
} from '../acts.ts';
import { otherRepository as of } from '../recordings.ts';
import { sources } from '../sources.ts';
import { answers, command, push, tag } from './common.ts';

const { move, print, show, showAt, together } = tell;

const target: Target = { node: 'copy', of };
const numbers = [1, 2, 3] as const;

/** The same image in a second repository of the same registry. */
export const otherRepositorySteps = [
	inCase('other-repo', tag(of, 'tag-copy')),
	inCase('other-repo', {
		...command(of, 'command-copy'),
		claims: [{ id: 'repository', sources: [sources.registry] }]
	}),
	inCase('other-repo', push(of)),
	inCase('other-repo', {
		id: 'ask',
		says: 'ask-copy',
		subject: 'head-3-answer',
		acts: [
			asked(head(of, 3, 404), head(of, 2, 404), head(of, 1, 404)),
			answered(head(of, 3, 404), head(of, 2, 404), head(of, 1, 404))
		],
		claims: [{ id: 'per-repository', sources: [sources.exists] }]
	}),
	inCase('other-repo', {
		id: 'mount',
		subject: 'copy-blob-2',
		acts: [
			asked(post(of, 3, 201), post(of, 2, 201), post(of, 1, 201)),
			together(
				...numbers.map((n) => showAt(`copy-blob-${n}`, { in: 'fresh-shelf', slot: n - 1 })),
				...numbers.map((n) => move(`copy-blob-${n}`, { in: 'copy-shelf', slot: n - 1 }))
			),
			answered(post(of, 3, 201), post(of, 2, 201), post(of, 1, 201)),
			print('shell', of.trace, '…: Mounted from demo/fresh')
		],
		claims: [{ id: 'mounted', sources: [sources.mount, sources.push] }]
	}),
	inCase('other-repo', {
		id: 'config',
		says: 'config-copy',
		subject: 'copy-config',
		acts: sendsConfig(target),
		claims: [{ id: 'config-is-a-blob', sources: [sources.order] }]
	}),
	inCase('other-repo', {
		id: 'manifest',
		says: 'manifest-copy',
		subject: 'copy-flag',
		acts: putsManifest(target, show('copy-flag')),
		claims: [{ id: 'manifest-last', sources: [sources.manifests, sources.order] }],
		teaches: ['S85']
	}),
	inCase('other-repo', {
		id: 'done',
		says: 'done-copy',
		subject: 'push-answer',
		acts: answers(of),
		claims: [{ id: 'digest-is-content', sources: [sources.digests] }]
	})
] as const;
