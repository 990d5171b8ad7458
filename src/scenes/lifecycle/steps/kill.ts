import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, grpc, reports, sources, spawn } from '../cases.ts';

const { answer, ask, hide, set, show, signal, together, type } = tell;

/* The container is recorded; the stop that it does not obey is documented. */
const trace = 'volume';
const parent = { link: 'parent', from: 'shim', to: 'sleeper' };
const documented = { ...sources.api, section: 'ContainerStop' };

/** A signal on its way to the program: through containerd and the shim. */
const delivers = (id: string) => [
	signal(grpc, `${id}-task`, sources.stop),
	signal(spawn, `${id}-shim`, sources.shim),
	signal(parent, id, sources.stop)
];

const passes = (level: number, label: string) => set('clock', { level, label });

export const kill = [
	{
		id: 'deaf',
		subject: 'sigterm',
		acts: [
			type('shell', trace, 'docker run -d …/busybox:1.35 sleep 60'),
			show('shim', 'sleeper', 'sleeper-lower', 'sleeper-upper', 'sleep'),
			ask(api, {
				id: 'stop-deaf',
				label: 'stop',
				open: true,
				method: 'POST',
				path: '/containers/{id}/stop',
				evidence: documented
			}),
			...delivers('sigterm'),
			show('sigterm-mail')
		],
		claims: [{ id: 'pid-one', sources: [sources.pidOne] }]
	},
	{
		id: 'ten-seconds',
		subject: 'clock',
		acts: [
			together(show('clock'), set('sigterm-mail', { status: 'ended' })),
			...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => passes(n / 10, `${n} s`))
		],
		claims: [{ id: 'grace', sources: [sources.stop] }]
	},
	{
		id: 'sigkill',
		subject: 'sleep',
		acts: [
			...delivers('sigkill'),
			together(hide('sigterm-mail'), show('sigkill-mail')),
			together(
				signal({ link: 'limit', from: 'kernel', to: 'sleeper' }, 'by-kernel', sources.pidOne),
				set('kernel', { status: 'busy' })
			),
			together(set('sleep', { status: 'ended', label: '137' }), set('sleeper', { status: 'ended' }))
		],
		claims: [{ id: 'no-handler', sources: [sources.stop, sources.pidOne] }]
	},
	{
		id: 'too-late',
		subject: 'stopped-late',
		acts: [
			...reports('sleeper'),
			hide('shim', 'clock', 'sigkill-mail'),
			answer(api, {
				id: 'stopped-late',
				label: 'stop 204',
				answers: 'stop-deaf',
				status: 204,
				evidence: documented
			})
		],
		claims: [{ id: 'init', sources: [{ ...sources.run, section: '--init' }] }]
	}
] as const satisfies Structure['steps'];
