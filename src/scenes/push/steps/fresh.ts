import { tell } from '../../../lib/model/index.ts';
import {
	answered,
	arrives,
	asked,
	check,
	inCase,
	kept,
	knows,
	patch,
	places,
	post,
	put,
	putsManifest,
	sendsConfig,
	setsOut,
	underWay,
	type Target
} from '../acts.ts';
import { fresh } from '../recordings.ts';
import { sources } from '../sources.ts';
import { answers, command, push } from './common.ts';

const { ask, hide, move, print, set, show, showAt, together } = tell;

const target: Target = { node: 'fresh', of: fresh };

/** Another host fetches a layer from the registry. */
const fetched = (n: 1 | 2 | 3) =>
	move(`theirs-${n}`, { in: 'theirs', slot: n - 1 }, { on: 'fetch', lane: 3 - n });

/** The registry has nothing of the image yet. */
export const freshSteps = [
	inCase('new', {
		...command(fresh, 'command'),
		claims: [{ id: 'many-registries', sources: [sources.registry] }],
		teaches: ['S37']
	}),
	inCase('new', push(fresh)),
	inCase('new', {
		id: 'upload',
		subject: 'post-3',
		acts: [
			asked(post(fresh, 3, 202), post(fresh, 2, 202), post(fresh, 1, 202)),
			show(...places(target, 3, 2, 1)),
			answered(post(fresh, 3, 202), post(fresh, 2, 202))
		],
		claims: [
			{ id: 'upload-session', sources: [sources.blobs] },
			{ id: 'five-at-once', sources: [sources.config, sources.upload] }
		]
	}),
	inCase('new', {
		id: 'send',
		subject: 'fresh-blob-2',
		acts: [
			together(patch(fresh, 3), patch(fresh, 2)),
			together(...setsOut(target, 3, 0.7), ...setsOut(target, 2, 0.35)),
			post(fresh, 1, 202).answer,
			patch(fresh, 1),
			together(...setsOut(target, 1, 0.1), underWay(target, 2, 0.7), underWay(target, 3, 1))
		],
		claims: [{ id: 'packed-on-the-way', sources: [sources.push] }]
	}),
	inCase('new', {
		id: 'digest',
		subject: 'fresh-blob-3',
		acts: [
			together(arrives(target, 3), arrives(target, 2), underWay(target, 1, 0.4)),
			together(knows('layer', 3), knows('layer', 2)),
			asked(put(fresh, 3), put(fresh, 2)),
			together(kept(target, 3), kept(target, 2)),
			together(hide(...places(target, 3, 2)), knows('fresh-blob', 3), knows('fresh-blob', 2)),
			answered(put(fresh, 3), put(fresh, 2)),
			print('shell', fresh.trace, 'd235…: Pushed', '20fd…: Pushed')
		],
		claims: [{ id: 'digest-checked', sources: [sources.chunks] }]
	}),
	inCase('new', {
		id: 'last',
		subject: 'fresh-blob-1',
		acts: [
			arrives(target, 1),
			together(put(fresh, 1).ask, knows('layer', 1)),
			kept(target, 1),
			together(hide(...places(target, 1)), knows('fresh-blob', 1)),
			put(fresh, 1).answer,
			together(check(fresh, 1).ask, print('shell', fresh.trace, '6402…: Pushed')),
			check(fresh, 1).answer
		],
		claims: [{ id: 'any-order', sources: [sources.order] }]
	}),
	inCase('new', {
		id: 'config',
		subject: 'fresh-config',
		acts: sendsConfig(target),
		claims: [{ id: 'config-is-a-blob', sources: [sources.order] }]
	}),
	inCase('new', {
		id: 'manifest',
		subject: 'fresh-flag',
		acts: [
			together(...([3, 2, 1] as const).map((n) => set(`layer-${n}`, { status: 'idle' }))),
			...putsManifest(target, show('fresh-flag'))
		],
		claims: [{ id: 'manifest-last', sources: [sources.manifests, sources.order] }],
		teaches: ['S85']
	}),
	inCase('new', {
		id: 'done',
		subject: 'push-answer',
		acts: answers(fresh),
		claims: [{ id: 'pieces-and-list', sources: [sources.push] }]
	}),
	inCase('new', {
		id: 'share',
		subject: 'theirs-2',
		acts: [
			ask(
				{ link: 'fetch', from: 'other', to: 'registry', lane: 1 },
				{
					id: 'get-manifest',
					label: '1.0 ?',
					method: 'GET',
					path: '/v2/demo/fresh/manifests/1.0',
					evidence: sources.pulling
				}
			),
			together(
				showAt('theirs-1', { in: 'fresh-shelf', slot: 0 }),
				showAt('theirs-2', { in: 'fresh-shelf', slot: 1 }),
				showAt('theirs-3', { in: 'fresh-shelf', slot: 2 }),
				fetched(1),
				fetched(2),
				fetched(3)
			),
			together(
				set('theirs-1', { status: 'idle' }),
				set('theirs-2', { status: 'idle' }),
				set('theirs-3', { status: 'idle' })
			)
		],
		claims: [{ id: 'shared', sources: [sources.registry, sources.publish] }],
		teaches: ['S10', 'S11', 'S22']
	})
] as const;
