import { tell } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, recorded, set, show, signal, together } = tell;

const trace = 'stop-start-remove';
const api = { link: 'api', from: 'you', to: 'daemon' };

/** A phase is reached. */
const runs = (id: string) => set(id, { status: 'busy' });

/** The kernel's log gets longer. */
const lines = (n: number) => set('log', { label: `${n}` });

export const start = inPart('start', [
	{
		id: 'ready',
		subject: 'vm-1',
		acts: [
			show('vm-1', 'firmware', 'kernel-1', 'init', 'services', 'libs-1'),
			show('container-1', 'image-1')
		],
		claims: [{ id: 'both-ready', sources: [sources.lifecycle, sources.startVm] }]
	},
	{
		id: 'go',
		subject: 'twin-1',
		acts: [
			together(
				ask(
					{ link: 'start-vm', from: 'you', to: 'vm-1' },
					{ id: 'start-vm-1', label: 'start', evidence: sources.startVm }
				),
				ask(api, {
					id: 'start',
					label: 'start',
					method: 'POST',
					path: '/containers/web/start',
					evidence: recorded(trace, 17)
				})
			),
			signal({ link: 'spawn', from: 'daemon', to: 'container-1' }, 'exec', {
				trace,
				forks: [34, 35, 37]
			}),
			together(show('twin-1'), set('container-1', { status: 'busy' })),
			answer(api, {
				id: 'started',
				label: 'start 204',
				answers: 'start',
				status: 204,
				evidence: recorded(trace, 17)
			})
		],
		claims: [{ id: 'one-process', sources: [sources.lifecycle, sources.started] }],
		teaches: ['S72']
	},
	{
		id: 'boot',
		subject: 'kernel-1',
		acts: [
			together(runs('vm-1'), runs('firmware')),
			together(runs('kernel-1'), show('log')),
			...[90, 180, 270, 342].map(lines)
		],
		claims: [
			{ id: 'firmware-first', sources: [sources.boot] },
			{ id: 'kernel-boots', sources: [sources.boot] },
			{ id: 'kernel-log', sources: [sources.measured] }
		],
		teaches: ['S66']
	},
	{
		id: 'system',
		subject: 'services',
		acts: [
			together(hide('log'), runs('init')),
			...['udev', 'syslog', 'sshd', 'services'].map((label) =>
				set('services', { status: 'busy', label })
			)
		],
		claims: [{ id: 'init-then-services', sources: [sources.boot] }],
		teaches: ['S66']
	},
	{
		id: 'same',
		subject: 'app-1',
		acts: [show('app-1'), set('twin-1', { status: 'busy' })],
		claims: [{ id: 'program-last', sources: [sources.boot] }]
	},
	{
		id: 'why',
		subject: 'kernel',
		acts: [
			signal({ link: 'calls', from: 'container-1', to: 'kernel' }, 'asks', sources.calls),
			set('kernel', { status: 'busy' })
		],
		claims: [{ id: 'no-kernel-boots', sources: [sources.lifecycle, sources.container] }],
		teaches: ['S72', 'S89']
	}
]);
