import { tell, type Structure } from '../../../lib/model/index.ts';
import { bars, calls, eachKernel } from '../kernels.ts';
import { callsOf, sources } from '../sources.ts';
import { asks, done, drives } from './acts.ts';

const { close, hide, move, set, show, showAt, together } = tell;

const below = { mail: 'base-a-stand', game: 'base-b-stand', nginx: 'base-c-stand' } as const;
type Program = keyof typeof below;

const turnTo = (program: Program) => move('turn', { in: below[program] });

/** What a kernel does, whichever it is. */
export const engineSteps = eachKernel(
	(system, when) =>
		[
			{
				id: 'engine',
				subject: bars[system],
				acts: [show(bars[system]), show('keys', 'key-a', 'key-b', 'key-c', 'key-d')],
				claims: [{ id: 'between', sources: [sources.syscalls] }],
				teaches: ['S90', 'S91'],
				when
			},
			{
				id: 'ask',
				subject: 'copy',
				acts: [
					asks('nginx', 'read', calls[system].read, callsOf[system].read),
					drives(bars[system], 'disk', 'fetch', sources.syscalls),
					showAt('copy', { in: 'files', slot: 0 }),
					move('copy', { on: 'to-disk', at: 0 }),
					move('copy', { on: 'ask-c', at: 1 }),
					together(
						close('read'),
						move('copy', { in: below.nginx }),
						set(bars[system], { status: 'idle' })
					)
				],
				claims: [{ id: 'system-call', sources: [sources.syscalls, callsOf[system].read] }],
				teaches: ['S91'],
				when
			},
			{
				id: 'device',
				subject: 'packet',
				acts: [
					together(hide('copy'), set('mail', { status: 'busy' })),
					asks('mail', 'write', calls[system].write, callsOf[system].write),
					showAt('packet', { on: 'to-network', at: 0 }),
					move('packet', { in: 'plug', slot: 0 }),
					done(bars[system], 'write')
				],
				claims: [{ id: 'devices', sources: [sources.syscalls, callsOf[system].write] }],
				teaches: ['S91'],
				when
			},
			{
				id: 'turns',
				subject: 'turn',
				acts: [
					together(hide('packet'), set(bars[system], { status: 'busy' })),
					together(show('turn'), set('cpu', { status: 'busy' })),
					turnTo('mail'),
					turnTo('game'),
					together(turnTo('nginx'), set('nginx', { status: 'busy' }))
				],
				claims: [{ id: 'scheduler', sources: [sources.sched] }],
				teaches: ['S91'],
				when
			},
			{
				id: 'memory',
				subject: 'page-b',
				acts: [
					hide('turn'),
					asks('game', 'map', calls[system].map, callsOf[system].map),
					showAt('page-b', { on: 'to-memory', at: 0 }),
					move('page-b', { in: 'pages', slot: 1 }),
					together(close('map'), show('page-a', 'page-c'), set(bars[system], { status: 'idle' }))
				],
				claims: [{ id: 'own-memory', sources: [sources.mmap, callsOf[system].map] }],
				teaches: ['S91'],
				when
			}
		] as const
).flat() satisfies Structure['steps'];
