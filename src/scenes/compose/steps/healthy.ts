import { tell, type Structure } from '../../../lib/model/index.ts';
import { exchange } from '../parts.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, set, show, together } = tell;

const documented = (section: string) => ({ ...sources.api, section });

/** A request for each of several services at once, each in a lane of its own. */
const atOnce = (
	did: string,
	label: string,
	status: number,
	section: string,
	...services: [string, number][]
) => {
	const each = services.map(([id, lane]) =>
		exchange(`${did}-${id}`, label, { status, evidence: documented(section), lane }, String(status))
	);
	return {
		asks: together(...each.map(({ asks }) => asks)),
		answers: together(...each.map(({ answers }) => answers))
	};
};
const create = atOnce(
	'create',
	'create',
	201,
	'ContainerCreate',
	['db', 0],
	['api', 1],
	['web', 2]
);
const tooEarly = atOnce('early', 'start', 204, 'ContainerStart', ['db', 0], ['api', 1], ['web', 2]);
const both = atOnce('start', 'start', 204, 'ContainerStart', ['api', 0], ['web', 2]);
const first = atOnce('start', 'start', 204, 'ContainerStart', ['db', 1]);

/** Compose looks at the state of the database. */
const look = (id: string, says: string) =>
	exchange(
		id,
		'inspect',
		{ status: 200, evidence: { ...sources.convergence, section: 'waitDependencies' } },
		says
	);
const early = look('look', 'starting');
const late = look('look-again', 'healthy');

const runs = (id: string, ...more: string[]) =>
	together(show(`${id}-process`, ...more), set(id, { status: 'busy' }));

/** The engine runs the check inside the container. */
const way = { link: 'check', from: 'daemon', to: 'db' };
const check = (id: string, says: string) => ({
	asks: ask(way, { id, label: 'check', evidence: sources.health }),
	answers: answer(way, { id: `${id}-done`, label: says, answers: id, evidence: sources.health })
});
const not = check('check-1', 'exit 1');
const yes = check('check-2', 'exit 0');

/** From the application over the network to the database, and back. */
const call = (id: string, says: string) => {
	const [out, on] = [
		{ link: 'wire-api', from: 'api', to: 'network' },
		{ link: 'wire-db', from: 'network', to: 'db' }
	];
	const evidence = sources.order;
	return {
		asks: [
			ask(out, { id, label: 'connect', evidence }),
			ask(on, { id: `${id}-on`, label: 'connect', evidence })
		],
		answers: [
			answer(on, { id: `${id}-back`, label: says, answers: `${id}-on`, evidence }),
			answer(out, { id: `${id}-done`, label: says, answers: id, evidence })
		]
	};
};
const refused = call('try', 'refused');
const accepted = call('call', 'ok');

const waited = (level: number) =>
	together(set('api-clock', { level }), set('web-clock', { level }));

export const healthy = [
	{
		id: 'three',
		subject: 'db',
		acts: [create.asks, show('db', 'api', 'web'), create.answers],
		claims: [{ id: 'created-all', sources: [sources.up] }]
	},
	{
		id: 'rush',
		subject: 'api-process',
		acts: [
			tooEarly.asks,
			runs('db', 'health'),
			together(
				show('api-process', 'web-process'),
				set('api', { status: 'busy' }),
				set('web', { status: 'busy' })
			),
			tooEarly.answers
		],
		claims: [{ id: 'started-not-ready', sources: [sources.order] }]
	},
	{
		id: 'refused',
		subject: 'try-done',
		acts: [
			...refused.asks,
			...refused.answers,
			together(set('api-process', { status: 'ended' }), set('api', { status: 'ended' }))
		],
		claims: [{ id: 'not-ready', sources: [sources.order] }]
	},
	{
		id: 'rule',
		subject: 'rule-api',
		acts: [
			hide('db-process', 'health', 'api-process', 'web-process'),
			together(
				set('db', { status: 'planned' }),
				set('api', { status: 'planned' }),
				set('web', { status: 'planned' })
			),
			together(
				show('rule-api', 'rule-web'),
				set('api-process', { status: 'idle' }),
				set('health', { label: 'starting' })
			),
			together(set('rule-api', { status: 'busy' }), set('rule-web', { status: 'busy' }))
		],
		claims: [{ id: 'condition', sources: [sources.dependsOn, sources.order] }]
	},
	{
		id: 'only-db',
		subject: 'api-clock',
		acts: [
			first.asks,
			runs('db', 'health'),
			first.answers,
			show('api-clock', 'web-clock'),
			waited(0.2)
		],
		claims: [{ id: 'waits', sources: [sources.convergence] }]
	},
	{
		id: 'not-yet',
		subject: 'check-1-done',
		acts: [not.asks, not.answers, waited(0.5), early.asks, early.answers],
		claims: [{ id: 'check-inside', sources: [sources.health] }]
	},
	{
		id: 'healthy',
		subject: 'health',
		acts: [
			yes.asks,
			yes.answers,
			together(set('health', { label: 'healthy' }), set('db', { status: 'busy' })),
			waited(0.8)
		],
		claims: [{ id: 'exit-0', sources: [sources.health] }]
	},
	{
		id: 'go',
		subject: 'start-api',
		acts: [
			late.asks,
			late.answers,
			hide('api-clock', 'web-clock'),
			both.asks,
			together(
				show('api-process', 'web-process'),
				set('api', { status: 'busy' }),
				set('web', { status: 'busy' })
			),
			both.answers
		],
		claims: [{ id: 'polls', sources: [sources.convergence] }],
		teaches: ['S14']
	},
	{
		id: 'connects',
		subject: 'call-done',
		acts: [...accepted.asks, ...accepted.answers],
		claims: [{ id: 'ready', sources: [sources.order] }]
	}
] as const satisfies Structure['steps'];
