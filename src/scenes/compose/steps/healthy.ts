import { tell, type Structure } from '../../../lib/model/index.ts';
import { exchange } from '../parts.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, move, set, show, showAt, together } = tell;

const documented = (section: string) => ({ ...sources.api, section });

/** Each service has a lane of its own; what is asked about the database goes in the middle. */
const lanes = { api: 0, db: 2, web: 4 } as const;
type Service = keyof typeof lanes;

/** A request for each of several services at once. */
const atOnce = (
	did: 'create' | 'early' | 'start',
	verb: 'create' | 'start',
	...services: Service[]
) => {
	const [status, section] = verb === 'create' ? [201, 'ContainerCreate'] : [204, 'ContainerStart'];
	const each = services.map((id) =>
		exchange(
			`${did}-${id}`,
			`${verb} ${id}`,
			{ status, evidence: documented(section), lane: lanes[id] },
			String(status)
		)
	);
	return { asks: each.map(({ asks }) => asks), answers: each.map(({ answers }) => answers) };
};
const create = atOnce('create', 'create', 'api', 'db', 'web');
const tooEarly = atOnce('early', 'start', 'api', 'db', 'web');
const first = atOnce('start', 'start', 'db');
const both = atOnce('start', 'start', 'api', 'web');

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

/** From the application to the database, and back. */
const call = (id: string, says: string) => {
	const to = { link: 'needs-api', from: 'api', to: 'db' };
	const evidence = sources.order;
	return [
		ask(to, { id, label: 'connect', evidence }),
		answer(to, { id: `${id}-done`, label: says, answers: id, evidence })
	];
};

const waiting = (level: number) => [set('api-clock', { level }), set('web-clock', { level })];
const dressed = (status: 'planned' | 'busy', ...ids: Service[]) =>
	ids.map((id) => set(id, { status }));
const held = (id: 'api' | 'web') => showAt(`held-${id}`, { on: 'api', at: 0, lane: lanes[id] });
/** Unseen: the lane on which it stood is free. */
const gone = (id: 'api' | 'web') => move(`held-${id}`, { over: 'client' });

export const healthy = [
	{
		id: 'three',
		subject: 'db',
		acts: [together(...create.asks), show('db', 'api', 'web'), together(...create.answers)],
		claims: [{ id: 'created-all', sources: [sources.up] }]
	},
	{
		id: 'rush',
		subject: 'api-process',
		acts: [
			together(set('after-api', { status: 'busy' }), set('after-web', { status: 'busy' })),
			together(...tooEarly.asks),
			runs('db', 'ready'),
			together(show('api-process', 'web-process'), ...dressed('busy', 'api', 'web')),
			together(...tooEarly.answers)
		],
		claims: [{ id: 'started-not-ready', sources: [sources.order] }]
	},
	{
		id: 'refused',
		subject: 'try-done',
		acts: [
			set('ready', { level: 0.3 }),
			...call('try', 'refused'),
			together(set('api-process', { status: 'ended' }), set('api', { status: 'ended' }))
		],
		claims: [{ id: 'not-ready', sources: [sources.order] }]
	},
	{
		id: 'rule',
		subject: 'rule-api',
		acts: [
			show('says-check'),
			show('rule-api', 'rule-web'),
			together(...['says-check', 'rule-api', 'rule-web'].map((id) => set(id, { status: 'busy' })))
		],
		claims: [{ id: 'condition', sources: [sources.dependsOn, sources.order] }]
	},
	{
		id: 'only-db',
		subject: 'held-api',
		acts: [
			hide('db-process', 'ready', 'api-process', 'web-process'),
			together(...dressed('planned', 'db', 'api', 'web')),
			together(held('api'), held('web'), show('api-clock', 'web-clock')),
			...first.asks,
			together(
				show('db-process', 'ready', 'health'),
				set('ready', { level: 0.1 }),
				set('db', { status: 'busy' })
			),
			...first.answers,
			together(...waiting(0.2))
		],
		claims: [{ id: 'waits', sources: [sources.convergence] }]
	},
	{
		id: 'not-yet',
		subject: 'check-1-done',
		acts: [
			not.asks,
			not.answers,
			together(set('ready', { level: 0.6 }), ...waiting(0.5)),
			early.asks,
			early.answers
		],
		claims: [{ id: 'check-inside', sources: [sources.health] }]
	},
	{
		id: 'healthy',
		subject: 'health',
		acts: [
			together(set('ready', { level: 1, label: 'ready' }), ...waiting(0.8)),
			yes.asks,
			yes.answers,
			together(set('health', { label: 'healthy' }), set('db', { status: 'busy' }))
		],
		claims: [{ id: 'exit-0', sources: [sources.health] }]
	},
	{
		id: 'go',
		subject: 'start-api',
		acts: [
			late.asks,
			late.answers,
			hide('api-clock', 'web-clock', 'held-api', 'held-web'),
			together(...both.asks, gone('api')),
			together(
				show('api-process', 'web-process'),
				set('api-process', { status: 'idle' }),
				...dressed('busy', 'api', 'web')
			),
			together(...both.answers, gone('web'))
		],
		claims: [{ id: 'polls', sources: [sources.convergence] }],
		teaches: ['S14']
	},
	{
		id: 'connects',
		subject: 'call-done',
		acts: call('call', 'ok'),
		claims: [{ id: 'ready', sources: [sources.order] }]
	}
] as const satisfies Structure['steps'];
