import { tell } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { show, signal, together } = tell;

type Source = Parameters<typeof signal>[2];

const doors = [1, 2, 3] as const;

/** System calls at all doors of a kernel. */
const calls = (link: string, from: string, to: string, id: string, source: Source) =>
	together(
		...doors.map((n) =>
			signal({ link: `${link}-${n}`, from, to: `${to}-door-${n}` }, `${id}-${n}`, source)
		)
	);

/** They return. */
const returns = (link: string, from: string, to: string, id: string, source: Source) =>
	together(
		...doors.map((n) =>
			signal({ link: `${link}-${n}`, from: `${from}-door-${n}`, to }, `${id}-${n}`, source)
		)
	);

export const wall = inPart('wall', [
	{
		id: 'open',
		subject: 'call-1-1',
		acts: [
			show('container-1', 'twin-1'),
			calls('call-runc', 'twin-1', 'open', 'call-1', sources.calls)
		],
		claims: [
			{ id: 'wide-wall', sources: [sources.gvisorIntro] },
			{ id: 'escapes', sources: [sources.runc] }
		],
		teaches: ['S89']
	},
	{
		id: 'sentry',
		subject: 'call-2-1',
		acts: [
			show('gvisor', 'twin-2', 'sentry'),
			calls('call-sentry', 'twin-2', 'sentry', 'call-2', sources.gvisor),
			signal(
				{ link: 'call-host', from: 'sentry', to: 'narrow-door-1' },
				'call-3',
				sources.gvisorIntro
			),
			returns('call-sentry', 'sentry', 'twin-2', 'return-2', sources.gvisor)
		],
		claims: [{ id: 'application-kernel', sources: [sources.gvisor] }],
		teaches: ['S89']
	},
	{
		id: 'own-kernel',
		subject: 'call-4-1',
		acts: [
			show('kata', 'twin-3', 'kernel-2'),
			calls('call-guest', 'twin-3', 'kernel-2', 'call-4', sources.kata)
		],
		claims: [
			{ id: 'kata-kernel', sources: [sources.kata, sources.runtimes] },
			{ id: 'boundary', sources: [sources.boundary] }
		],
		teaches: ['S27', 'S89']
	},
	{
		id: 'other-system',
		subject: 'call-5-1',
		acts: [
			show('vm-1', 'app-1', 'kernel-1'),
			calls('call-nt', 'app-1', 'kernel-1', 'call-5', sources.versus)
		],
		claims: [
			{ id: 'any-system', sources: [sources.versus] },
			{ id: 'both-together', sources: [sources.container] }
		],
		teaches: ['S64']
	}
]);
