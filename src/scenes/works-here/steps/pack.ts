import { tell, type Structure } from '../../../lib/model/index.ts';
import { onPcs, things } from '../parts.ts';
import { sources } from '../sources.ts';
import { copiesFor, land, lift, reachesAll, runs, unload } from './acts.ts';

const { hide, set, show, together } = tell;

const same = { id: 'same-image', sources: [sources.platforms, sources.digest] } as const;

/** The three kinds of things go into one image, from the bottom up. */
export const packSteps = [
	{
		id: 'base',
		subject: 'i-runtime',
		acts: [show('image'), lift('i', 'a', 'runtime'), land('i', 'i', 'runtime')],
		claims: [{ id: 'base-layers', sources: [sources.baseImages, sources.layer] }],
		teaches: ['S4', 'S6', 'S12'],
		when: onPcs
	},
	{
		id: 'files',
		subject: 'i-program',
		acts: [
			together(lift('i', 'a', 'program'), lift('i', 'a', 'file')),
			together(land('i', 'i', 'program'), land('i', 'i', 'file'))
		],
		claims: [{ id: 'top-layers', sources: [sources.layer, sources.drivers] }],
		teaches: ['S5', 'S9'],
		when: onPcs
	},
	{
		id: 'settings',
		subject: 'i-setting',
		acts: [
			lift('i', 'a', 'setting'),
			land('i', 'i', 'setting'),
			together(set('kernel-a', { status: 'busy' }), set('kernel-b', { status: 'busy' }))
		],
		claims: [
			{ id: 'defaults', sources: [sources.config, sources.dockerfile] },
			{ id: 'no-kernel', sources: [sources.baseImages, sources.platforms] }
		],
		teaches: ['S7', 'S12'],
		when: onPcs
	},
	{
		id: 'seal',
		subject: 'digest',
		acts: [show('digest'), set('image', { status: 'busy' })],
		claims: [{ id: 'digest', sources: [sources.digest, sources.pushed] }],
		teaches: ['S51'],
		when: onPcs
	},
	{
		id: 'ship',
		subject: 'to-b-file',
		acts: [
			hide('process-b', 'process-b-exit', ...things.map((t) => `b-${t}`)),
			together(show('container-b'), copiesFor('b')),
			...unload('b')
		],
		claims: [{ id: 'container-layers', sources: [sources.drivers] }],
		teaches: ['S46', 'S51'],
		when: onPcs
	},
	{
		id: 'works',
		subject: 'process-b',
		acts: [runs('process-b'), ...reachesAll('b', 'works')],
		claims: [same],
		teaches: ['S46', 'S51'],
		when: onPcs
	},
	{
		id: 'both',
		subject: 'to-a-file',
		acts: [
			hide('process-a', ...things.map((t) => `a-${t}`)),
			together(show('container-a'), copiesFor('a')),
			...unload('a'),
			runs('process-a')
		],
		claims: [same, { id: 'partly', sources: [sources.platforms] }],
		teaches: ['S46', 'S51'],
		when: onPcs
	}
] as const satisfies Structure['steps'];
