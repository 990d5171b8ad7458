import { tell, type Structure } from '../../../lib/model/index.ts';
import { onStages } from '../parts.ts';
import { sources } from '../sources.ts';
import { ends } from './acts.ts';

const { hide, move, set, show, signal, together } = tell;

const machines = ['b', 'test', 'prod'] as const;
type Machine = (typeof machines)[number];
type Given = 'secret' | 'data';

const givenBy = { secret: sources.secrets, data: sources.binds } as const;

const seat = (given: Given, on: Machine) => `seat-${given}-${on}`;

/** What a machine has of its own is handed to the program at its start, … */
const hands = (given: Given, on: Machine, once: string) =>
	signal(
		{ link: `${given}-in-${on}`, from: seat(given, on), to: `process-${on}` },
		`${given}-${on}-${once}`,
		givenBy[given]
	);

/** … and the program reaches for it. */
const asks = (given: Given) =>
	signal(
		{ link: `${given}-in-prod`, from: 'process-prod', to: seat(given, 'prod') },
		`${given}-asked`,
		givenBy[given]
	);

const starts = (...on: Machine[]) => [
	show(...on.map((machine) => `process-${machine}`)),
	together(...on.map((machine) => set(`container-${machine}`, { status: 'busy' })))
];

const running = together(
	set('process-prod', { status: 'busy' }),
	set('container-prod', { status: 'busy' })
);

const partly = { id: 'partly', sources: [sources.platforms] } as const;
const atStart = { id: 'at-start', sources: [sources.production, sources.secrets] } as const;

/** In production, something that the image does not bring is missing, or another. */
const fails = [
	...(
		[
			{ cause: 'file', given: 'data', says: 'fails-file', by: sources.binds },
			{ cause: 'setting', given: 'secret', says: 'fails-setting', by: sources.secrets }
		] as const
	).map(
		({ cause, given, says, by }) =>
			({
				id: 'fails',
				says,
				subject: `${given}-prod`,
				acts: [
					set(`${given}-prod`, { status: 'planned' }),
					asks(given),
					set('container-prod', { status: 'ended' }),
					together(hands(given, 'prod', 'missing'), ...ends('process-prod'))
				],
				claims: [{ id: says, sources: [by] }, partly],
				teaches: ['S52', 'S24'],
				when: { ...onStages, cause }
			}) as const
	),
	{
		id: 'fails',
		says: 'fails-version',
		subject: 'cpu-prod',
		acts: [
			set('cpu-prod', { label: 'arm64' }),
			set('copy-prod', { label: 'amd64 aefe' }),
			together(set('process-prod', { status: 'ended' }), set('container-prod', { status: 'ended' }))
		],
		claims: [partly],
		teaches: ['S52', 'S24'],
		when: { ...onStages, cause: 'version' }
	}
] as const satisfies Structure['steps'];

/** It is brought there, and the same image runs. */
const mends = [
	...(
		[
			{ cause: 'file', given: 'data', says: 'mended' },
			{ cause: 'setting', given: 'secret', says: 'mended' }
		] as const
	).map(
		({ cause, given, says }) =>
			({
				id: 'mended',
				says,
				subject: `${given}-prod`,
				acts: [
					hide('process-prod-exit'),
					set(`${given}-prod`, { status: 'idle' }),
					running,
					hands(given, 'prod', 'again')
				],
				claims: [atStart],
				teaches: ['S52', 'S7'],
				when: { ...onStages, cause }
			}) as const
	),
	{
		id: 'mended',
		says: 'mended-version',
		subject: 'copy-arm',
		acts: [
			together(set('digest', { label: 'amd64 aefe' }), show('arm')),
			hide('copy-prod'),
			show('copy-arm'),
			move('copy-arm', { in: 'berth-prod', slot: 0 }, { on: 'pull-prod' }),
			running
		],
		claims: [{ id: 'variants', sources: [sources.platforms, sources.index] }],
		teaches: ['S52', 'S24'],
		when: { ...onStages, cause: 'version' }
	}
] as const satisfies Structure['steps'];

export const stageSteps = [
	{
		id: 'name',
		subject: 'digest',
		acts: [set('image', { status: 'busy' }), show('digest')],
		claims: [{ id: 'digest', sources: [sources.digest, sources.pushed] }],
		teaches: ['S51'],
		when: onStages
	},
	{
		id: 'pull',
		subject: 'copy-prod',
		acts: [
			show('container-b', 'container-test', 'container-prod'),
			show('copy-b', 'copy-test', 'copy-prod'),
			together(
				...machines.map((machine) =>
					move(`copy-${machine}`, { in: `berth-${machine}`, slot: 0 }, { on: `pull-${machine}` })
				)
			)
		],
		claims: [
			{ id: 'same-bytes', sources: [sources.digest] },
			{ id: 'dev-test-prod', sources: [sources.overview] }
		],
		teaches: ['S46', 'S52'],
		when: onStages
	},
	{
		id: 'all-run',
		subject: 'process-prod',
		acts: starts(...machines),
		claims: [{ id: 'dev-test-prod', sources: [sources.overview] }, partly],
		teaches: ['S46', 'S52'],
		when: onStages
	},
	{
		id: 'own',
		subject: 'data-prod',
		acts: [
			show(...machines.flatMap((machine) => [`secret-${machine}`, `data-${machine}`])),
			together(...machines.map((machine) => set(`process-${machine}`, { status: 'busy' }))),
			together(...machines.map((machine) => hands('secret', machine, 'given'))),
			together(...machines.map((machine) => hands('data', machine, 'given')))
		],
		claims: [atStart],
		teaches: ['S7'],
		when: onStages
	},
	{
		id: 'ground',
		subject: 'cpu-prod',
		acts: [
			together(...machines.map((machine) => set(`kernel-${machine}`, { status: 'busy' }))),
			together(...machines.map((machine) => set(`cpu-${machine}`, { status: 'busy' })))
		],
		claims: [{ id: 'no-kernel', sources: [sources.baseImages, sources.platforms] }, partly],
		teaches: ['S7', 'S24'],
		when: onStages
	},
	...fails,
	...mends
] as const satisfies Structure['steps'];
