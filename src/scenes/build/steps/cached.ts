import { tell, type Structure } from '../../../lib/model/index.ts';
import { begin, built, done, sendTar, tagged } from '../acts.ts';
import { ifAgain, ifChanged, traces } from '../recordings.ts';
import { sources } from '../sources.ts';

const { hide, move, print, set, show, together, type } = tell;

/** The mark of the cache climbs to the layer of this line. */
const hit = (line: number, slot: number) => [
	together(begin(line), move('hit', { in: 'rail', slot })),
	done(line)
];

const firstHit = [done(1), begin(2), show('hit'), done(2)];

const again = [
	{
		id: 'command',
		says: 'command-again',
		subject: 'shell',
		acts: [type('shell', traces.again, 'DOCKER_BUILDKIT=0 docker build -t …/web:1.0 .')],
		claims: [{ id: 'cache', sources: [sources.cache] }],
		when: ifAgain
	},
	{
		id: 'send',
		says: 'send-again',
		subject: 'tar',
		acts: [show('tar'), ...sendTar(traces.again)],
		claims: [{ id: 'tar-first', sources: [{ ...sources.api, section: 'ImageBuild' }] }],
		when: ifAgain
	},
	{
		id: 'run-hit',
		subject: 'hit',
		acts: firstHit,
		claims: [
			{ id: 'run-text', sources: [{ ...sources.invalidation, section: 'RUN instructions' }] }
		],
		when: ifAgain
	},
	{
		id: 'copy-hit',
		subject: 'copy-deps',
		acts: [
			begin(3),
			move('copy-deps', { in: 'rail', slot: 6 }),
			move('copy-deps', { in: 'parcel', slot: 0 }),
			together(move('hit', { in: 'rail', slot: 6 }), done(3))
		],
		claims: [
			{ id: 'copy-contents', sources: [{ ...sources.invalidation, section: 'General rules' }] }
		],
		when: ifAgain
	},
	{
		id: 'rest-hit',
		subject: 'hit',
		acts: [...hit(4, 7), ...hit(5, 8), begin(6), together(hide('hit'), done(6))],
		claims: [{ id: 'parent', sources: [sources.probe] }],
		when: ifAgain
	},
	{
		id: 'tagged',
		says: 'tagged-again',
		subject: 'build-answer',
		acts: [
			built(traces.again),
			together(
				print('shell', traces.again, '…Using cache', 'Successfully built 31e85c9a6b2a'),
				set('shell', { status: 'ended' }),
				set('flag', { status: 'idle' })
			)
		],
		claims: [{ id: 'same-id', sources: [{ ...sources.imageSpec, section: 'ImageID' }] }],
		when: ifAgain
	}
] as const satisfies Structure['steps'];

const late = [3, 4, 5, 6];
const above = ['layer-deps', 'layer-sort', 'layer-site-2'];

const changed = [
	{
		id: 'command',
		says: 'command-changed',
		subject: 'file-site',
		acts: [
			together(set('file-site', { label: 'site/ v2' }), set('copy-site', { label: 'site/ v2' })),
			type('shell', traces.changed, 'DOCKER_BUILDKIT=0 docker build -t …/web:2.0 .')
		],
		claims: [{ id: 'cache', sources: [sources.cache] }],
		when: ifChanged
	},
	{
		id: 'send',
		says: 'send-changed',
		subject: 'tar',
		acts: [show('tar'), ...sendTar(traces.changed)],
		claims: [{ id: 'tar-first', sources: [{ ...sources.api, section: 'ImageBuild' }] }],
		when: ifChanged
	},
	{
		id: 'hits',
		subject: 'hit',
		acts: [...firstHit, ...hit(3, 6), ...hit(4, 7)],
		claims: [{ id: 'parent', sources: [sources.probe] }],
		when: ifChanged
	},
	{
		id: 'miss',
		subject: 'layer-site-2',
		acts: [
			together(begin(5), move('hit', { in: 'rail', slot: 8 })),
			set('hit', { label: 'miss', status: 'planned' }),
			move('copy-site', { in: 'tops', slot: 1 }),
			together(show('layer-site-2'), hide('copy-site'), done(5))
		],
		claims: [
			{ id: 'copy-contents', sources: [{ ...sources.invalidation, section: 'General rules' }] }
		],
		when: ifChanged
	},
	{
		id: 'rest-new',
		subject: 'config-2',
		acts: [together(begin(6), hide('hit')), show('config-2'), done(6)],
		claims: [
			{ id: 'after-a-miss', sources: [{ ...sources.invalidation, section: 'General rules' }] }
		],
		when: ifChanged
	},
	{
		id: 'tagged',
		says: 'tagged-changed',
		subject: 'flag-2',
		acts: [
			built(traces.changed),
			tagged(traces.changed, 'flag-2', ['…Using cache', 'Successfully tagged …/web:2.0'])
		],
		claims: [{ id: 'shared', sources: [sources.drivers] }],
		when: ifChanged
	},
	{
		id: 'replant',
		subject: 'flag',
		acts: [hide('flag-2'), move('flag', { in: 'flags', slot: 1 })],
		claims: [
			{ id: 'immutable', sources: [sources.layers] },
			{ id: 'tag-moves', sources: [sources.tag, sources.practices] }
		],
		teaches: ['S83'],
		when: ifChanged
	},
	{
		id: 'order',
		subject: 'layer-deps',
		acts: [
			set('file-deps', { label: 'deps v2' }),
			...late
				.slice(0, 3)
				.map((n, i) =>
					together(
						set(`line-${n}`, { status: 'planned' }),
						set(above[i] ?? '', { status: 'planned' })
					)
				),
			together(set('line-6', { status: 'planned' }), set('config-2', { status: 'planned' }))
		],
		claims: [{ id: 'order', sources: [{ ...sources.optimize, section: 'Order your layers' }] }],
		when: ifChanged
	}
] as const satisfies Structure['steps'];

export const cached = [...again, ...changed] as const satisfies Structure['steps'];
