import { tell } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { set, show, signal, together } = tell;

/** A tower without its outline, from the ground up. */
const tower = (n: 1 | 2 | 3) => [`kernel-${n}`, `os-${n}`, `libs-${n}`, `app-${n}`] as const;
const inContainer = (n: 1 | 2 | 3) => [`image-${n}`, `twin-${n}`] as const;

export const stacks = inPart('stacks', [
	{
		id: 'ground',
		subject: 'hypervisor',
		acts: [show('hardware-left', 'hardware'), show('hypervisor'), show('kernel')],
		claims: [
			{ id: 'one-computer', sources: [sources.container] },
			{ id: 'hypervisor-makes', sources: [sources.versus] }
		],
		teaches: ['S63', 'S65']
	},
	{
		id: 'machine',
		subject: 'vm-1',
		acts: [show('vm-1'), ...tower(1).map((id) => show(id))],
		claims: [{ id: 'whole-computer', sources: [sources.container, sources.versus] }],
		teaches: ['S63', 'S64']
	},
	{
		id: 'container',
		subject: 'container-1',
		acts: [show('container-1'), ...inContainer(1).map((id) => show(id))],
		claims: [{ id: 'no-kernel-inside', sources: [sources.container] }],
		teaches: ['S71', 'S88']
	},
	{
		id: 'three',
		subject: 'vm-3',
		acts: [
			show('vm-2', ...tower(2)),
			show('vm-3', ...tower(3)),
			show('container-2', ...inContainer(2)),
			show('container-3', ...inContainer(3))
		],
		claims: [{ id: 'many-on-one', sources: [sources.container] }],
		teaches: ['S64', 'S65']
	},
	{
		id: 'kernels',
		subject: 'kernel',
		acts: [
			set('kernel-1', { status: 'busy' }),
			set('kernel-2', { status: 'busy' }),
			set('kernel-3', { status: 'busy' }),
			set('kernel', { status: 'busy' })
		],
		claims: [{ id: 'shared-kernel', sources: [sources.container, sources.versus] }],
		teaches: ['S27', 'S89']
	},
	{
		id: 'beside',
		subject: 'daemon',
		acts: [
			show('daemon'),
			together(
				signal(
					{ link: 'spawn', from: 'daemon', to: 'container-1' },
					'sets-up-1',
					sources.lifecycle
				),
				signal(
					{ link: 'spawn-2', from: 'daemon', to: 'container-2' },
					'sets-up-2',
					sources.lifecycle
				),
				signal(
					{ link: 'spawn-3', from: 'daemon', to: 'container-3' },
					'sets-up-3',
					sources.lifecycle
				)
			),
			together(
				signal({ link: 'calls', from: 'container-1', to: 'kernel' }, 'asks-1', sources.calls),
				signal({ link: 'calls-2', from: 'container-2', to: 'kernel' }, 'asks-2', sources.calls),
				signal({ link: 'calls-3', from: 'container-3', to: 'kernel' }, 'asks-3', sources.calls)
			)
		],
		claims: [{ id: 'no-layer', sources: [sources.lifecycle, sources.engineStarts] }],
		teaches: ['S70']
	}
]);
