import { tell } from '../../../lib/model/index.ts';
import { answered, asked, head, inCase, putsManifest } from '../acts.ts';
import { again, secondTag } from '../recordings.ts';
import { sources } from '../sources.ts';
import { allThere, answers, command, push, tag } from './common.ts';

const { hide, set, show, together } = tell;

/** The same push once more: everything is there. */
export const againSteps = [
	inCase('again', {
		...command(again, 'command-again'),
		claims: [{ id: 'no-shortcut', sources: [sources.push] }]
	}),
	inCase('again', push(again)),
	inCase(
		'again',
		allThere(again, [
			asked(head(again, 3, 200), head(again, 2, 200), head(again, 1, 200)),
			answered(head(again, 3, 200), head(again, 2, 200), head(again, 1, 200))
		])
	),
	inCase('again', {
		id: 'manifest',
		says: 'manifest-again',
		subject: 'fresh-manifest',
		acts: putsManifest(
			{ node: 'fresh', of: again },
			hide('fresh-kept'),
			set('fresh-flag', { status: 'idle' })
		),
		claims: [{ id: 'manifest-always', sources: [sources.push] }]
	}),
	inCase('again', {
		id: 'done',
		says: 'done-again',
		subject: 'push-answer',
		acts: answers(again),
		claims: [{ id: 'digest-is-content', sources: [sources.digests] }]
	})
] as const;

/** The same image under a second tag of the same repository. */
export const secondTagSteps = [
	inCase('second-tag', tag(secondTag, 'tag')),
	inCase('second-tag', {
		...command(secondTag, 'command-tag'),
		claims: [{ id: 'one-tag', sources: [sources.push] }]
	}),
	inCase('second-tag', push(secondTag)),
	inCase(
		'second-tag',
		allThere(secondTag, [
			asked(head(secondTag, 3, 200), head(secondTag, 1, 200)),
			together(head(secondTag, 3, 200).answer, head(secondTag, 2, 200).ask),
			answered(head(secondTag, 2, 200), head(secondTag, 1, 200))
		])
	),
	inCase('second-tag', {
		id: 'manifest',
		says: 'manifest-tag',
		subject: 'fresh-flag-2',
		acts: putsManifest({ node: 'fresh', of: secondTag }, hide('fresh-kept'), show('fresh-flag-2')),
		claims: [{ id: 'manifest-always', sources: [sources.manifests] }]
	}),
	inCase('second-tag', {
		id: 'done',
		says: 'done-tag',
		subject: 'push-answer',
		acts: answers(secondTag),
		claims: [{ id: 'digest-is-content', sources: [sources.digests] }]
	})
] as const;
