import type { Structure } from '../../lib/model/index.ts';
import { cases, only, toldIn } from './cases.ts';
import { links, nodes } from './cast.ts';
import { exit } from './steps/exit.ts';
import { inside } from './steps/inside.ts';
import { kill } from './steps/kill.ts';
import { life } from './steps/life.ts';
import { many } from './steps/many.ts';
import { moved } from './steps/moved.ts';
import { oom } from './steps/oom.ts';
import { taken } from './steps/taken.ts';

export const structure = {
	id: 'lifecycle',
	poster: 'kept',
	parameters: [{ id: 'case', values: cases, default: 'life' }],
	arrangement: 'row',
	nodes,
	links,
	steps: [
		...toldIn('life', life),
		...toldIn('many', many),
		...toldIn('inside', inside),
		...toldIn('exit', exit),
		...toldIn('kill', kill),
		...toldIn('oom', oom),
		...toldIn('taken', taken),
		...toldIn('moved', moved)
	],
	omissions: [
		{ trace: 'run-detached-port', entries: [0], reason: 'ping', when: only('life') },
		{ trace: 'run-detached-port', entries: [2], reason: 'wait-dropped', when: only('life') },
		{
			trace: 'stop-start-remove',
			entries: [0, 14, 16, 27, 41, 43],
			reason: 'ping',
			when: only('life')
		},
		{ trace: 'error-port-allocated', entries: [0], reason: 'ping', when: only('many') },
		{ trace: 'error-port-allocated', entries: [2], reason: 'wait-dropped', when: only('many') },
		{ trace: 'error-port-allocated', entries: [0, 13, 18], reason: 'ping', when: only('taken') },
		{
			trace: 'error-port-allocated',
			entries: [2, 15],
			reason: 'wait-dropped',
			when: only('taken')
		},
		{ trace: 'logs-follow', entries: [3], reason: 'ping', when: only('inside') },
		{ trace: 'logs-follow', entries: [4], reason: 'looks-up', when: only('inside') },
		{ trace: 'exec', entries: [19], reason: 'ping', when: only('inside') },
		{ trace: 'exec', entries: [20], reason: 'looks-up', when: only('inside') },
		{ trace: 'exec', entries: [24], reason: 'window-size', when: only('inside') },
		{ trace: 'error-exit-code', entries: [0, 30], reason: 'ping', when: only('exit') },
		{ trace: 'error-exit-code', entries: [2], reason: 'attach', when: only('exit') },
		{ trace: 'volume', entries: [50], reason: 'ping', when: only('kill') },
		{ trace: 'volume', entries: [51, 52, 53], reason: 'runs-already', when: only('kill') },
		{ trace: 'error-oom', entries: [23, 46], reason: 'ping', when: only('oom') },
		{ trace: 'error-oom', entries: [25], reason: 'attach', when: only('oom') },
		{ trace: 'error-oom', entries: [47], reason: 'first-try', when: only('oom') }
	]
} as const satisfies Structure;
