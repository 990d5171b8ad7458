import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast/cast.ts';
import { dns, only, parts, toldIn, trace, volume } from './parts.ts';
import { day } from './steps/day.ts';
import { down } from './steps/down.ts';
import { healthy } from './steps/healthy.ts';
import { names } from './steps/names.ts';
import { up } from './steps/up.ts';

export const structure = {
	id: 'compose',
	poster: 'next-one',
	parameters: [{ id: 'part', values: parts, default: 'day' }],
	arrangement: 'row',
	nodes,
	links,
	steps: [
		...toldIn('day', day),
		...toldIn('up', up),
		...toldIn('healthy', healthy),
		...toldIn('names', names),
		...toldIn('down', down)
	],
	omissions: [
		{ trace, entries: [3], reason: 'info', when: only('up') },
		{ trace, entries: [5, 27, 28, 45, 46], reason: 'asks-again', when: only('up') },
		{
			trace,
			entries: [7, 8, 10, 11, 12, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 43, 44],
			reason: 'lists-again',
			when: only('up')
		},
		{ trace, entries: [30, 48], reason: 'inspects', when: only('up') },
		{ trace, entries: [49, 50], reason: 'same-for-web', when: only('up') },
		{ trace, entries: [61, 63], reason: 'before-each', when: only('up') },
		{ trace, entries: [65, 66], reason: 'inspects', when: only('up') },
		{ trace, entries: [67, 68], reason: 'lists-again', when: only('up') },
		{ trace, entries: [96, 98], reason: 'before-each', when: only('down') },
		{ trace, entries: [100, 101, 131, 132, 134, 135], reason: 'inspects', when: only('down') },
		{ trace, entries: [128, 129, 130, 133], reason: 'lists-again', when: only('down') },
		{ trace: volume, entries: [25, 26, 27, 28, 29], reason: 'run', when: only('down') },
		{
			trace: dns,
			entries: [15, 16, 17, 18, 19, 38, 39, 40, 41, 42, 61, 62, 63, 64, 65, 84, 85, 86, 87, 88],
			reason: 'run',
			when: only('names')
		}
	]
} as const satisfies Structure;
