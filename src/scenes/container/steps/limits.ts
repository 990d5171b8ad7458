import { tell, type Structure } from '../../../lib/model/index.ts';
import { closes, drawn, hand, toldIn } from '../parts.ts';
import { seen, sources } from '../sources.ts';

const { hide, move, set, show, showAt, signal, together } = tell;

const strike = { link: 'strike', from: 'kernel', to: 'hog' };
const programs = ['process', 'worker-1', 'worker-2'] as const;
const taken = ['key-admin', 'key-module', 'key-time'] as const;

const all = (status: 'idle' | 'ended') => programs.map((id) => set(id, { status }));

const limits = [
	{
		id: 'group',
		subject: 'wall-cgroup',
		acts: [drawn('wall-cgroup'), closes('wall-cgroup', 'container'), together(...all('idle'))],
		claims: [
			{ id: 'counted', sources: [sources.cgroups, sources.security] },
			{ id: 'three-programs', sources: [seen.kernel] }
		],
		teaches: ['S28', 'S32', 'S8']
	},
	{
		id: 'memory',
		subject: 'memory',
		acts: [
			show('memory', 'no-limit'),
			showAt('limit', hand),
			together(hide('no-limit'), move('limit', { in: 'limits', slot: 0 })),
			set('memory', { level: 0.0346 })
		],
		claims: [
			{ id: 'no-limit', sources: [sources.limits] },
			{ id: 'sixty-four', sources: [seen.inspect, seen.kernel] }
		]
	},
	{
		id: 'full',
		subject: 'hog-memory',
		acts: [
			show('hog', 'tail', 'hog-memory'),
			set('hog-memory', { level: 0.5 }),
			set('hog-memory', { level: 1 }),
			signal(strike, 'oom', sources.cgroups),
			together(
				set('kernel', { status: 'busy' }),
				set('tail', { status: 'ended', label: 'killed 137' }),
				set('hog', { status: 'ended' })
			)
		],
		claims: [{ id: 'killed', sources: [seen.memory, sources.limits] }]
	},
	{
		id: 'cpu',
		subject: 'clock',
		acts: [
			together(hide('hog', 'tail', 'hog-memory'), show('clock'), showAt('quota', hand)),
			move('quota', { in: 'quotas', slot: 0 }),
			set('clock', { level: 0.5, label: '50 ms' }),
			together(...all('ended')),
			set('clock', { level: 1, label: '100 ms' }),
			together(...all('idle')),
			set('clock', { level: 0, label: '0 ms' }),
			set('clock', { level: 0.5, label: '50 ms' })
		],
		claims: [{ id: 'throttled', sources: [seen.kernel, sources.limits] }]
	},
	{
		id: 'keys',
		subject: 'key-admin',
		acts: [
			show('ring', 'key-chown', 'key-kill', 'key-setuid', 'key-more', ...taken),
			set('kernel', { status: 'busy' }),
			together(...taken.map((id) => set(id, { status: 'ended' })))
		],
		claims: [
			{ id: 'fourteen', sources: [sources.keys, sources.capabilities] },
			{ id: 'mask', sources: [seen.kernel] }
		],
		teaches: ['S62']
	},
	{
		id: 'calls',
		subject: 'call-kexec',
		acts: [
			show('filter'),
			showAt('call-read', { over: 'process' }),
			move('call-read', hand),
			showAt('call-kexec', { over: 'process' }),
			move('call-kexec', { in: 'filter', slot: 0 }),
			set('call-kexec', { status: 'ended' })
		],
		claims: [{ id: 'refused', sources: [sources.seccomp, seen.kernel] }]
	},
	{
		id: 'hole',
		subject: 'hole',
		acts: [
			together(hide('call-read', 'call-kexec'), showAt('hole', { over: 'process' })),
			show('crack'),
			move('hole', { in: 'exit', slot: 0 }),
			show('report')
		],
		claims: [
			{ id: 'not-safe', sources: [{ ...sources.escape, section: '25.0.2' }, sources.security] }
		],
		teaches: ['S62']
	},
	{
		id: 'end',
		subject: 'process',
		acts: [
			together(hide('hole', 'crack', 'report'), set('process', { label: 'PID 1' })),
			set('process', { status: 'ended' }),
			set('kernel', { status: 'busy' }),
			together(set('worker-1', { status: 'ended' }), set('worker-2', { status: 'ended' })),
			together(
				set('container', { status: 'ended' }),
				set('memory', { level: 0, label: '0' }),
				set('clock', { level: 0, label: '0 ms' })
			)
		],
		claims: [{ id: 'all-end', sources: [sources.pids, seen.forks] }],
		teaches: ['S28', 'S61']
	}
] as const satisfies Structure['steps'];

export const limitSteps = toldIn('limits', limits);
